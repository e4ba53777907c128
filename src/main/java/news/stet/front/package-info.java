/// Editors' Picks, the explainer slot and the home page's layout. Laid out, not built yet.
@NullMarked
package news.stet.front;

import org.jspecify.annotations.NullMarked;
