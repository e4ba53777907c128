/// Index and query over published stories. Laid out, not built yet.
@NullMarked
package news.stet.search;

import org.jspecify.annotations.NullMarked;
