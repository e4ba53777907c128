/// Letters out and bounces in; knows letters, not newsletters. Laid out, not built yet.
@NullMarked
package news.stet.mail;

import org.jspecify.annotations.NullMarked;
