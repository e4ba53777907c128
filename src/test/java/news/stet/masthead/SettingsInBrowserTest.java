package news.stet.masthead;

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
import java.util.Locale;
import java.util.UUID;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.staff.Role;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The settings as a browser shows them.
@QuarkusTest
@ExtendWith(Chromium.class)
class SettingsInBrowserTest extends NewsroomTest {
  /// More stops than the list of sections has: a key that leads nowhere ends the test.
  private static final int STOPS_MOST = 400;

  @Inject SettingsShowcase showcase;
  @Inject Staffing staffing;
  @Inject Masthead masthead;

  @TestHTTPResource("/")
  URI site;

  @BeforeEach
  void nobody_has_knocked_for_a_while() {
    clock.advance(Duration.ofHours(1));
  }

  @Test
  void hinder_nobody_whom_axe_knows_of_in_light_and_dark() {
    var faults = new SoftAssertions();
    Sight.everyWay(
        site,
        (sight, language) -> {
          showcase.pages(http, language).forEach(shown -> sight.judge(shown, faults));
          faults.assertThat(sight.said()).isEmpty();
        });
    faults.assertAll();
  }

  @Test
  void lead_the_keyboard_to_all_that_can_be_worked() {
    var faults = new SoftAssertions();
    try (var sight = new Sight(site, Sight.WIDE, ColorScheme.LIGHT, "tabs")) {
      showcase.pages(http, Language.ENGLISH).forEach(shown -> sight.tabs(shown, faults));
    }
    faults.assertAll();
  }

  @Test
  void fit_the_narrowest_screen_and_those_between() {
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

  @ParameterizedTest
  @ValueSource(ints = {Sight.WIDE, Sight.PHONE})
  void add_a_section_and_move_it_by_keyboard_alone(int width) {
    var nela = staffing.hired(Role.EDITOR);
    String name = "Quay " + UUID.randomUUID().toString().substring(0, 8);
    try (BrowserContext context = Sight.context(width, ColorScheme.LIGHT);
        Page page = context.newPage()) {
      page.navigate(site.resolve("/desk/settings/").toString());
      page.fill("#email", nela.email());
      page.fill("#password", Staffing.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForSelector("#sections-en-name");
      tabTo(page, "#sections-en-name");
      page.keyboard().type(name);
      page.keyboard().press("Enter");
      page.waitForSelector("[role=status]");
      assertThat(masthead.sections("en").getLast().name()).isEqualTo(name);
      String up = "[name=up][value='" + masthead.sections("en").getLast().id() + "']";
      tabTo(page, up);
      page.keyboard().press("Enter");

      page.waitForURL("**/?up=*");
      page.waitForSelector(up + ":focus");
      var menu = masthead.sections("en");
      assertThat(menu.get(Math.max(0, menu.size() - 2)).name()).isEqualTo(name);
    }
  }

  @Test
  void lead_the_menu_elsewhere_by_keyboard_alone() {
    var nela = staffing.hired(Role.EDITOR);
    try (BrowserContext context = Sight.context(Sight.PHONE, ColorScheme.LIGHT);
        Page page = context.newPage()) {
      page.navigate(site.resolve("/desk/settings/menu/").toString());
      page.fill("#email", nela.email());
      page.fill("#password", Staffing.PASSWORD);
      page.keyboard().press("Enter");
      for (String title : List.of("One", "Two")) {
        page.waitForSelector("#menu-en-title");
        tabTo(page, "#menu-en-title");
        page.keyboard().type(title);
        page.keyboard().press("Tab");
        page.keyboard().type("/" + title.toLowerCase(Locale.ROOT) + "/");
        page.keyboard().press("Enter");
        page.waitForSelector("tbody th:has-text('" + title + "')");
      }
      tabTo(page, "[name=up][value='1']");
      page.keyboard().press("Enter");

      page.waitForSelector("[name=up][value='0']:focus");
      var menu = masthead.signage(masthead.edition("en").orElseThrow()).menu();
      assertThat(menu).extracting(Signage.Sign::name).containsExactly("Two", "One");
      tabTo(page, "[name=do][value=clear]");
      page.keyboard().press("Enter");
      page.waitForSelector("[role=status]");
      assertThat(page.locator("tbody tr").count()).isZero();
    }
  }

  /// Presses Tab until something that fits has the focus.
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < STOPS_MOST; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
    }
    throw new AssertionError("no key leads to " + selector);
  }
}
