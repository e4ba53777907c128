/// Feeds, sitemaps and structured data: the newsroom as programs read it.
@NullMarked
package news.stet.syndication;

import org.jspecify.annotations.NullMarked;
