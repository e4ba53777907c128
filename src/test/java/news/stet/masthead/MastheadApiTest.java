package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sections, topics, authors, editions and the publisher as programs see them.
@QuarkusTest
class MastheadApiTest extends NewsroomTest {
  @Inject Tokens tokens;
  @Inject Masthead masthead;

  private Http editor;

  @BeforeEach
  void an_editor_is_there() {
    editor = as(Role.EDITOR);
  }

  private Http as(Role role) {
    return tokens.create(unique("token"), role) instanceof Tokens.Creation.Made(_, var plain)
        ? http.bearer(plain)
        : fail();
  }

  private static Http fail() {
    throw new AssertionError("no token");
  }

  private static String unique(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    return answer;
  }

  private static void problem(Answer answer, int status, String field) {
    ok(answer, status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
  }

  @Test
  void a_section_is_added_read_changed_and_leads_on_from_its_former_slug() {
    String slug = unique("harbour");
    var added =
        ok(
            editor.post(
                "/api/sections",
                "{\"edition\":\"en\",\"name\":\" Harbour\\u0007 & ⚓ \",\"slug\":\"%s\"}"
                    .formatted(slug)),
            201);
    String address = added.header("Location");
    assertThat(added.json().path("name").asText()).isEqualTo("Harbour & ⚓");
    assertThat(address).isEqualTo("/api/sections/" + added.json().path("id").asText());

    var read = ok(editor.get(address), 200);
    assertThat(read.json()).isEqualTo(added.json());
    assertThat(read.header("ETag")).isEqualTo(added.header("ETag")).isEqualTo("\"1\"");

    var whole = (ObjectNode) read.json();
    whole.put("slug", slug + "-new").put("position", 7);
    var changed = ok(editor.with("If-Match", "\"1\"").put(address, whole.toString()), 200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(changed.json()).isEqualTo(whole);
    assertThat(masthead.section("en", slug)).isEmpty();
    assertThat(masthead.formerSection("en", slug))
        .hasValueSatisfying(now -> assertThat(now.slug()).isEqualTo(slug + "-new"));
  }

  @Test
  void a_new_section_stands_at_the_end_of_the_menu() {
    String named = "{\"edition\":\"uk\",\"name\":\"Порт\",\"slug\":\"%s\"}";
    ok(editor.post("/api/sections", named.formatted(unique("first"))), 201);
    String last = unique("last");

    ok(editor.post("/api/sections", named.formatted(last)), 201);

    assertThat(masthead.sections("uk").getLast().slug()).isEqualTo(last);
  }

  @Test
  void readers_see_a_new_name_at_the_next_request_and_are_led_from_the_old_slug() {
    String slug = unique("port");
    String named = "{\"edition\":\"en\",\"name\":\"%s\",\"slug\":\"%s\"}";
    var section = ok(editor.post("/api/sections", named.formatted("Port & <b>", slug)), 201);
    assertThat(ok(http.get("/section/" + slug + "/"), 200).text()).contains("Port &amp; &lt;b&gt;");

    String next = slug + "-new";
    var late = editor.with("If-Match", "*");
    ok(late.put(section.header("Location"), named.formatted("Quay", next)), 200);
    assertThat(ok(http.get("/section/" + next + "/"), 200).text())
        .contains("Quay")
        .doesNotContain("Port &amp;");
    var former = ok(http.get("/section/" + slug + "/"), 301);
    assertThat(former.header("Location")).endsWith("/section/" + next + "/");
  }

  @Test
  void nobody_writes_over_what_they_have_not_read() {
    String address = topic(unique("t")).header("Location");
    String body = "{\"name\":\"Other\"}";
    ok(editor.put(address, body), 428);
    ok(editor.with("If-Match", "\"1\"").put(address, body), 200);
    var stale = ok(editor.with("If-Match", "\"1\"").put(address, body), 412);
    assertThat(stale.json().path("etag").asText()).isEqualTo("\"2\"");
    ok(editor.with("If-Match", "*").put(address, body), 200);
    ok(editor.with("If-Match", "*").put("/api/topics/" + UUID.randomUUID(), body), 404);
  }

  private Answer topic(String slug) {
    return ok(
        editor.post(
            "/api/topics", "{\"edition\":\"en\",\"name\":\"T\",\"slug\":\"%s\"}".formatted(slug)),
        201);
  }

  @Test
  void a_slug_is_made_from_the_name_when_none_is_given() {
    String random = unique("").substring(1);
    var made =
        ok(
            editor.post(
                "/api/topics",
                "{\"edition\":\"uk\",\"name\":\"Порт і місто %s\"}".formatted(random)),
            201);
    assertThat(made.json().path("slug").asText()).isEqualTo("port-i-misto-" + random);
    String emoji = "{\"edition\":\"en\",\"name\":\"🚢\"}";
    var one = ok(editor.post("/api/topics", emoji), 201);
    var two = ok(editor.post("/api/topics", emoji), 201);
    assertThat(one.json().path("slug").asText())
        .startsWith("topic-")
        .isNotEqualTo(two.json().path("slug").asText());
  }

  @Test
  void a_slug_in_use_is_a_conflict_that_names_the_field() {
    String slug = unique("taken");
    topic(slug);
    String again = "{\"edition\":\"en\",\"name\":\"T\",\"slug\":\"%s\"}".formatted(slug);
    problem(editor.post("/api/topics", again), 409, "slug");
    var other = topic(unique("other"));
    problem(editor.with("If-Match", "*").put(other.header("Location"), again), 409, "slug");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edition | {'edition':'xx','name':'N'}",
        "edition | {'name':'N'}",
        "name | {'edition':'en'}",
        "name | {'edition':'en','name':'   '}",
        "name | {'edition':'en','name':null}",
        "slug | {'edition':'en','name':'N','slug':'Not A Slug'}",
        "slug | {'edition':'en','name':'N','slug':'../../etc'}",
        "slug | {'edition':'en','name':'N','slug':'🚢'}",
        "position | {'edition':'en','name':'N','position':-1}",
        "position | {'edition':'en','name':'N','position':10000}",
        "id | {'edition':'en','name':'N','id':'01a20cff-7d00-7a39-ad09-4cf4b352e3ec'}",
        "headline | {'edition':'en','name':'N','headline':'x'}"
      })
  void a_field_that_will_not_do_is_named(String field, String body) {
    problem(editor.post("/api/sections", body.replace('\'', '"')), 422, field);
  }

  @Test
  void names_have_a_length_in_characters() {
    String long200 = "🚢".repeat(200);
    ok(editor.post("/api/topics", "{\"edition\":\"en\",\"name\":\"%s\"}".formatted(long200)), 201);
    problem(
        editor.post("/api/topics", "{\"edition\":\"en\",\"name\":\"%s!\"}".formatted(long200)),
        422,
        "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "7", "\"x\"", "{\"name\":{}}", "{\"name\":[1]}"})
  void what_is_no_object_is_refused(String body) {
    var answer = editor.post("/api/sections", body);
    assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void an_author_has_a_name_and_a_bio_in_each_edition() {
    String body =
        """
        {"name":"Olena Koval","slug":"%s","bio":"Writes.\\nAbout ports.",
         "elsewhere":{"uk":{"name":"Олена Коваль","bio":"Пише."}}}
        """
            .formatted(unique("olena"));
    var added = ok(editor.post("/api/authors", body), 201);
    var read = ok(editor.get(added.header("Location")), 200);
    assertThat(read.json()).isEqualTo(added.json());
    assertThat(read.json().at("/elsewhere/uk/name").asText()).isEqualTo("Олена Коваль");
    assertThat(read.json().path("bio").asText()).isEqualTo("Writes.\nAbout ports.");
    var changed =
        ok(
            editor.with("If-Match", "\"1\"").put(added.header("Location"), "{\"name\":\"O. K.\"}"),
            200);
    assertThat(changed.json().path("elsewhere")).isEmpty();
    assertThat(changed.json().path("slug")).isEqualTo(added.json().path("slug"));
    problem(
        editor.post("/api/authors", "{\"name\":\"N\",\"elsewhere\":{\"xx\":{\"name\":\"N\"}}}"),
        422,
        "elsewhere.xx");
    problem(
        editor.post("/api/authors", "{\"name\":\"N\",\"elsewhere\":{\"uk\":null}}"),
        422,
        "elsewhere.uk");
    problem(
        editor.post("/api/authors", "{\"name\":\"N\",\"bio\":\"%s\"}".formatted("x".repeat(5001))),
        422,
        "bio");
  }

  @Test
  void lists_go_on_where_they_stopped() {
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      clock.advance(java.time.Duration.ofMillis(1));
      added.add(topic(unique("page")).json().path("id").asText());
    }
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = ok(editor.get("/api/topics?edition=en&limit=2" + next), 200).json();
      assertThat(page.path("items").size()).isLessThanOrEqualTo(2);
      page.path("items").forEach(item -> seen.add(item.path("id").asText()));
      next = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
    } while (!next.isEmpty());
    assertThat(seen).doesNotHaveDuplicates().containsSubsequence(added);
    for (String bad : List.of("limit=0", "limit=201", "limit=x", "after=x", "edition=xx")) {
      problem(editor.get("/api/topics?" + bad), 422, bad.substring(0, bad.indexOf('=')));
    }
  }

