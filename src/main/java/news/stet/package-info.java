/// Stet: the process, its commands and how it starts and stops.
@NullMarked
package news.stet;

import org.jspecify.annotations.NullMarked;
