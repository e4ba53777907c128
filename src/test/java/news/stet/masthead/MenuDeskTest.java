package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.ground.Database;
import news.stet.staff.AuditRow;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The menu and the footer of an edition, as an editor's browser without script chooses them.
@QuarkusTest
class MenuDeskTest extends NewsroomTest {
  private static final String ROOM = "/desk/settings/menu/";
  private static final String MENU = ROOM + "uk/menu";
  private static final String FOOTER = ROOM + "uk/footer";

  @Inject Staffing staffing;
  @Inject Masthead masthead;
  @Inject Database database;
  @Inject AuditTrail trail;

  private Http editor = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_editor_is_in_and_there_are_sections() {
    clock.advance(Duration.ofHours(1));
    editor = staffing.in(http, staffing.hired(Role.EDITOR)).with("Accept", "text/html");
    for (int i = masthead.sections("uk").size(); i < 3; i++) {
      String slug = "s" + UUID.randomUUID();
      kept(
          editor.form(
              "/desk/settings/sections/", Map.of("edition", "uk", "name", slug, "slug", slug)));
    }
  }

  @AfterEach
  void all_is_made_by_rule_again() {
    kept(send(MENU, Map.of("do", "clear")));
    kept(send(FOOTER, Map.of("do", "clear")));
    kept(send(ROOM + "uk/line", Map.of("line", "")));
  }

  private static void kept(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
    return Jsoup.parse(answer.text());
  }

  private String version(String action) {
    return page(editor.get(ROOM))
        .select("form[action='" + action + "'] [name=version]")
        .attr("value");
  }

  private Answer send(String action, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("version", version(action));
    return editor.form(action, all);
  }

  private void link(String action, String title, String href) {
    kept(send(action, Map.of("do", "link", "title", title, "href", href)));
  }

  private List<String> menu() {
    return page(http.get("/uk/")).select("nav.sections a").eachText();
  }

  private List<String> footer() {
    return page(http.get("/uk/")).select(".footer-links > div:first-child a").eachText();
  }

  private List<String> sections(int most) {
    return masthead.sections("uk").stream().limit(most).map(Section::name).toList();
  }

  @Test
  void are_made_by_rule_until_somebody_chooses() {
    assertThat(menu()).isEqualTo(sections(7));
    assertThat(footer()).isEqualTo(sections(2000));
    assertThat(page(editor.get(ROOM)).select("tbody tr")).isEmpty();
  }

