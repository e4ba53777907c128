package news.stet.story;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story room's screens as a browser shows them.
@QuarkusTest
@ExtendWith(Chromium.class)
class StoryScreensInBrowserTest extends NewsroomTest {
  /// What a button of a page opens over it.
  private static final List<String> OPENED =
      List.of("new", "choose", "inspector", "checks", "versions");

  @Inject StoryShowcase showcase;

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
          for (var shown : showcase.pages(http, language)) {
            sight.judge(shown, faults);
            boolean menuIsOpen = sight.page().locator("#move[open]").count() > 0;
            for (String opened : menuIsOpen ? List.<String>of() : OPENED) {
              var opener = sight.page().locator("main [popovertarget=" + opened + "]:visible");
              if (opener.count() > 0) {
                opener.first().click();
                sight.judge(shown.name() + "-" + opened, "#" + opened, faults);
                sight.page().keyboard().press("Escape");
              }
            }
          }
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
}
