package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.stet.Axe;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Readers' pages as a browser shows them. Pictures of them are in `target/shots`.
@QuarkusTest
@ExtendWith(Chromium.class)
class PagesInBrowserTest extends NewsroomTest {
  private static final Path SHOTS = Path.of("target/shots");
  private static final int WIDE = 1280;
  private static final int PHONE = 390;

  /// From here on asides stand beside the article.
  private static final int BESIDE = 976;

  /// What WCAG 2.2 §1.4.10 asks for: 1280 pixels at 400 %.
  private static final int NARROWEST = 320;

  /// What Chromium says of a face that it has in memory already, from the page before.
  private static final String FACE_KEPT = "was preloaded using link preload but not used";

  @Inject Showcase showcase;
  @Inject Masthead masthead;

  @TestHTTPResource("/")
  URI site;

  private List<Showcase.Shown> pages = List.of();

  @BeforeEach
  void something_to_look_at() {
    pages = showcase.pages(http);
  }

  private Showcase.Shown page(String name) {
    return pages.stream().filter(shown -> shown.name().equals(name)).findAny().orElseThrow();
  }

  private static Browser.NewContextOptions sized(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, width == PHONE ? 844 : 900);
  }

  private String url(Showcase.Shown shown) {
    return site.resolve(shown.path()).toString();
  }

  private static boolean fits(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /// Lazy pictures come when somebody scrolls to them.
  private static void loadAll(Page page) {
    page.evaluate(
        """
        async () => {
          for (const img of document.images) { img.loading = 'eager'; }
          await Promise.all([...document.images].map(img => img.decode()));
          await document.fonts.ready;
        }
        """);
  }

  @Test
  void hinder_nobody_whom_axe_knows_of_in_light_and_dark() {
    var faults = new SoftAssertions();
    look(sized(WIDE).setColorScheme(ColorScheme.DARK), "1280-dark", faults);
    look(sized(PHONE).setColorScheme(ColorScheme.LIGHT), "390-light", faults);
    faults.assertAll();
  }

  private void look(Browser.NewContextOptions options, String as, SoftAssertions faults) {
    try (BrowserContext context = Chromium.browser().newContext(options);
        Page page = context.newPage()) {
      var said = new ArrayList<String>();
      page.onConsoleMessage(message -> {
        if (!message.text().contains(FACE_KEPT)) {
          said.add(message.text());
        }
      });
      page.onPageError(said::add);
      page.onRequest(request -> {
        if (!request.url().startsWith(site.toString())) {
          said.add("asks for " + request.url());
        }
      });
      for (var shown : pages) {
        var response = Objects.requireNonNull(page.navigate(url(shown)));
        String name = shown.name() + "-" + as;
        faults.assertThat(response.status()).as(name).isEqualTo(shown.status());
        loadAll(page);
        shoot(page, name);
        faults.assertThat(fits(page)).as("%s fits", name).isTrue();
        Axe.of(page).forEach(fault -> faults.fail("%s: %s", name, fault));
        faults
            .assertThat(said)
            .as(name)
            .allMatch(line -> line.contains("status of " + shown.status()));
        said.clear();
      }
    }
  }

  @Test
  void look_as_they_were_drawn() {
    for (var options : List.of(sized(WIDE), sized(PHONE))) {
      try (BrowserContext context = Chromium.browser().newContext(options);
          Page page = context.newPage()) {
        for (String name : List.of("front", "story", "story-uk")) {
          page.navigate(url(page(name)));
          loadAll(page);
          shoot(page, name + "-" + options.viewportSize.orElseThrow().width + "-other");
        }
      }
    }
  }

  @Test
  void fit_the_narrowest_screen_and_those_between() {
    var faults = new SoftAssertions();
    try (BrowserContext context = Chromium.browser().newContext(sized(NARROWEST));
        Page page = context.newPage()) {
      for (var shown : pages) {
        page.navigate(url(shown));
        faults.assertThat(fits(page)).as(shown.name()).isTrue();
      }
      for (int width : List.of(NARROWEST, 736, 976)) {
        page.setViewportSize(width, 900);
        for (String name : List.of("front", "story")) {
          page.navigate(url(page(name)));
          faults.assertThat(fits(page)).as("%s at %d", name, width).isTrue();
          shoot(page, name + "-" + width);
        }
      }
    }
    faults.assertAll();
  }

  @Test
  void are_the_same_with_scripts_off() {
    var on = sized(PHONE);
    var off = sized(PHONE).setJavaScriptEnabled(false);
    try (BrowserContext with = Chromium.browser().newContext(on);
        BrowserContext without = Chromium.browser().newContext(off);
        Page one = with.newPage();
        Page other = without.newPage()) {
      for (var shown : pages) {
        one.navigate(url(shown));
        other.navigate(url(shown));
        assertThat(other.locator("body").innerText())
            .as(shown.name())
            .isEqualTo(one.locator("body").innerText());
        assertThat(other.locator("h1").count()).as(shown.name()).isEqualTo(1);
      }
    }
  }

  /// WCAG 2.2 §1.4.4, by the size of letters alone: the page is as wide as before.
  @Test
  void hold_together_when_letters_are_twice_as_large() {
    var faults = new SoftAssertions();
    for (int width : List.of(WIDE, 736, NARROWEST)) {
      try (BrowserContext context = Chromium.browser().newContext(sized(width));
          Page page = context.newPage()) {
        for (String name : List.of("front", "front-uk", "story", "section", "author", "missing")) {
          page.navigate(url(page(name)));
          page.evaluate("document.documentElement.style.fontSize = '200%'");
          faults.assertThat(fits(page)).as("%s at %d", name, width).isTrue();
          faults
              .assertThat(box(page, ".masthead").height)
              .as("masthead of %s at %d: words do not fall apart", name, width)
              .isLessThan(800);
          shoot(page, name + "-" + width + "-200");
        }
      }
    }
    faults.assertAll();
  }

  @Test
  void keep_their_lines_in_forced_colours() {
    try (BrowserContext context =
            Chromium.browser().newContext(sized(WIDE).setForcedColors(ForcedColors.ACTIVE));
        Page page = context.newPage()) {
      for (String name : List.of("front", "story", "section")) {
        page.navigate(url(page(name)));
        loadAll(page);
        shoot(page, name + "-1280-forced");
        assertThat(Axe.of(page)).as(name).isEmpty();
      }
      page.navigate(url(page("story")));
      for (String box : List.of(".prose .facts", ".story .note", ".footer")) {
        assertThat(style(page, box, "borderBlockEndStyle")).as(box).isEqualTo("solid");
      }
    }
  }

  private static Object style(Page page, String selector, String property) {
    return page.evaluate(
        "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]",
        List.of(selector, property));
  }

  @Test
  void move_for_nobody_who_asked_for_less_of_it() {
    for (var motion : ReducedMotion.values()) {
      try (BrowserContext context =
              Chromium.browser().newContext(sized(WIDE).setReducedMotion(motion));
          Page page = context.newPage()) {
        page.navigate(url(page("story")));
        assertThat(style(page, ".byline a", "transitionDuration"))
            .isEqualTo(motion == ReducedMotion.REDUCE ? "0s" : "0.12s, 0.12s");
      }
    }
  }

  @Test
  void are_printed_without_what_paper_cannot_do() {
    try (BrowserContext context = Chromium.browser().newContext(sized(794));
        Page page = context.newPage()) {
      page.navigate(url(page("story")));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      loadAll(page);
      for (String gone :
          List.of(".skip", ".masthead nav", ".rail", ".across", ".footer nav", ".related")) {
        assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
      }
      for (String there : List.of(".wordmark", "h1", ".figure-lead img", ".credit", ".sources")) {
        assertThat(page.locator(there).first().isVisible()).as(there).isTrue();
      }
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.sources a'), '::after').content"))
          .asString()
          .contains("https://example.org/budget");
      assertThat(fits(page)).isTrue();
      shoot(page, "story-print");
    }
  }

  @Test
  void let_the_first_tab_skip_to_the_content() {
    try (BrowserContext context = Chromium.browser().newContext(sized(WIDE));
        Page page = context.newPage()) {
      page.navigate(url(page("story")));
      assertThat(box(page, ".skip").y).isNegative();

      page.keyboard().press("Tab");
      assertThat(page.locator(".skip:focus").count()).isEqualTo(1);
      assertThat(box(page, ".skip").y).isNotNegative();
      page.keyboard().press("Enter");
      assertThat(page.locator("main:focus").count()).isEqualTo(1);
      page.keyboard().press("Tab");
      assertThat(page.locator("main a:focus").count()).isEqualTo(1);
    }
  }

  @Test
  void keep_the_reading_order_at_every_width() {
    for (int width : List.of(PHONE, BESIDE - 1, BESIDE, WIDE)) {
      try (BrowserContext context = Chromium.browser().newContext(sized(width));
          Page page = context.newPage()) {
        page.navigate(url(page("story")));
        assertThat(box(page, "h1").y).isLessThan(box(page, ".figure-lead").y);
        assertThat(box(page, ".prose").y).isLessThan(box(page, ".story-foot").y);
        assertThat(box(page, ".story-foot").y).isLessThan(box(page, ".across").y);
        var rail = box(page, ".rail");
        var main = box(page, "main");
        if (width >= BESIDE) {
          assertThat(rail.x).isGreaterThanOrEqualTo(main.x + main.width);
          assertThat(rail.y).isLessThan(box(page, ".prose").y);
        } else {
          assertThat(rail.y).isGreaterThanOrEqualTo(main.y + main.height);
        }
      }
    }
  }

  private static BoundingBox box(Page page, String selector) {
    return Objects.requireNonNull(page.locator(selector).first().boundingBox());
  }

  @Test
  void turn_around_for_a_language_written_from_right_to_left() {
    var uk = masthead.edition("uk").orElseThrow();
    var turned =
        new Edition("uk", new Language("ar"), uk.name(), uk.description(), uk.prefix(), uk.zone());
    masthead.put(Actor.STET, turned).done();
    try (BrowserContext context = Chromium.browser().newContext(sized(WIDE));
        Page page = context.newPage()) {
      var faults = new SoftAssertions();
      for (String name : List.of("front-uk", "story-uk")) {
        for (int width : List.of(WIDE, PHONE, NARROWEST)) {
          page.setViewportSize(width, 900);
          page.navigate(url(page(name)));
          loadAll(page);
          faults.assertThat(page.locator("html[dir=rtl][lang=ar]").count()).isEqualTo(1);
          faults.assertThat(fits(page)).as("%s at %d", name, width).isTrue();
          faults.assertThat(page.locator("main").innerText()).doesNotContain("листопада");
          shoot(page, name + "-" + width + "-rtl");
        }
        faults.assertThat(Axe.of(page)).isEmpty();
      }
      page.setViewportSize(WIDE, 900);
      faults.assertThat(box(page, ".rail").x).isLessThan(box(page, "main").x);
      faults.assertAll();
    } finally {
      masthead.put(Actor.STET, uk).done();
    }
  }

  @Test
  void stay_where_they_are_while_they_load() {
    try (BrowserContext context = Chromium.browser().newContext(sized(PHONE));
        Page page = context.newPage()) {
      for (String name : List.of("front", "story", "story-uk")) {
        page.navigate(url(page(name)));
        loadAll(page);
        var moved =
            page.evaluate(
                """
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => {
                    for (const e of list.getEntries()) { sum += e.value; }
                  }).observe({type: 'layout-shift', buffered: true});
                  requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
                })
                """);
        assertThat(((Number) moved).doubleValue()).as(name).isLessThanOrEqualTo(0.02);
      }
    }
  }
}
