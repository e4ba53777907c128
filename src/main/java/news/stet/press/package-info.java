/// Pages ready to hand out: parts, versions, encodings, invalidation. Knows bytes, not news.
@NullMarked
package news.stet.press;

import org.jspecify.annotations.NullMarked;
