package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoriesTest extends NewsroomTest {
  private static final String TEXT =
      """
      {"type":"doc","attrs":{"schema":1},"content":[{"type":"paragraph","attrs":{"id":"b1"},"content":[
      {"type":"text","text":"The bridge closes "},
      {"type":"text","text":"on Monday","marks":[{"type":"note","attrs":{"id":"n1","text":"sure?"}}]}]}]}
      """;

  @Inject Tokens tokens;
  @Inject Masthead masthead;
  @Inject Stories stories;

  private Http editor = Http.at(java.net.URI.create("http://localhost/"));
  private String section = "";

  @BeforeEach
  void an_editor_and_a_section() {
    editor = http.bearer(token(Role.EDITOR));
    section = "harbour-" + UUID.randomUUID();
    var _ = masthead.add(Actor.STET, new Section(UUID.randomUUID(), "en", section, "Harbour", 1));
  }

  private String token(Role role) {
    return tokens.create("t" + UUID.randomUUID(), role) instanceof Tokens.Creation.Made made
        ? made.plain()
        : "";
  }

  private String story(String headline) {
    return """
    {"edition":"en","headline":"%s","standfirst":"Why.","section":"%s","body":%s}
    """
        .formatted(headline, section, TEXT);
  }

  private JsonNode created(String headline) {
    Answer answer = editor.post("/api/stories", story(headline));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return Json.tree(answer.text());
  }

  private static String slug(String base) {
    return base + " " + UUID.randomUUID();
  }

  @Test
  void a_draft_is_nobodys_business() {
    var story = created(slug("Draft"));

    assertThat(story.path("status").asText()).isEqualTo("draft");
    assertThat(stories.at("en", story.path("slug").asText())).isInstanceOf(AtAddress.Nothing.class);
  }

  @Test
  void a_published_story_stands_at_its_address_without_notes_to_colleagues() {
    laterThanEverything();
    var story = created(slug("Bridge"));
    String id = story.path("id").asText();

    var answer = editor.post("/api/stories/" + id + "/publication", "{}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(stories.at("en", story.path("slug").asText()))
        .isInstanceOfSatisfying(
            AtAddress.Standing.class,
            at -> {
              assertThat(BodyText.of(at.story().body())).isEqualTo("The bridge closes on Monday");
              assertThat(BodyJson.write(at.story().body())).doesNotContain("sure?");
            });
    assertThat(stories.newest(Stories.Listing.of("en"), 50))
        .extracting(StoryCard::id)
        .contains(UUID.fromString(id));
  }

  @Test
  void a_fix_leaves_the_times_alone_and_a_correction_says_what_was_wrong() {
    var id = UUID.fromString(created(slug("Detour")).path("id").asText());
    editor.post("/api/stories/" + id + "/publication", "{}");
    var first = stories.published(id).orElseThrow();
    clock.advance(Duration.ofHours(2));

    editor.post("/api/stories/" + id + "/publication", "{\"change\":\"fix\"}");
    assertThat(stories.published(id).orElseThrow().updated()).isEqualTo(first.updated());

    var bare = editor.post("/api/stories/" + id + "/publication", "{\"change\":\"correction\"}");
    assertThat(bare.status()).isEqualTo(422);
    editor.post(
        "/api/stories/" + id + "/publication",
        "{\"change\":\"correction\",\"note\":\"31, not 13\"}");
    var corrected = stories.published(id).orElseThrow();
    assertThat(corrected.updated()).isEqualTo(first.published().plus(Duration.ofHours(2)));
    assertThat(corrected.corrections()).extracting(Correction::note).containsExactly("31, not 13");
  }

  @Test
  void a_story_taken_down_answers_with_the_reason() {
    var story = created(slug("Gone"));
    String id = story.path("id").asText();
    editor.post("/api/stories/" + id + "/publication", "{}");

    var answer =
        editor.delete("/api/stories/" + id + "/publication", "{\"reason\":\"A court order\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(stories.at("en", story.path("slug").asText()))
        .isInstanceOfSatisfying(
            AtAddress.TakenDown.class, at -> assertThat(at.reason()).isEqualTo("A court order"));
    assertThat(stories.published(UUID.fromString(id))).isEmpty();
  }

  @Test
  void readers_see_each_change_at_the_next_request() {
    var story = created(slug("Told"));
    String id = story.path("id").asText();
    String path = "/" + story.path("slug").asText() + "/";
    assertThat(http.get(path).status()).isEqualTo(404);

    editor.post("/api/stories/" + id + "/publication", "{}");
    assertThat(http.get(path).text()).contains("The bridge closes on Monday");

    editor
        .with("If-Match", "\"1\"")
        .put("/api/stories/" + id, story("Told again").replace("closes", "opens"));
    assertThat(http.get(path).text()).contains("closes");
    editor.post("/api/stories/" + id + "/publication", "{\"change\":\"update\"}");
    assertThat(http.get(path).text()).contains("The bridge opens on Monday", "Told again");

    editor.delete("/api/stories/" + id + "/publication", "{\"reason\":\"A court order\"}");
    var gone = http.get(path);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.text()).contains("A court order").doesNotContain("bridge opens");
  }

  @Test
  void a_put_needs_the_version_it_replaces() {
    var id = created(slug("Version")).path("id").asText();
    String next = story(slug("Version two"));

    assertThat(editor.put("/api/stories/" + id, next).status()).isEqualTo(428);
    assertThat(editor.with("If-Match", "\"1\"").put("/api/stories/" + id, next).status())
        .isEqualTo(200);
    assertThat(editor.with("If-Match", "\"1\"").put("/api/stories/" + id, next).status())
        .isEqualTo(412);
    assertThat(stories.draft(UUID.fromString(id)).map(Draft::version)).isEqualTo(Optional.of(2L));
  }

  @Test
  void what_others_wrote_is_kept_as_a_revision_when_somebody_has_an_old_version() {
    var id = created(slug("Version")).path("id").asText();
    var one = editor.with("If-Match", "\"1\"");
    String theirs = slug("Theirs");
    assertThat(one.put("/api/stories/" + id, story(theirs)).status()).isEqualTo(200);

    assertThat(one.put("/api/stories/" + id, story(slug("Mine"))).status()).isEqualTo(412);

    var newest = stories.revisions(UUID.fromString(id), Integer.MAX_VALUE, 1).getFirst();
    assertThat(newest.number()).isEqualTo(2);
    assertThat(stories.revision(UUID.fromString(id), 2).map(text -> text.copy().headline()))
        .contains(theirs);
  }

  @Test
  void the_same_key_twice_makes_one_story() {
    var once = editor.with("Idempotency-Key", UUID.randomUUID().toString());
    String body = story(slug("Once"));

    var first = Json.tree(once.post("/api/stories", body).text());
    var second = Json.tree(once.post("/api/stories", body).text());

    assertThat(second.path("id")).isEqualTo(first.path("id"));
    assertThat(once.post("/api/stories", story(slug("Other"))).status()).isEqualTo(422);
  }

  @Test
  void html_is_read_into_the_tree_and_what_was_dropped_is_said() {
    var answer =
        editor.post(
            "/api/stories",
            Json.write(
                java.util.Map.of(
                    "headline",
                    slug("Html"),
                    "bodyHtml",
                    "<p>Kept <b>words</b>.</p><script>alert(1)</script>"
                        + "<iframe src='https://example.org/'></iframe>")));

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("remarks").toString()).contains("script", "iframe");
    var body = editor.get(answer.header("Location")).json().path("body").toString();
    assertThat(body).contains("Kept ", "words").doesNotContain("alert", "iframe");
  }

  @Test
  void what_was_read_can_be_sent_back() {
    String path = "/api/stories/" + created(slug("Back")).path("id").asText();
    var read = editor.get(path);

    var written = editor.with("If-Match", read.header("ETag")).put(path, read.text());

    assertThat(written.status()).as(written.text()).isEqualTo(200);
    assertThat(editor.get(path).json()).isEqualTo(read.json());
  }

  @Test
  void what_was_decided_when_it_was_made_stays() {
    String path = "/api/stories/" + created(slug("Stays")).path("id").asText();
    var any = editor.with("If-Match", "*");

    assertThat(any.put(path, "{\"edition\":\"uk\"}").json().path("field").asText())
        .isEqualTo("edition");
    assertThat(
            any.put(path, "{\"translationOf\":\"" + UUID.randomUUID() + "\"}")
                .json()
                .path("field")
                .asText())
        .isEqualTo("translationOf");
  }

  @Test
  void a_topic_named_twice_is_one() {
    String topic = "topic-" + UUID.randomUUID();
    var _ = masthead.add(Actor.STET, new Topic(UUID.randomUUID(), "en", topic, "Bridges"));
    var form = (ObjectNode) Json.tree(story(slug("Topic")));
    form.putArray("topics").add(topic).add(topic);

    var answer = editor.post("/api/stories", form.toString());

    assertThat(editor.get(answer.header("Location")).json().path("topics")).hasSize(1);
  }

  @Test
  void where_there_is_nothing_to_say_no_body_is_needed() {
    String path = "/api/stories/" + created(slug("Bare")).path("id").asText() + "/publication";
    assertThat(editor.post(path, "{\"at\":\"2027-01-10T08:00:00\"}").status()).isEqualTo(200);
    assertThat(editor.delete(path).json().path("status").asText()).isEqualTo("draft");
    assertThat(editor.send("POST", path, new byte[0]).json().path("status").asText())
        .isEqualTo("published");

    var why = editor.delete(path);
    assertThat(why.status()).isEqualTo(422);
    assertThat(why.json().path("field").asText()).isEqualTo("reason");
  }

  @Test
  void any_number_of_drafts_may_have_no_headline_yet() {
    var slugs =
        IntStream.range(0, 210)
            .mapToObj(_ -> editor.post("/api/stories", "{\"edition\":\"uk\"}"))
            .peek(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201))
            .map(answer -> answer.json().path("slug").asText())
            .toList();

    assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.startsWith("story"));
  }

  @Test
  void only_who_may_publish_publishes() {
    var id = created(slug("May")).path("id").asText();
    var reporter = http.bearer(token(Role.REPORTER));

    assertThat(http.post("/api/stories", "{}").status()).isEqualTo(401);
    assertThat(reporter.post("/api/stories/" + id + "/publication", "{}").status()).isEqualTo(403);
    assertThat(reporter.post("/api/stories/" + id + "/submission", "{}").status()).isEqualTo(200);
  }

  @Test
  void what_cannot_be_read_is_refused_and_loses_nothing() {
    for (String bad :
        List.of(
            "{\"headline\":",
            "{\"headlin\":\"x\"}",
            "{\"section\":\"nowhere\"}",
            "{\"body\":{\"type\":\"doc\",\"content\":[{\"type\":\"spinner\"}]}}")) {
      var answer = editor.post("/api/stories", bad);
      assertThat(answer.status()).as(bad + answer.text()).isIn(400, 422);
      assertThat(answer.text()).contains("/problems/");
    }
  }
}
