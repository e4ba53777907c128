/// Pictures: upload, metadata, rights and the renditions that pages need.
@NullMarked
package news.stet.media;

import org.jspecify.annotations.NullMarked;
