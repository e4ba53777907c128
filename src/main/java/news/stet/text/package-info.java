/// Language, excerpt, typography, slugs and escaping: pure functions over text.
@NullMarked
package news.stet.text;

import org.jspecify.annotations.NullMarked;
