package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import news.stet.Answer;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.ground.Json;
import news.stet.staff.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The first day of a newsroom started with `--empty`: its owner is led through what it has to say
/// of itself, on a phone.
///
/// In a newsroom of its own, since in that of the other tests much is done already.
@QuarkusTest
@TestProfile(FirstStepsTest.Empty.class)
@ExtendWith(Chromium.class)
class FirstStepsTest extends NewsroomTest {

  /// As `./stet up --empty` starts it.
  public static final class Empty implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("stet.demo", "false");
    }
  }

  @Inject Staffing staffing;
  @Inject Masthead masthead;

  @TestHTTPResource("/")
  URI site;

  @Test
  void are_listed_until_each_is_done_and_then_go_away() {
    clock.advance(Duration.ofHours(1));
    var vira = staffing.invited(Role.OWNER);
    var faults = new SoftAssertions();
    try (var sight = new Sight(site, Sight.PHONE, ColorScheme.LIGHT, "390-light")) {
      Page page = sight.page();
      page.navigate(site.resolve(staffing.link(vira)).toString());
      page.locator("main button").click();
      page.fill("#email", "vira@tide.example");
      page.fill("#password", Staffing.PASSWORD);
      page.fill("#again", Staffing.PASSWORD);
      page.locator("main button").click();
      page.waitForSelector(".steps");
      assertThat(page.locator(".steps li").count()).isEqualTo(6);
      done(page, 0);
      sight.judge("first-steps", faults);

      step(page, 1);
      name(page, "en", "The Tide");
      name(page, "uk", "Приплив");
      done(page, 1);

      step(page, 2);
      page.fill("#publisher-name", "Tide Press");
      page.fill("#publisher-email", "news@tide.example");
      page.fill("#publisher-postalAddress", "4 Ferry Quay\nHalmere");
      send(page, "publication/publisher");
      done(page, 2);

      step(page, 3);
      page.fill("#sections-en-name", "Harbour");
      page.locator("form:has(#sections-en-name) button").click();
      page.waitForSelector("[role=status]");
      done(page, 3);

      step(page, 4);
      page.fill("#all-authors-name", "Ada Quill");
      page.locator("form:has(#all-authors-name) button").click();
      page.waitForSelector("[role=status]");
      done(page, 4);

      String asked = page.locator(".steps li").nth(4).locator("a").textContent();
      step(page, 5);
      assertThat(asked).endsWith(": " + page.locator("main input.input").count() + " blanks");
      fill(page, "blanks-en");
      fill(page, "blanks-uk");
      done(page, 5);
      sight.judge("last-step", faults);

      step(page, 6);
      assertThat(page.url()).endsWith("/desk/stories/");
      publish();
      page.navigate(site.resolve("/desk/").toString());
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.locator(".steps").count()).isZero();
      assertThat(http.get("/").text()).contains("The Tide", "High water");
      faults.assertThat(sight.said()).isEmpty();
    }
    faults.assertAll();
  }

  /// Follows a step's link on the desk's home.
  private void step(Page page, int number) {
    page.locator(".steps li").nth(number - 1).locator("a").click();
    page.waitForSelector("main h1");
  }

  /// Whether the first ones are ticked off, and no other.
  private void done(Page page, int steps) {
    page.navigate(site.resolve("/desk/").toString());
    Locator ticked = page.locator(".steps .flag--ok");
    assertThat(ticked.count()).as("steps that are done").isEqualTo(steps);
    for (int i = 0; i < steps; i++) {
      assertThat(page.locator(".steps li").nth(i).locator(".flag--ok").count()).isEqualTo(1);
    }
  }

  private void name(Page page, String edition, String name) {
    page.fill("#edition-" + edition + "-name", name);
    page.fill("#edition-" + edition + "-zone", "Europe/Riga");
    send(page, "publication/" + edition);
  }

  private static void send(Page page, String action) {
    page.locator("form[action='/desk/settings/" + action + "'] button").click();
    page.waitForSelector("[role=status]");
  }

  private static void fill(Page page, String form) {
    String fields = "form:has([id^='" + form + "'])";
    for (Locator field : page.locator(fields + " input.input").all()) {
      field.fill("as everybody knows");
    }
    page.locator(fields + " button").click();
    page.waitForSelector("[role=status]");
  }

  /// The first story, sent by a program: its own tests tell how it is written at the desk.
  private void publish() {
    var owner = staffing.in(http, staffing.hired(Role.OWNER));
    var section = masthead.sections("en").getFirst();
    Answer made =
        owner.post(
            "/api/stories",
            Json.write(
                Map.of(
                    "edition",
                    "en",
                    "headline",
                    "High water",
                    "standfirst",
                    "It came at noon.",
                    "section",
                    section.id(),
                    "bodyHtml",
                    "<p>It came at noon.</p>")));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    var out = owner.post(made.header("Location") + "/publication", "{}");
    assertThat(out.status()).as(out.text()).isEqualTo(200);
  }
}