  @Test
  void the_same_key_adds_once() {
    var keyed = editor.with("Idempotency-Key", unique("key"));
    String body = "{\"edition\":\"en\",\"name\":\"Once\",\"slug\":\"%s\"}".formatted(unique("o"));
    var first = ok(keyed.post("/api/topics", body), 201);
    var again = ok(keyed.post("/api/topics", body), 201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    ok(keyed.post("/api/topics", body.replace("Once", "Twice")), 422);
  }

  @Test
  void each_does_what_is_theirs() {
    String topic = "{\"edition\":\"en\",\"name\":\"N\",\"slug\":\"%s\"}";
    ok(http.get("/api/topics"), 401);
    ok(http.post("/api/topics", topic.formatted(unique("n"))), 401);
    for (var role : Role.values()) {
      var someone = as(role);
      ok(someone.get("/api/topics"), 200);
      boolean keeps = role == Role.EDITOR || role == Role.OWNER;
      ok(someone.post("/api/topics", topic.formatted(unique("n"))), keeps ? 201 : 403);
      ok(
          someone.with("If-Match", "\"0\"").put("/api/publisher", "{\"name\":\"N\"}"),
          role == Role.OWNER ? 412 : 403);
      ok(
          someone.with("If-Match", "\"0\"").put("/api/editions/en", "{\"name\":\"N\"}"),
          role == Role.OWNER ? 412 : 403);
    }
  }

  @Test
  void an_owner_says_what_an_edition_is_called_and_where_its_clock_stands() {
    var owner = as(Role.OWNER);
    var was = ok(owner.get("/api/editions/uk"), 200);
    var body = (ObjectNode) was.json();
    body.put("zone", "Europe/Riga").put("name", "Гавань");
    var keen = owner.with("If-Match", was.header("ETag"));
    var changed = ok(keen.put("/api/editions/uk", body.toString()), 200);
    assertThat(changed.json()).isEqualTo(body);
    assertThat(masthead.edition("uk").orElseThrow().zone().getId()).isEqualTo("Europe/Riga");

    var late = owner.with("If-Match", "*");
    for (String wrong :
        List.of(
            "zone=Europe/Atlantis",
            "zone=+02:00",
            "language=xx",
            "language=english!",
            "prefix=/other",
            "code=en")) {
      int equals = wrong.indexOf('=');
      var other = body.deepCopy().put(wrong.substring(0, equals), wrong.substring(equals + 1));
      problem(late.put("/api/editions/uk", other.toString()), 422, wrong.substring(0, equals));
    }
    ok(late.put("/api/editions/uk", was.json().toString()), 200);
    ok(late.put("/api/editions/xx", was.json().toString()), 404);
    assertThat(ok(owner.get("/api/editions"), 200).json().path("items").size()).isEqualTo(2);
  }

  @Test
  void an_owner_says_who_publishes() {
    var owner = as(Role.OWNER);
    var was = ok(owner.get("/api/publisher"), 200);
    var late = owner.with("If-Match", "*");
    String body =
        """
        {"name":"Harbour Press","email":"news@example.org","securityContact":"security@example.org",
         "principles":"/principles/","profiles":["https://social.example/@harbour"]}
        """;
    var now = ok(late.put("/api/publisher", body), 200).json();
    assertThat(now.path("securityContact").asText()).isEqualTo("mailto:security@example.org");
    assertThat(masthead.publisher().name()).isEqualTo("Harbour Press");
    problem(late.put("/api/publisher", "{\"name\":\"N\",\"email\":\"no\"}"), 422, "email");
    problem(
        late.put("/api/publisher", "{\"name\":\"N\",\"principles\":\"javascript:alert(1)\"}"),
        422,
        "principles");
    problem(late.put("/api/publisher", "{\"name\":\"N\",\"profiles\":[null]}"), 422, "profiles[0]");
    ok(late.put("/api/publisher", was.json().toString()), 200);
  }
}
