/// A small invented newsroom, so that a newcomer sees a real front page.
@NullMarked
package news.stet.demo;

import org.jspecify.annotations.NullMarked;
