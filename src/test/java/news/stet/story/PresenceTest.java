package news.stet.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Axe;
import news.stet.Chromium;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.ground.Database;
import news.stet.ground.TablesSearched;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who is in a story, as those who are in it and those who look at the list are told.
@QuarkusTest
@ExtendWith(Chromium.class)
class PresenceTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Editor editor;
  @Inject PresenceForgotten forgotten;
  @Inject TablesSearched tables;
  @Inject Database database;
  @Inject AuditTrail trail;

  @TestHTTPResource("/")
  URI site;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private Http ida = Http.at(URI.create("http://localhost/"));
  private Http jun = Http.at(URI.create("http://localhost/"));
  private UUID story = new UUID(0, 0);

  @BeforeEach
  void two_people_and_a_story() {
    ida = staffing.in(http, staffing.hired(Role.REPORTER));
    jun = staffing.in(http, staffing.hired(Role.EDITOR));
    story = newsdesk.draft(Actor.STET, Newsdesk.copy("The mole cracks " + mark, "Text."));
  }

  private String path() {
    return "/desk/stories/" + story + "/";
  }

  private Answer beat(Http who, String page) {
    return who.form(path() + "presence", Map.of("page", page));
  }

  /// What somebody is told when their page says that it is still there.
  private List<String> told(Http who, String page) {
    var answer = beat(who, page);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().valueStream().map(PresenceTest::said).toList();
  }

  private static String said(com.fasterxml.jackson.databind.JsonNode one) {
    return (one.path("before").asText() + one.at("/since/text").asText())
        .replace('\u202f', ' ')
        .concat(one.path("after").asText());
  }

  private List<String> listed() {
    var page = Jsoup.parse(jun.get("/desk/stories/?q=" + mark).text());
    return page.select(".flag--present").eachText().stream()
        .map(text -> text.replace('\u202f', ' '))
        .toList();
  }

  @Test
  void two_people_see_each_other_and_since_when() {
    assertThat(told(ida, "a")).isEmpty();
    clock.advance(Duration.ofMinutes(1));

    assertThat(told(jun, "b")).containsExactly("Nela Dravik has been in this story since 12:00 PM");
    assertThat(told(ida, "a")).containsExactly("Nela Dravik has been in this story since 12:01 PM");
    assertThat(beat(ida, "a").json().at("/0/since/datetime").asText())
        .isEqualTo("2026-11-24T12:01:00+02:00");
  }

  @Test
  void it_is_on_the_page_before_any_script_runs() {
    beat(ida, "a");

    var page = Jsoup.parse(jun.get(path()).text());

    assertThat(page.select("#present time").attr("datetime"))
        .isEqualTo("2026-11-24T12:00:00+02:00");
    assertThat(Jsoup.parse(ida.get(path()).text()).select("#present p"))
        .as("the other, who has opened it, and not herself")
        .hasSize(1);
  }

  @Test
  void the_list_says_who_is_in_which_story() {
    assertThat(listed()).isEmpty();
    beat(ida, "a");
    beat(ida, "another-tab");

    assertThat(listed()).containsExactly("Nela Dravik, in it since 12:00 PM");
    jun.form("/desk/language", Map.of("language", "uk"));
    assertThat(listed()).containsExactly("Nela Dravik працює тут з 12:00");
  }

  @Test
  void whoever_says_nothing_is_gone_after_a_minute_or_so() {
    beat(ida, "a");
    for (int i = 0; i < 4; i++) {
      clock.advance(Duration.ofSeconds(25));
      beat(ida, "a");
    }
    clock.advance(Presence.BEAT_LASTS.minusSeconds(1));
    assertThat(told(jun, "b")).as("since she came").singleElement().asString().contains("12:00");
    clock.advance(Duration.ofSeconds(1));

    assertThat(told(jun, "b")).isEmpty();
    beat(ida, "a");
    assertThat(told(jun, "b")).as("back").singleElement().asString().contains("12:02");
  }

  @Test
  void whoever_leaves_is_gone_at_once() {
    beat(ida, "a");

    assertThat(ida.form(path() + "presence", Map.of("page", "a", "left", "yes")).status())
        .isEqualTo(204);
    assertThat(told(jun, "b")).isEmpty();
  }

  @Test
  void a_page_without_script_counts_for_some_minutes() {
    ida.get(path());
    clock.advance(Presence.SILENCE_LASTS.minusSeconds(1));
    assertThat(told(jun, "b")).hasSize(1);
    clock.advance(Duration.ofSeconds(1));
    assertThat(told(jun, "b")).isEmpty();
  }

  @Test
  void a_page_whose_script_runs_is_gone_when_it_leaves() {
    ida.get(path());
    beat(ida, "a");
    ida.form(path() + "presence", Map.of("page", "a", "left", "yes"));

    assertThat(told(jun, "b")).isEmpty();
  }

  @Test
  void two_windows_of_one_see_each_other() {
    beat(ida, "a");

    assertThat(told(ida, "b"))
        .containsExactly("You have had this story open in another window since 12:00 PM");
  }

  @Test
  void it_changes_nothing_of_the_story_and_leaves_nothing_in_the_trail() {
    String before = ida.get("/api/stories/" + story).header("ETag");
    long rows = newest();

    beat(ida, "a");
    ida.get(path());
    ida.form(path() + "presence", Map.of("page", "a", "left", "yes"));

    assertThat(ida.get("/api/stories/" + story).header("ETag")).isEqualTo(before);
    assertThat(newest()).isEqualTo(rows);
  }

  private long newest() {
    return database.read(s -> trail.before(s, Long.MAX_VALUE, 1)).rows().getFirst().no();
  }

  @Test
  void it_takes_no_page_that_is_none_and_no_story_that_is_none() {
    for (String page : List.of("", "x".repeat(41), "a b", "<b>")) {
      assertThat(beat(ida, page).status()).as(page).isEqualTo(422);
    }
    assertThat(ida.form("/desk/stories/" + UUID.randomUUID() + "/presence", Map.of("page", "a")))
        .extracting(Answer::status)
        .isEqualTo(404);
    var nobody = http.form(path() + "presence", Map.of("page", "a"));
    assertThat(nobody.header("Location")).startsWith("/desk/sign-in");
  }

  @Test
  void one_person_takes_only_so_many_rows_and_none_for_long() {
    for (int i = 0; i < Presence.PAGES_MOST; i++) {
      beat(ida, mark + "-" + i);
    }
    String beyond = "beyond-" + mark.substring(0, 8);
    assertThat(beat(ida, beyond).status()).isEqualTo(200);
    assertThat(tables.holding(beyond)).isEmpty();
    assertThat(tables.holding(mark + "-0")).containsExactly("story.presence");
    clock.advance(Presence.BEAT_LASTS);
    beat(ida, beyond);

    forgotten.run();

    assertThat(tables.holding(mark + "-0")).isEmpty();
    assertThat(tables.holding(beyond)).containsExactly("story.presence");
  }

  @Test
  void in_the_browser_somebody_comes_and_goes_without_a_reload() {
    assumeTrue(editor.module().isPresent(), "this build had no npm");
    try (var hers = browser(ida);
        var his = browser(jun)) {
      var page = opened(hers);
      var other = opened(his);
      assertThat(other.locator("#present")).containsText("has been in this story since");
      page.clock().runFor(26_000);
      assertThat(page.locator("#present")).containsText("has been in this story since");
      assertThat(Axe.of(page, "#present")).isEmpty();
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/present.png")));

      other.navigate("about:blank");
      page.waitForCondition(() -> {
        page.clock().runFor(26_000);
        return page.locator("#present").innerText().isEmpty();
      });
    }
  }

  private BrowserContext browser(Http who) {
    var context = Sight.context(Sight.WIDE, ColorScheme.LIGHT);
    String[] cookie = who.headers().getOrDefault("Cookie", "").split("=", 2);
    context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(site.toString())));
    return context;
  }

  /// With a clock that stands, so that nothing is waited for.
  private Page opened(BrowserContext context) {
    var page = context.newPage();
    page.clock().install();
    page.navigate(site.resolve(path()).toString());
    assertThat(page.locator("#body[role=textbox]")).isVisible();
    return page;
  }
}
