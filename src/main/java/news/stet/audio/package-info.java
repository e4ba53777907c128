/// Narration of stories. Laid out, not built yet.
@NullMarked
package news.stet.audio;

import org.jspecify.annotations.NullMarked;
