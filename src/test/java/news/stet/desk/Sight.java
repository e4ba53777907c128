package news.stet.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import news.stet.Axe;
import news.stet.Chromium;
import news.stet.Http;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;

/// Pages of the desk as a browser shows them, one width and one colour scheme at a time. Pictures
/// of what was judged are in `target/shots`. The test that looks is extended with [Chromium].
public final class Sight implements AutoCloseable {
  public static final int WIDE = 1280;
  public static final int PHONE = 390;

  /// What WCAG 2.2 §1.4.10 asks for: 1280 pixels at 400 %.
  public static final int NARROWEST = 320;

  private static final Path SHOTS = Path.of("target/shots");

  private final URI site;
  private final BrowserContext context;
  private final Page page;
  private final String as;
  private final List<String> said = new ArrayList<>();

  public Sight(URI site, int width, ColorScheme scheme, String as) {
    this.site = site;
    this.context = context(width, scheme);
    this.page = context.newPage();
    this.as = as;
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        said.add(as + ": " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(site.toString())) {
        said.add(as + " asks for " + request.url());
      }
    });
  }

  public static BrowserContext context(int width, ColorScheme scheme) {
    return Chromium.browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width == WIDE ? 860 : 844)
                .setHasTouch(width != WIDE)
                .setIsMobile(width != WIDE)
                .setColorScheme(scheme));
  }

  /// On a laptop and a phone, in light and dark, in both languages of the desk.
  public static void everyWay(URI site, BiConsumer<Sight, Language> look) {
    look(site, WIDE, ColorScheme.LIGHT, Language.ENGLISH, "1280-light", look);
    look(site, WIDE, ColorScheme.DARK, Language.UKRAINIAN, "1280-dark-uk", look);
    look(site, PHONE, ColorScheme.LIGHT, Language.UKRAINIAN, "390-light-uk", look);
    look(site, PHONE, ColorScheme.DARK, Language.ENGLISH, "390-dark", look);
  }

  private static void look(
      URI site,
      int width,
      ColorScheme scheme,
      Language language,
      String as,
      BiConsumer<Sight, Language> look) {
    try (var sight = new Sight(site, width, scheme, as)) {
      look.accept(sight, language);
    }
  }

  /// Goes on with the session that somebody has begun, in a language of the desk.
  public Sight in(Http session, Language language) {
    String[] cookie = session.headers().getOrDefault("Cookie", "").split("=", 2);
    context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(site.toString())));
    context.setExtraHTTPHeaders(Map.of("Accept-Language", language.tag()));
    return this;
  }

  public Page page() {
    return page;
  }

  /// What the browser complained of, and what it asked of others.
  public List<String> said() {
    return said;
  }

  /// The page as the server sent it, at an address of the desk.
  public void open(Shown shown) {
    String url = site.resolve("/desk/shown/" + shown.name()).toString();
    page.route(
        url,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(shown.html())));
    page.navigate(url);
  }

  /// Opens it and judges it.
  public void judge(Shown shown, SoftAssertions faults) {
    open(shown);
    judge(shown.name(), faults);
  }

  /// Whether what is open now fits and hinders nobody whom axe knows of.
  public void judge(String name, SoftAssertions faults) {
    judge(name, "html", faults);
  }

  /// The same of one element alone, where the rest of the page was judged already.
  ///
  /// @param within a CSS selector
  public void judge(String name, String within, SoftAssertions faults) {
    fits(name, faults);
    Axe.of(page, within).forEach(fault -> faults.fail("%s-%s: %s", name, as, fault));
  }

  /// Opens it, and goes through it by keyboard alone.
  public void tabs(Shown shown, SoftAssertions faults) {
    open(shown);
    TabOrder.check(page, shown.name(), faults);
  }

  public void fits(String name, SoftAssertions faults) {
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve("desk-" + name + "-" + as + ".png")));
    boolean fits =
        Boolean.TRUE.equals(
            page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    faults.assertThat(fits).as("%s at %s fits", name, as).isTrue();
  }

  @Override
  public void close() {
    page.close();
    context.close();
  }
}
