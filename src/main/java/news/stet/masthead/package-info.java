/// The publication itself: its name, editions, zones, sections, topics and authors.
@NullMarked
package news.stet.masthead;

import org.jspecify.annotations.NullMarked;
