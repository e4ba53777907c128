/// The back office's frame, its sign-in, and the screens and API of the rooms below it.
@NullMarked
package news.stet.desk;

import org.jspecify.annotations.NullMarked;
