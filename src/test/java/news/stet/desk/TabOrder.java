package news.stet.desk;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/// Whether the Tab key alone leads to everything on a page that can be worked, and shows where it
/// is (WCAG 2.2 §2.1.1, §2.1.2, §2.4.7).
final class TabOrder {
  /// Dates have a stop for each of their parts; a page may begin in its middle, at a fault.
  private static final int STOPS_IN_ONE = 8;

  /// What is seen and can be worked; of radio buttons that belong together one is enough, since
  /// arrows lead to the others.
  private static final String MARK =
      """
      () => {
        const workable = 'a[href], button, input, select, textarea, summary, [contenteditable=true]';
        const groups = new Set();
        window.stops = [...document.querySelectorAll(workable)].filter(element => {
          const group = element.type === 'radio' ? element.form?.id + '/' + element.name : '';
          const works = element.tabIndex >= 0 && !element.matches(':disabled')
            && element.checkVisibility({visibilityProperty: true});
          if (!works || groups.has(group)) { return false; }
          if (group) { groups.add(group); }
          return true;
        });
        window.reached = new Set();
        return window.stops.length;
      }
      """;

  private static final String STOP =
      """
      () => {
        const at = document.activeElement;
        const same = other => other === at
          || (at.type === 'radio' && other.type === 'radio' && other.name === at.name);
        window.stops.filter(same).forEach(stop => window.reached.add(stop));
        const style = getComputedStyle(at);
        // A caret shows where one writes; the browser rings the calendar in a date by itself.
        const own = at.isContentEditable || at.type === 'date' || at.type === 'datetime-local';
        const seen = own || style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        const all = window.stops.every(stop => window.reached.has(stop));
        return [all, seen || at === document.body ? '' : at.outerHTML.slice(0, 200)];
      }
      """;

  private static final String MISSED =
      """
      () => window.stops.filter(stop => !window.reached.has(stop))
        .map(stop => stop.outerHTML.slice(0, 200))
      """;

  private TabOrder() {}

  static void check(Page page, String name, SoftAssertions faults) {
    int stops = ((Number) page.evaluate(MARK)).intValue();
    for (int i = 0; i < stops * STOPS_IN_ONE; i++) {
      page.keyboard().press("Tab");
      var stop = (List<?>) page.evaluate(STOP);
      faults.assertThat(stop.get(1)).as("%s: focus is seen", name).isEqualTo("");
      if (Boolean.TRUE.equals(stop.get(0))) {
        break;
      }
    }
    faults.assertThat((List<?>) page.evaluate(MISSED)).as("%s: no key leads to", name).isEmpty();
  }
}
