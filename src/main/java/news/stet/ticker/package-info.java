/// The News Feed: timed items. Laid out, not built yet.
@NullMarked
package news.stet.ticker;

import org.jspecify.annotations.NullMarked;
