package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The settings, as an owner's and an editor's browser without script uses them.
@QuarkusTest
class SettingsTest extends NewsroomTest {
  private static final String ROOM = "/desk/settings/";

  @Inject Staffing staffing;
  @Inject Masthead masthead;
  @Inject Database database;
  @Inject AuditTrail trail;

  private Http owner = Http.at(java.net.URI.create("http://localhost/"));

  @BeforeEach
  void an_owner_is_in() {
    clock.advance(Duration.ofHours(1));
    owner = as(Role.OWNER);
  }

  private Http as(Role role) {
    return staffing.in(http, staffing.hired(role)).with("Accept", "text/html");
  }

  private static String unique(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
    return Jsoup.parse(answer.text());
  }

  private static void kept(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("?kept=1");
  }

  /// What a browser would send of a form as it stands.
  private static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    form.select("textarea[name]")
        .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
    return fields;
  }

  private static Element form(Document page, String action) {
    return page.expectFirst("form[action='" + action + "']");
  }

  private String trail() {
    return database.read(s -> trail.before(s, Long.MAX_VALUE, 5)).rows().stream()
        .map(AuditRow::action)
        .toList()
        .toString();
  }

  @Test
  void lead_each_to_what_is_theirs() {
    assertThat(owner.get(ROOM).header("Location")).isEqualTo(ROOM + "publication/");
    var editor = as(Role.EDITOR);
    assertThat(editor.get(ROOM).header("Location")).isEqualTo(ROOM + "sections/");
    assertThat(page(editor.get(ROOM + "sections/")).select(".sub a").eachAttr("href"))
        .contains(ROOM + "topics/", ROOM + "authors/")
        .doesNotContain(ROOM + "publication/");
    assertThat(page(editor.get(ROOM + "topics/")).select(".rail a").eachAttr("href"))
        .contains(ROOM);
    assertThat(editor.get(ROOM + "publication/").status()).isEqualTo(403);
    assertThat(as(Role.REPORTER).get(ROOM + "sections/").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"publication/", "sections/", "menu/", "topics/", "authors/", "pages/", "accent/"})
  void have_one_heading_and_say_where_one_is(String screen) {
    var page = page(owner.get(ROOM + screen));

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".sub [aria-current=page]").eachAttr("href"))
        .containsExactly(ROOM + screen);
    assertThat(page.title()).contains("Settings");
    assertThat(page.select("input:not([type=hidden]), textarea"))
        .allSatisfy(input -> assertThat(page.select("label[for='" + input.id() + "']")).hasSize(1));
  }

  // The publication.

  @Test
  void name_an_edition_and_its_zone_and_readers_see_it_at_once() {
    String action = ROOM + "publication/uk";
    var before = fields(form(page(owner.get(ROOM + "publication/")), action));
    var fields = new LinkedHashMap<>(before);
    String name = unique("Гавань") + " <b>";
    fields.put("name", name);
    fields.put("description", "Про порт & людей.");
    fields.put("zone", "Europe/Riga");

    kept(owner.form(action, fields));

    assertThat(trail()).contains("edition.change");
    assertThat(masthead.edition("uk").orElseThrow().zone().getId()).isEqualTo("Europe/Riga");
    assertThat(Jsoup.parse(http.get("/uk/").text()).expectFirst(".wordmark").text())
        .isEqualTo(name);
    assertThat(page(owner.get(ROOM + "publication/?kept=1")).select("[role=status]").text())
        .startsWith("Saved.");
    before.put(
        "version", fields(form(page(owner.get(ROOM + "publication/")), action)).get("version"));
    kept(owner.form(action, before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk        | name            | '  '                 | edition-uk-name",
        "uk        | zone            | Europe/Atlantis      | edition-uk-zone",
        "publisher | name            | ''                   | publisher-name",
        "publisher | email           | nobody               | publisher-email",
        "publisher | securityContact | javascript:alert(1)  | publisher-securityContact",
        "publisher | principles      | javascript:alert(1)  | publisher-principles",
        "publisher | profiles        | not an address       | publisher-profiles",
      })
  void say_which_field_will_not_do_and_keep_what_was_typed(
      String form, String field, String typed, String at) {
    String action = ROOM + "publication/" + form;
    var before = page(owner.get(ROOM + "publication/"));
    var fields = fields(form(before, action));
    fields.put(field, typed);

    var answer = owner.form(action, fields);

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly(at);
    assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly(at);
    assertThat(page.expectFirst("#" + at).attr("aria-describedby")).contains(at + "-fault");
    assertThat(fields(form(page, action))).isEqualTo(fields);
    var after = page(owner.get(ROOM + "publication/"));
    assertThat(fields(form(after, action))).isEqualTo(fields(form(before, action)));
  }

  @Test
  void show_both_texts_when_somebody_else_saved_in_between() {
    String action = ROOM + "publication/publisher";
    var mine = fields(form(page(owner.get(ROOM + "publication/")), action));
    var before = Map.copyOf(mine);
    var theirs = new LinkedHashMap<>(mine);
    theirs.put("name", "Harbour Press");
    kept(as(Role.OWNER).form(action, theirs));
    mine.put("name", "Quay Press");

    var answer = owner.form(action, mine);

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.select("[role=alert]").text()).contains("Somebody else");
    assertThat(page.expectFirst("#publisher-name").val()).isEqualTo("Quay Press");
    assertThat(page.expectFirst("#publisher-name-now ins").text()).isEqualTo("Harbour Press");
    assertThat(page.select("#publisher-email-now")).isEmpty();
    assertThat(masthead.publisher().name()).isEqualTo("Harbour Press");
    kept(owner.form(action, fields(form(page, action))));
    assertThat(masthead.publisher().name()).isEqualTo("Quay Press");
    var back = fields(form(page(owner.get(ROOM + "publication/")), action));
    back.put("name", before.get("name"));
    kept(owner.form(action, back));
  }

  @Test
  void do_not_take_a_refused_form_for_one_that_saw_the_newest_version() {
    String slug = unique("seen");
    kept(owner.form(ROOM + "topics/", Map.of("edition", "en", "name", "Seen", "slug", slug)));
    String path = ROOM + "topics/" + masthead.topic("en", slug).orElseThrow().id() + "/";
    var mine = fields(form(page(owner.get(path)), path));
    var theirs = new LinkedHashMap<>(mine);
    theirs.put("name", "Theirs");
    mine.put("name", "");
    var refused = owner.form(path, mine);
    kept(owner.form(path, theirs));

    var again = fields(form(page(refused), path));
    again.put("name", "Mine");

    assertThat(owner.form(path, again).status()).isEqualTo(422);
    assertThat(masthead.topic("en", slug).orElseThrow().name()).isEqualTo("Theirs");
  }

  // Sections and topics.

  private UUID section(String slug) {
    kept(owner.form(ROOM + "sections/", Map.of("edition", "uk", "name", slug, "slug", slug)));
    return masthead.section("uk", slug).orElseThrow().id();
  }

  @Test
  void add_a_section_rename_it_and_lead_on_from_its_old_address() {
    String slug = unique("port");
    UUID id = section(slug);
    assertThat(trail()).contains("section.add");
    String path = ROOM + "sections/" + id + "/";
    assertThat(page(owner.get(ROOM + "sections/")).select("a[href='" + path + "']").eachText())
        .containsExactly(slug);
    var fields = fields(form(page(owner.get(path)), path));
    fields.put("name", "Порт & <i>люди</i>");
    fields.put("slug", slug + "-new");

    kept(owner.form(path, fields));

    assertThat(trail()).contains("section.change");
    assertThat(http.get("/uk/section/" + slug + "/").header("Location"))
        .endsWith("/uk/section/" + slug + "-new/");
    assertThat(page(http.get("/uk/section/" + slug + "-new/")).expectFirst("h1").text())
        .isEqualTo("Порт & <i>люди</i>");
  }

  @Test
  void move_a_section_in_the_menu_and_leave_the_focus_on_its_button() {
    UUID first = section(unique("first"));
    UUID second = section(unique("second"));
    var ids = masthead.sections("uk").stream().map(Section::id).toList();
    assertThat(ids).endsWith(first, second);

    var answer = owner.form(ROOM + "sections/order", Map.of("up", second.toString()));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(masthead.sections("uk").stream().map(Section::id)).endsWith(second, first);
    assertThat(page(owner.get(answer.header("Location"))).select("[autofocus]").eachAttr("value"))
        .containsExactly(second.toString());
    owner.form(ROOM + "sections/order", Map.of("down", second.toString()));
    assertThat(masthead.sections("uk").stream().map(Section::id).toList()).isEqualTo(ids);
    owner.form(ROOM + "sections/order", Map.of("down", second.toString()));
    owner.form(ROOM + "sections/order", Map.of("up", ids.getFirst().toString()));
    assertThat(masthead.sections("uk").stream().map(Section::id).toList()).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\u0000", "00000000-0000-0000-0000-000000000000"})
  void move_nothing_that_is_not_there(String id) {
    var before = masthead.sections("uk");

    assertThat(owner.form(ROOM + "sections/order", Map.of("up", id)).status()).isEqualTo(303);

    assertThat(masthead.sections("uk")).isEqualTo(before);
  }

  @Test
  void move_each_section_once_when_two_move_at_once() {
    UUID first = section(unique("one"));
    section(unique("two"));
    UUID third = section(unique("three"));
    var before = masthead.sections("uk").stream().map(Section::id).toList();

    List.of(Map.of("down", first.toString()), Map.of("up", third.toString())).parallelStream()
        .map(form -> owner.form(ROOM + "sections/order", form))
        .forEach(answer -> assertThat(answer.status()).isEqualTo(303));

    var after = masthead.sections("uk");
    assertThat(after.stream().map(Section::id)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(after.stream().map(Section::position)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sections", "topics"})
  void refuse_a_slug_that_another_has_and_one_that_is_none(String kind) {
    String slug = unique("taken");
    var taken = Map.of("edition", "uk", "name", "Taken", "slug", slug);
    kept(owner.form(ROOM + kind + "/", taken));

    var twice = owner.form(ROOM + kind + "/", taken);
    var none = owner.form(ROOM + kind + "/", Map.of("edition", "uk", "name", "N", "slug", "A b"));

    for (var answer : List.of(twice, none)) {
      assertThat(answer.status()).isEqualTo(422);
      assertThat(page(answer).select("[aria-invalid]").eachAttr("id"))
          .containsExactly(kind + "-uk-slug");
    }
    assertThat(page(twice).expectFirst("#" + kind + "-uk-name").val()).isEqualTo("Taken");
  }

  @Test
  void page_through_all_topics() {
    String mark = unique("many");
    for (int i = 0; i < 52; i++) {
      kept(
          owner.form(
              ROOM + "topics/", Map.of("edition", "uk", "name", mark, "slug", mark + "-" + i)));
    }

    var seen = new java.util.HashSet<String>();
    String next = ROOM + "topics/?edition=uk";
    for (int pages = 0; !next.isEmpty(); pages++) {
      assertThat(pages).isLessThan(100);
      var page = page(owner.get(next));
      assertThat(page.select("tbody tr").size()).isLessThanOrEqualTo(50);
      page.select("tbody .col-slug").eachText().forEach(seen::add);
      next = page.select(".pager a").attr("href");
    }

    for (int i = 0; i < 52; i++) {
      assertThat(seen).contains("/uk/tag/" + mark + "-" + i + "/");
    }
  }

  // Authors.

  @Test
  void present_an_author_in_each_edition() {
    String slug = unique("ada");
    var added = owner.form(ROOM + "authors/", Map.of("name", "Ada Quill", "slug", slug));
    kept(added);
    String path = added.header("Location").replace("?kept=1", "");
    var fields = fields(form(page(owner.get(path)), path));
    fields.put("bio", "Writes about ferries.\n\nAnd <b>tides</b>.");
    fields.put("name.uk", "Ада Квіл");
    fields.put("bio.uk", "Пише про пороми.");

    kept(owner.form(path, fields));

    var author = masthead.author(slug).orElseThrow();
    assertThat(author.bio()).isEqualTo("Writes about ferries.\n\nAnd <b>tides</b>.");
    assertThat(author.nameIn("uk")).isEqualTo("Ада Квіл");
    assertThat(page(http.get("/uk/author/" + slug + "/")).expectFirst("h1").text())
        .isEqualTo("Ада Квіл");
    assertThat(fields(form(page(owner.get(path)), path)))
        .containsEntry("bio.uk", "Пише про пороми.");
    fields = fields(form(page(owner.get(path)), path));
    fields.put("name.uk", "");
    var refused = owner.form(path, fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(page(refused).select("[aria-invalid]").eachAttr("id")).containsExactly("name.uk");
    fields.put("bio.uk", " ");
    kept(owner.form(path, fields));
    assertThat(masthead.author(slug).orElseThrow().elsewhere()).isEmpty();
  }

  // Whatever is sent.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "\ufffe\u0001\u001b[2J",
        "\u202etxet\u2066",
        "</title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
        "<!--part site:foot:en-->{inject:x}{{x}}${x}",
        "</textarea><script>alert(1)</script>",
        "'; drop table masthead.section; --",
        "😀🏴‍☠️"
      })
  void print_whatever_is_typed_as_text(String hostile) {
    for (String screen : List.of("sections/", "topics/", "authors/")) {
      var answer =
          owner.form(
              ROOM + screen, Map.of("edition", "uk", "name", hostile, "slug", unique("hostile")));
      kept(answer);
      harmless(owner.get(ROOM + screen));
    }
    var author = owner.form(ROOM + "authors/", Map.of("name", "Ada", "slug", unique("hostile")));
    String path = author.header("Location").replace("?kept=1", "");
    var fields = fields(form(page(owner.get(path)), path));
    fields.put("bio", hostile);
    fields.put("name.uk", hostile);
    kept(owner.form(path, fields));
    harmless(owner.get(path));
    fields.put("slug", hostile);
    harmless(owner.form(path, fields));
    harmless(http.get("/uk/"));
  }

  private static void harmless(Answer answer) {
    var page = page(answer);
    assertThat(page.select("script:not([type=application/ld+json]), img[src=x], [onerror]"))
        .isEmpty();
    assertThat(answer.text()).doesNotContain("\u0000", "\u202e", "\u001b");
  }

  @ParameterizedTest
  @CsvSource({"name,200000", "bio,5001", "bio.uk,60000"})
  void refuse_what_is_too_long(String field, int length) {
    var author = owner.form(ROOM + "authors/", Map.of("name", "Ada", "slug", unique("long")));
    String path = author.header("Location").replace("?kept=1", "");
    var fields = fields(form(page(owner.get(path)), path));
    fields.put("name.uk", "Ада");
    fields.put(field, "x".repeat(length));

    assertThat(owner.form(path, fields).status()).isIn(413, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publication/xx",
        "sections/00000000-0000-0000-0000-000000000000/",
        "topics/00000000-0000-0000-0000-000000000000/",
        "authors/00000000-0000-0000-0000-000000000000/",
        "sections/nothing/"
      })
  void know_nothing_of_what_is_not_there(String path) {
    assertThat(owner.form(ROOM + path, Map.of("name", "N")).status()).isEqualTo(404);
  }

  @Test
  void speak_ukrainian_with_those_who_do() {
    var there = owner.with("Accept-Language", "uk");

    assertThat(page(there.get(ROOM + "sections/")).expectFirst("h1").text())
        .isEqualTo("Налаштування");
  }
}
