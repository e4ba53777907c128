package news.stet.desk;

import static news.stet.Keys.tabTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk as a browser shows it.
@QuarkusTest
@ExtendWith(Chromium.class)
class DeskInBrowserTest extends NewsroomTest {
  private static final int WIDE = Sight.WIDE;
  private static final int PHONE = Sight.PHONE;

  @Inject Staffing staffing;
  @Inject DeskShowcase showcase;

  @TestHTTPResource("/")
  URI site;

  @BeforeEach
  void nobody_has_knocked_for_a_while() {
    clock.advance(Duration.ofHours(1));
  }

  private String url(String path) {
    return site.resolve(path).toString();
  }

  @Test
  void hinders_nobody_whom_axe_knows_of_in_light_and_dark() {
    var faults = new SoftAssertions();
    Sight.everyWay(
        site,
        (sight, language) -> {
          for (var shown : showcase.pages(http, language)) {
            sight.judge(shown, faults);
            if (shown.name().equals("home")) {
              sight.page().locator("[popovertarget=me]").click();
              sight.judge("home-menu", faults);
            }
          }
          faults.assertThat(sight.said()).isEmpty();
        });
    faults.assertAll();
  }

  @Test
  void leads_the_keyboard_to_all_that_can_be_worked() {
    var faults = new SoftAssertions();
    try (var sight = new Sight(site, Sight.WIDE, ColorScheme.LIGHT, "tabs")) {
      showcase.pages(http, Language.ENGLISH).forEach(shown -> sight.tabs(shown, faults));
    }
    faults.assertAll();
  }

  @Test
  void fits_the_narrowest_screen_and_those_between() {
    var faults = new SoftAssertions();
    for (int width : List.of(Sight.NARROWEST, 736, 976)) {
      try (var sight = new Sight(site, width, ColorScheme.LIGHT, width + "-uk")) {
        for (var shown : showcase.pages(http, Language.UKRAINIAN)) {
          sight.open(shown);
          sight.fits(shown.name(), faults);
        }
      }
    }
    faults.assertAll();
  }

  @Test
  void fits_names_as_long_as_they_may_be() {
    var faults = new SoftAssertions();
    var pages =
        showcase.pages(http, Language.ENGLISH).stream()
            .filter(shown -> List.of("sign-in", "home", "account").contains(shown.name()))
            .toList();
    for (int width : List.of(WIDE, 750, Sight.NARROWEST)) {
      try (var sight = new Sight(site, width, ColorScheme.LIGHT, "long-" + width)) {
        for (var shown : pages) {
          String html =
              shown
                  .html()
                  .replace("Nela Dravik", "Nepomuk".repeat(14))
                  .replaceAll(
                      "(rail__paper\">)[^<]+",
                      "$1The Halmere Courier and Gazette of All the Islands");
          sight.open(new Shown(shown.name(), html));
          sight.fits(shown.name(), faults);
        }
      }
    }
    faults.assertAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void lets_people_in_and_out_by_keyboard_alone(int width) {
    var nela = staffing.hired(Role.EDITOR);
    try (BrowserContext context = Sight.context(width, ColorScheme.LIGHT);
        Page page = context.newPage()) {
      page.navigate(url("/desk/account"));
      assertThat(page.url()).contains("/desk/sign-in?next=");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip:focus").count()).isEqualTo(1);
      page.keyboard().press("Enter");
      tabTo(page, "#email");
      page.keyboard().type(nela.email());
      tabTo(page, "#password");
      page.keyboard().type("not the password");
      page.keyboard().press("Enter");

      page.waitForSelector("#refused");
      assertThat(page.title()).startsWith("Error: Sign in");
      assertThat(page.locator("#email:focus").count()).isEqualTo(1);
      assertThat(page.inputValue("#email")).isEqualTo(nela.email());
      tabTo(page, "#password");
      page.keyboard().type(Staffing.PASSWORD);
      page.keyboard().press("Enter");

      page.waitForSelector("main form[action='/desk/account']");
      assertThat(page.url()).isEqualTo(url("/desk/account"));
      tabTo(page, "[popovertarget=me]");
      page.keyboard().press("Enter");
      tabTo(page, "#me a");
      page.keyboard().press("Escape");
      assertThat(page.locator("#me").isVisible()).isFalse();
      assertThat(page.locator("[popovertarget=me]:focus").count()).isEqualTo(1);
      page.keyboard().press("Enter");
      tabTo(page, "[formaction='/desk/sign-out']");
      page.keyboard().press("Enter");

      page.waitForSelector("form[action='/desk/sign-in']");
      page.navigate(url("/desk/"));
      assertThat(page.url()).contains("/desk/sign-in");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void is_dark_on_a_light_device_where_that_was_chosen(int width) {
    var nela = staffing.hired(Role.EDITOR);
    var faults = new SoftAssertions();
    try (var sight = new Sight(site, width, ColorScheme.LIGHT, "chosen-dark-" + width)) {
      Page page = sight.page();
      page.navigate(url("/desk/sign-in"));
      page.fill("#email", nela.email());
      page.fill("#password", Staffing.PASSWORD);
      page.click("main button");
      page.click("[popovertarget=me]");
      page.click("button[value=dark]");

      page.waitForSelector("html[data-theme=dark]");
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(18, 20, 22)");
      page.click("[popovertarget=me]");
      sight.judge("home-menu", faults);
      page.click("button[value=device]");
      page.waitForSelector("html:not([data-theme])");
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    }
    faults.assertAll();
  }

  @Test
  void takes_somebody_from_a_link_to_a_desk_in_their_language() {
    var nela = staffing.invited(Role.EDITOR);
    String email = "nela." + UUID.randomUUID() + "@courier.example";
    try (BrowserContext context = Sight.context(PHONE, ColorScheme.DARK);
        Page page = context.newPage()) {
      page.navigate(url(staffing.link(nela)));
      page.getByText("Come in").click();
      page.fill("#email", email);
      page.fill("#password", Staffing.PASSWORD);
      page.fill("#again", Staffing.PASSWORD);
      page.click("main button");

      page.waitForSelector("h1:has-text('Welcome, Nela Dravik')");
      page.click("[popovertarget=me]");
      page.click("button[value=uk]");
      page.waitForSelector("h1:has-text('Вітаємо, Nela Dravik')");
      page.click("[popovertarget=me]");
      page.click("[formaction='/desk/sign-out']");
      page.waitForSelector("#email");
      page.fill("#email", email);
      page.fill("#password", Staffing.PASSWORD);
      page.click("main button");

      page.waitForSelector("h1:has-text('Вітаємо, Nela Dravik')");
    }
  }
}
