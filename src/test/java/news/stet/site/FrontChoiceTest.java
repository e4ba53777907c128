package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import news.stet.masthead.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What editors choose for the front page: through the API, on the desk's screen, and as readers
/// see it.
@QuarkusTest
class FrontChoiceTest extends NewsroomTest {
  private static final String PICKS = "/api/front/en/picks";
  private static final String SCREEN = "/desk/front/";

  @Inject Copydesk desk;

  private Http editor = Http.at(URI.create("http://localhost/"));
  private Section section = new Section(UUID.randomUUID(), "en", "none", "None", 0);

  @BeforeEach
  void an_editor() {
    laterThanEverything();
    editor = desk.editor(http);
    section = desk.section("en", "Harbour");
    clear();
  }

  @AfterEach
  void nothing_is_chosen_for_other_tests() {
    clear();
  }

  private void clear() {
    desk.choosesNothingForTheFront(editor);
  }

  /// Newer than what was published before.
  private Copydesk.Printed published(String headline) {
    clock.advance(Duration.ofSeconds(1));
    return desk.publishes(editor, Manuscript.any(section, headline + " " + UUID.randomUUID()));
  }

  private Document front() {
    return Jsoup.parse(http.get("/").text());
  }

  private Document screen() {
    return Jsoup.parse(editor.get(SCREEN).text());
  }

  private static List<String> hrefs(Document page, String query) {
    return page.select(query).eachAttr("href");
  }

  private Answer put(String etag, List<UUID> stories) {
    var json = Json.write(Map.of("stories", stories));
    return editor.with("If-Match", etag).put(PICKS, json);
  }

  private Answer press(String verb, String story) {
    return editor.form(SCREEN, Map.of("edition", "en", "do", verb, "story", story));
  }

  private Answer show() {
    String version = screen().select("[name=version]").attr("value");
    return editor.form(SCREEN, Map.of("edition", "en", "do", "show", "version", version));
  }

  @Test
  void picks_are_live_when_the_api_has_answered() {
    var one = published("One");
    var two = published("Two");
    String etag = editor.get(PICKS).header("ETag");

    assertThat(put(etag, List.of(two.id(), one.id())).status()).isEqualTo(200);
    assertThat(hrefs(front(), ".picks a")).containsExactly(two.path(), one.path());
    assertThat(front().select("h2#picks").text()).isEqualTo("Editors’ Picks");

    assertThat(put(etag, List.of()).status()).isEqualTo(412);
    assertThat(editor.put(PICKS, "{\"stories\":[]}").status()).isEqualTo(428);
    assertThat(put("*", List.of()).status()).isEqualTo(200);
    assertThat(front().select(".picks, h2#picks")).isEmpty();
  }