  @Test
  void lead_only_where_somebody_chose_in_that_order() {
    Section second = masthead.sections("uk").get(1);
    kept(send(MENU, Map.of("do", "section", "section", second.id().toString())));
    link(MENU, "Підтримати & <b>", "/support/");
    link(MENU, "Архів", "https://archive.example/uk?a=1&b=2");

    assertThat(menu()).containsExactly(second.name(), "Підтримати & <b>", "Архів");
    assertThat(page(http.get("/uk/")).select("nav.sections a").eachAttr("href"))
        .containsExactly("/uk" + second.path(), "/support/", "https://archive.example/uk?a=1&b=2");
    assertThat(page(http.get("/uk" + second.path())).select("nav.sections [aria-current]").text())
        .isEqualTo(second.name());
    assertThat(page(http.get("/")).select("nav.sections a").eachText()).doesNotContain("Архів");
    assertThat(database.read(s -> trail.before(s, Long.MAX_VALUE, 1)).rows())
        .extracting(AuditRow::action, AuditRow::object)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("menu.change", "menu:uk"));
  }

  @Test
  void are_moved_by_buttons_that_keep_the_focus_and_taken_away() {
    link(MENU, "One", "/one/");
    link(MENU, "Two", "/two/");
    link(MENU, "Three", "/three/");

    var moved = send(MENU, Map.of("up", "2"));

    assertThat(menu()).containsExactly("One", "Three", "Two");
    var focus = page(editor.get(moved.header("Location"))).select("[autofocus]");
    assertThat(focus.eachAttr("name")).containsExactly("up");
    assertThat(focus.eachAttr("value")).containsExactly("1");
    kept(send(MENU, Map.of("down", "0")));
    assertThat(menu()).containsExactly("Three", "One", "Two");
    kept(send(MENU, Map.of("up", "0")));
    kept(send(MENU, Map.of("down", "2")));
    assertThat(menu()).containsExactly("Three", "One", "Two");
    kept(send(MENU, Map.of("away", "1")));
    assertThat(menu()).containsExactly("Three", "Two");
    kept(send(MENU, Map.of("do", "clear")));
    assertThat(menu()).isEqualTo(sections(7));
  }

  @Test
  void begin_with_what_readers_see_and_follow_the_sections_names() {
    kept(send(MENU, Map.of("do", "begin")));
    assertThat(menu()).isEqualTo(sections(7));
    var first = masthead.sections("uk").getFirst();
    String path = "/desk/settings/sections/" + first.id() + "/";
    String version = page(editor.get(path)).expectFirst("main [name=version]").attr("value");

    kept(editor.form(path, Map.of("version", version, "name", "Гавань", "slug", first.slug())));

    assertThat(menu().getFirst()).isEqualTo("Гавань");
    var twice = send(MENU, Map.of("do", "section", "section", first.id().toString()));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(page(twice).title()).startsWith("Error: ");
  }

  @Test
  void end_with_a_line_and_links_of_ones_own() {
    link(FOOTER, "Ліцензія", "/license/");
    kept(send(ROOM + "uk/line", Map.of("line", "Тексти — CC BY 4.0 <b>")));

    assertThat(footer()).containsExactly("Ліцензія");
    assertThat(page(http.get("/uk/")).select(".imprint").text()).contains("Тексти — CC BY 4.0 <b>");
    assertThat(page(http.get("/uk/")).select(".footer a").eachAttr("href")).contains("/uk/rss/");
    assertThat(menu()).isEqualTo(sections(7));
  }

  @Test
  void take_a_dozen_entries_and_no_more() {
    IntStream.range(0, 12).forEach(i -> link(MENU, "Link " + i, "/link-" + i + "/"));
    assertThat(page(editor.get(ROOM)).select("#menu-uk-title")).isEmpty();

    var answer = send(MENU, Map.of("do", "link", "title", "One more", "href", "/more/"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(menu()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''   | /a/                 | menu-uk-title",
        "A    | ''                  | menu-uk-href",
        "A    | javascript:alert(1) | menu-uk-href",
        "A    | http://a.example/   | menu-uk-href",
        "A    | //a.example/        | menu-uk-href",
        "A    | mailto:a@a.example  | menu-uk-href",
      })
  void say_which_field_will_not_do_and_keep_what_was_typed(String title, String href, String at) {
    var answer = send(MENU, Map.of("do", "link", "title", title, "href", href));

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly(at);
    assertThat(page.expectFirst("#menu-uk-title").val()).isEqualTo(title);
    assertThat(page.expectFirst("#menu-uk-href").val()).isEqualTo(href);
    assertThat(menu()).isEqualTo(sections(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 200_000})
  void refuse_what_is_too_long(int length) {
    String text = "x".repeat(length);

    assertThat(send(MENU, Map.of("do", "link", "title", text, "href", "/a/")).status())
        .isEqualTo(422);
    assertThat(send(ROOM + "uk/line", Map.of("line", text.repeat(5))).status()).isEqualTo(422);
  }

  @Test
  void are_not_changed_by_somebody_who_has_not_seen_the_newest() {
    String old = version(MENU);
    link(FOOTER, "Theirs", "/theirs/");

    var answer =
        editor.form(MENU, Map.of("version", old, "do", "link", "title", "Mine", "href", "/m/"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).select("[role=alert]").text()).contains("Somebody else");
    assertThat(page(answer).expectFirst("#menu-uk-title").val()).isEqualTo("Mine");
    assertThat(menu()).isEqualTo(sections(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx/menu", "uk/nothing", "xx/line"})
  void know_nothing_of_what_is_not_there(String path) {
    assertThat(editor.form(ROOM + path, Map.of("do", "clear")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "12", "99", "x"})
  void move_nothing_that_is_not_there(String at) {
    link(MENU, "One", "/one/");

    for (String button : List.of("up", "down", "away")) {
      kept(send(MENU, Map.of(button, at)));
    }

    assertThat(menu()).containsExactly("One");
  }
}
