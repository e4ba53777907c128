package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// A keyboard in front of a page, used no faster than the screen: a browser tells of a caret that
/// moved only when it shows it.
public final class Keys {
  /// More stops than any page has: a key that leads nowhere ends the test.
  private static final int STOPS_MOST = 60;

  /// By an outline, or by the caret where text is written.
  private static final String FOCUS_IS_SEEN =
      "e => e.isContentEditable || getComputedStyle(e).outlineStyle === 'solid'";

  private Keys() {}

  /// Presses each in turn, named as the browser names them: `Enter`, `Alt+ArrowUp`.
  public static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      seen(page);
    }
  }

  public static void type(Page page, String text) {
    page.keyboard().type(text);
    seen(page);
  }

  /// Presses Tab until something that fits has the focus; every stop on the way shows that it has.
  public static void tabTo(Page page, String selector) {
    for (int i = 0; i < STOPS_MOST; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("(" + FOCUS_IS_SEEN + ")(document.activeElement)"))
          .as(
              "focus is seen at %s",
              page.evaluate("document.activeElement.outerHTML.slice(0, 300)"))
          .isEqualTo(true);
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
    }
    throw new AssertionError("no key leads to " + selector);
  }

  private static void seen(Page page) {
    page.evaluate("new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))");
  }
}