  @Test
  void picks_that_will_not_do_are_refused_with_words() {
    var one = published("One").id();
    var six = Stream.generate(UUID::randomUUID).limit(6).toList();
    for (var wrong : List.of(List.of(one, one), six, List.of(UUID.randomUUID()))) {
      var answer = put("*", wrong);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).contains("\"field\":\"stories\"");
    }
    assertThat(editor.with("If-Match", "*").put(PICKS, "{}").status()).isEqualTo(422);
    assertThat(editor.get("/api/front/none/picks").status()).isEqualTo(404);
  }

  @Test
  void a_pick_that_is_taken_down_is_gone_and_the_lead_stands_once() {
    var lead = published("Lead");
    var newer = published("Newer");
    press("lead", lead.id().toString());
    press("pick", newer.id().toString());
    show();

    assertThat(hrefs(front(), ".lead-side h2 a")).containsExactly(lead.path());
    assertThat(hrefs(front(), "main a[href]")).containsOnlyOnce(lead.path(), newer.path());

    desk.takesDown(editor, newer.id(), "Wrong");
    assertThat(front().select(".picks")).isEmpty();
  }

  @Test
  void readers_see_an_arrangement_when_it_is_published() {
    var lead = published("Chosen");
    published("Newer");
    assertThat(press("lead", lead.id().toString()).status()).isEqualTo(303);

    assertThat(hrefs(front(), ".lead-side h2 a")).doesNotContain(lead.path());
    assertThat(screen().select(".head [value=show]").text()).isEqualTo("Publish front");

    assertThat(show().header("Location")).endsWith("done=shown");
    assertThat(hrefs(front(), ".lead-side h2 a")).containsExactly(lead.path());
    assertThat(screen().select("[value=show], [value=revert]")).isEmpty();
  }

  @Test
  void what_was_arranged_can_be_given_up() {
    var story = published("Given up");
    press("pick", story.id().toString());
    editor.form(SCREEN, Map.of("edition", "en", "do", "revert"));

    assertThat(screen().select("[data-story]")).isEmpty();
  }

  @Test
  void two_editors_do_not_publish_what_one_of_them_has_not_seen() {
    var story = published("Seen");
    press("pick", story.id().toString());
    String seen = screen().select("[name=version]").attr("value");
    press("lead", story.id().toString());

    var answer = editor.form(SCREEN, Map.of("edition", "en", "do", "show", "version", seen));
    assertThat(answer.header("Location")).endsWith("done=stale");
    assertThat(hrefs(front(), ".picks a")).isEmpty();
  }

  @Test
  void a_place_is_filled_by_rule_again_when_its_time_is_over() {
    var lead = published("Until ten");
    var newer = published("Newer");
    press("lead", lead.id().toString());
    var until = clock.instant().plus(Duration.ofHours(1));
    String wall = until.atZone(ZoneId.of("Europe/Kyiv")).toLocalDateTime().toString();
    editor.form(
        SCREEN, Map.of("edition", "en", "do", "until", "story", lead.id().toString(), "at", wall));
    show();
    assertThat(hrefs(front(), ".lead-side h2 a")).containsExactly(lead.path());

    clock.set(until);
    assertThat(hrefs(front(), ".lead-side h2 a")).doesNotContain(lead.path());
    assertThat(newer.path()).isNotEmpty();
    assertThat(screen().select(".slot__meta").text()).contains("over since");
  }

  @Test
  void an_hour_that_the_clocks_skip_or_repeat_is_asked_about() {
    String lead = published("Until spring").id().toString();
    press("lead", lead);
    var skipped = until(lead, "2030-03-31T03:30", "");
    assertThat(skipped.title()).startsWith("Error: ");
    assertThat(skipped.select("details[open] .field__error").text()).contains("does not exist");
    assertThat(skipped.select("[aria-invalid]").attr("value")).isEqualTo("2030-03-31T03:30");
    assertThat(until(lead, "tomorrow", "").select(".field__error").text())
        .startsWith("Choose a day");
    var twice = until(lead, "2030-10-27T03:30", "");
    assertThat(twice.select(".field__error").text()).contains("comes twice");
    assertThat(twice.select("[name=offset]").eachAttr("value")).containsExactly("+03:00", "+02:00");
    assertThat(screen().select(".slot__meta .flag")).isEmpty();

    assertThat(until(lead, "2030-10-27T03:30", "+02:00").select("main")).isEmpty();
    assertThat(screen().select(".slot__meta .flag").text()).contains("October 27", "EET");
    until(lead, "", "");
    assertThat(screen().select(".slot__meta .flag")).isEmpty();
  }

  private Document until(String story, String at, String offset) {
    var fields = Map.of("edition", "en", "do", "until", "story", story, "at", at, "offset", offset);
    var answer = editor.form(SCREEN, fields);
    assertThat(answer.status()).as(answer.text()).isIn(303, 422);
    return Jsoup.parse(answer.text());
  }

  @Test
  void the_screen_offers_what_was_found_and_says_where_it_stands() {
    var story = published("Kelp");
    press("pick", story.id().toString());
    var found = Jsoup.parse(editor.get(SCREEN + "?q=kelp").text());

    assertThat(found.select(".tray__item").first()).isNotNull();
    assertThat(found.select(".tray__item .flag").text()).contains("Pick 1");
    assertThat(Jsoup.parse(editor.get(SCREEN + "?q=nobody-wrote-it").text()).select(".tray").text())
        .contains("No published story has this in its headline.");
  }

  @Test
  void buttons_that_make_no_sense_change_nothing() {
    String story = published("Sense").id().toString();
    for (String verb : List.of("", "delete", "pick9")) {
      assertThat(press(verb, story).status()).isEqualTo(422);
    }
    assertThat(press("pick", "x").status()).isEqualTo(422);
    assertThat(press("pick", UUID.randomUUID().toString()).header("Location"))
        .endsWith("done=unknown");
    var until = Map.of("edition", "en", "do", "until", "story", story, "at", "tomorrow");
    assertThat(editor.form(SCREEN, until).status()).isEqualTo(422);
    assertThat(screen().select("[data-story]")).isEmpty();
  }
}
