/// Database, events, jobs, clock, ids, files and configuration: what every room stands on, with no
/// newsroom word in it.
@NullMarked
package news.stet.ground;

import org.jspecify.annotations.NullMarked;
