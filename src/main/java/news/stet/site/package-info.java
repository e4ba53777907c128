/// Every page a reader sees: its shell, its parts and its route.
@NullMarked
package news.stet.site;

import org.jspecify.annotations.NullMarked;
