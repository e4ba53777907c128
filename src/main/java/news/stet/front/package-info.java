/// Editors' Picks, the lead and the explainer slot: what editors choose for a front page.
@NullMarked
package news.stet.front;

import org.jspecify.annotations.NullMarked;
