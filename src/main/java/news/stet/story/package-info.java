/// Stories: their text as a tree, working copy and revisions, publication, correction and takedown.
@NullMarked
package news.stet.story;

import org.jspecify.annotations.NullMarked;
