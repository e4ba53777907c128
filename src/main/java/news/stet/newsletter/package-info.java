/// Lists, issues and the send. Laid out, not built yet.
@NullMarked
package news.stet.newsletter;

import org.jspecify.annotations.NullMarked;
