package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.stet.Chromium;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A story as readers would see it, before they do.
@QuarkusTest
@ExtendWith(Chromium.class)
class PreviewScreenTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;

  @TestHTTPResource("/")
  URI site;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private Staffing.Person person = new Staffing.Person(new UUID(0, 0), "", "");
  private Http reporter = Http.at(URI.create("http://localhost/"));
  private Actor actor = Actor.STET;

  @BeforeEach
  void a_reporter_is_in() {
    laterThanEverything();
    person = staffing.hired(Role.REPORTER);
    reporter = staffing.in(http, person);
    actor = Newsdesk.actor(person, Role.REPORTER);
  }

  private static String path(UUID id) {
    return "/desk/stories/" + id + "/preview/";
  }

  private UUID draft() {
    var note = new Inline.Mark.Note("n1", "canary " + mark);
    return newsdesk.draft(
        actor,
        Newsdesk.copy("The mole cracks " + mark, "")
            .body(
                new Body(
                    List.of(
                        new Block.Paragraph(
                            "b1", List.of(new Inline.Run("Divers went down.", List.of(note))))))));
  }

  @Test
  void shows_the_working_copy_in_the_real_theme_without_notes() {
    var answer = reporter.get(path(draft()) + "page");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    var page = Jsoup.parse(answer.text());
    assertThat(page.select("article.story h1").text()).isEqualTo("The mole cracks " + mark);
    assertThat(page.select("article.story .prose").text()).contains("Divers went down.");
    assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
    assertThat(page.select("footer")).isNotEmpty();
    assertThat(answer.text()).doesNotContain("canary");
  }

  @Test
  void is_kept_nowhere_and_found_by_nobody() {
    var id = draft();
    var answer = reporter.get(path(id) + "page");

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
    var page = Jsoup.parse(answer.text());
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical], meta[property^=og]")).isEmpty();
    assertThat(http.get(path(id) + "page").header("Location")).startsWith("/desk/sign-in");
    assertThat(http.get("/the-mole-cracks-" + mark + "/").status()).isEqualTo(404);
    assertThat(http.get("/").text()).doesNotContain(mark);
  }

  @Test
  void offers_the_widths_that_readers_have() {
    var id = draft();

    var page = Jsoup.parse(reporter.get(path(id) + "?width=390").text());

    assertThat(page.select("iframe").attr("src")).isEqualTo(path(id) + "page");
    assertThat(page.select("iframe").hasClass("proof__page--390")).isTrue();
    assertThat(page.select(".views [aria-current]").text()).isEqualTo("Phone (390)");
    assertThat(reporter.get(path(id) + "?width=x").status()).isEqualTo(200);
    assertThat(reporter.get(path(UUID.randomUUID())).status()).isEqualTo(404);
  }

  @Test
  void is_shown_by_a_link_to_somebody_outside_until_it_ends() {
    var id = draft();

    var made = Jsoup.parse(reporter.form(path(id) + "share", Map.of()).text());

    String link = made.expectFirst("#link").attr("value").replaceFirst("^https?://[^/]+", "");
    assertThat(made.select(".proof__links li")).hasSize(1);
    assertThat(reporter.get(path(id)).text()).as("told once").doesNotContain(link);
    var answer = http.get(link);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.text()).select("article.story h1").text())
        .isEqualTo("The mole cracks " + mark);
    assertThat(answer.text()).doesNotContain("canary");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(http.with("Sec-Fetch-Site", "none").get(link).header("Referrer-Policy"))
        .isEqualTo("no-referrer");
    clock.advance(Shares.LASTS.minusSeconds(1));
    assertThat(http.get(link).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(http.get(link).status()).isEqualTo(404);
    assertThat(http.get("/desk/shared/nothing").status()).isEqualTo(404);
  }

  @Test
  void takes_its_links_back() {
    var id = draft();
    var made = Jsoup.parse(reporter.form(path(id) + "share", Map.of()).text());
    String link = made.expectFirst("#link").attr("value").replaceFirst("^https?://[^/]+", "");

    assertThat(reporter.form(path(id) + "unshare", Map.of()).header("Location"))
        .isEqualTo(path(id));

    assertThat(http.get(link).status()).isEqualTo(404);
    assertThat(Jsoup.parse(reporter.get(path(id)).text()).select(".proof__links")).isEmpty();
    var pell = staffing.in(http, staffing.hired(Role.NEWSLETTER_EDITOR));
    assertThat(Jsoup.parse(pell.get(path(id)).text()).select(".proof__share")).isEmpty();
    assertThat(pell.form(path(id) + "share", Map.of()).status()).isEqualTo(403);
    assertThat(reporter.form(path(UUID.randomUUID()) + "share", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void stands_in_the_frame_of_the_desk() {
    var id = draft();
    var faults = new SoftAssertions();
    for (int width : List.of(Sight.WIDE, Sight.PHONE)) {
      try (var sight = new Sight(site, width, ColorScheme.LIGHT, width + "-preview")) {
        Page page = sight.page();
        page.navigate(site.resolve("/desk/sign-in").toString());
        page.fill("#email", person.email());
        page.fill("#password", Staffing.PASSWORD);
        page.click("main button");
        page.waitForURL(site.resolve("/desk/").toString());
        page.navigate(site.resolve(path(id) + "?width=" + width).toString());
        var frame = page.frameLocator("iframe");
        frame.locator("article.story h1").waitFor();
        faults
            .assertThat(frame.locator("article.story h1").textContent())
            .isEqualTo("The mole cracks " + mark);
        sight.fits("preview", faults);
        // The page inside runs no script, so axe would wait for it for ever; it is judged as a
        // page.
        page.evaluate("document.querySelector('iframe').remove()");
        sight.judge("preview-frame", faults);
        // Looking into a frame that runs no script, the test itself is turned away.
        faults
            .assertThat(sight.said())
            .allSatisfy(said -> assertThat(said).contains("Blocked script execution"));
      }
    }
    faults.assertAll();
  }
}
