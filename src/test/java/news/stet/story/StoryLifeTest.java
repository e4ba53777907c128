package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import news.stet.Answer;
import news.stet.HandClock;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Jobs;
import news.stet.ground.Json;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A story between its first draft and its publication, and what an owner may take out of it.
@QuarkusTest
class StoryLifeTest extends NewsroomTest {
  @Inject Tokens tokens;
  @Inject Masthead masthead;
  @Inject Stories stories;
  @Inject Jobs jobs;

  private final String section = "life-" + UUID.randomUUID();
  private Http owner = Http.at(java.net.URI.create("http://localhost/"));

  @BeforeEach
  void an_owner_and_a_section() {
    owner = as(Role.OWNER);
    var _ = masthead.add(Actor.STET, new Section(UUID.randomUUID(), "en", section, "Life", 1));
  }

  private Http as(Role role) {
    return tokens.create("t" + UUID.randomUUID(), role) instanceof Tokens.Creation.Made made
        ? http.bearer(made.plain())
        : http;
  }

  private String form(String html) {
    return Json.write(
        java.util.Map.of(
            "headline", "Life " + UUID.randomUUID(), "section", section, "bodyHtml", html));
  }

  private UUID draft(String html) {
    Answer answer = owner.post("/api/stories", form(html));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return UUID.fromString(Json.tree(answer.text()).path("id").asText());
  }

  private JsonNode read(UUID id) {
    return Json.tree(owner.get("/api/stories/" + id).text());
  }

  /// Waits for a job, which runs on a thread of its own.
  private void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      jobs.lookNow();
      Thread.onSpinWait();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Test
  void goes_out_at_its_second_with_the_text_that_was_approved() {
    var id = draft("<p>Approved text.</p>");
    var at = HandClock.START.plus(Duration.ofHours(3));
    var answer = owner.post("/api/stories/" + id + "/publication", "{\"at\":\"" + at + "\"}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(read(id).path("status").asText()).isEqualTo("scheduled");
    owner.with("If-Match", "\"1\"").put("/api/stories/" + id, form("<p>Typed afterwards.</p>"));
    clock.set(at.minusSeconds(1));
    jobs.lookNow();
    assertThat(stories.published(id)).isEmpty();

    clock.set(at);

    until(() -> stories.published(id).isPresent());
    var story = stories.published(id).orElseThrow();
    assertThat(story.published()).isEqualTo(at);
    assertThat(BodyText.of(story.body())).isEqualTo("Approved text.");
  }

  @Test
  void a_wall_clock_time_is_the_editions_and_impossible_ones_are_refused_with_words() {
    var id = draft("<p>Text.</p>");
    String path = "/api/stories/" + id + "/publication";

    assertThat(owner.post(path, "{\"at\":\"2027-03-28T03:30:00\"}").text()).contains("skip");
    assertThat(owner.post(path, "{\"at\":\"2027-10-31T03:30:00\"}").text()).contains("twice");
    assertThat(owner.post(path, "{\"at\":\"2020-01-01T00:00:00\"}").status()).isEqualTo(422);
    assertThat(owner.post(path, "{\"at\":\"tomorrow\"}").status()).isEqualTo(422);
    assertThat(owner.post(path, "{\"at\":\"+999999-01-01T00:00:00Z\"}").text())
        .contains("ten years");
    assertThat(
            owner
                .post(path, "{\"at\":\"2027-01-10T08:00:00\",\"change\":\"fix\"}")
                .json()
                .path("field")
                .asText())
        .isEqualTo("at");
    assertThat(owner.post(path, "{\"at\":\"2027-01-10T08:00:00\"}").status()).isEqualTo(200);

    assertThat(stories.draft(id).flatMap(Draft::scheduled))
        .contains(Instant.parse("2027-01-10T06:00:00Z"));
    assertThat(owner.delete(path, "{}").status()).isEqualTo(200);
    assertThat(read(id).path("status").asText()).isEqualTo("draft");
  }

  @Test
  void an_editor_sends_it_back_with_words() {
    var id = draft("<p>Text.</p>");
    String path = "/api/stories/" + id + "/submission";
    assertThat(as(Role.REPORTER).post(path, "{}").status()).isEqualTo(200);
    assertThat(read(id).path("status").asText()).isEqualTo("in review");
    assertThat(as(Role.REPORTER).delete(path, "{\"note\":\"No.\"}").status()).isEqualTo(403);

    assertThat(as(Role.EDITOR).delete(path, "{\"note\":\"Who says so?\"}").status()).isEqualTo(200);

    assertThat(read(id).path("status").asText()).isEqualTo("draft");
    assertThat(read(id).path("sentBack").asText()).isEqualTo("Who says so?");
  }

  @Test
  void a_pause_in_the_writing_makes_a_revision() {
    var id = draft("<p>One.</p>");
    owner.with("If-Match", "\"1\"").put("/api/stories/" + id, form("<p>Two.</p>"));
    assertThat(stories.revisions(id, 100, 10)).hasSize(1);

    clock.advance(Quiet.AFTER);

    until(() -> stories.revisions(id, 100, 10).size() == 2);
    assertThat(stories.revisions(id, 100, 10).getFirst().reason()).isEqualTo("quiet");
  }

  @Test
  void a_picture_nobody_knows_is_no_lead_photo() {
    var answer =
        owner.post(
            "/api/stories",
            "{\"headline\":\"x\",\"leadPhoto\":{\"media\":\"" + UUID.randomUUID() + "\"}}");
    var id = Json.tree(answer.text()).path("id").asText();

    var refused = owner.post("/api/stories/" + id + "/publication", "{}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("not-ready", "leadPhoto.media", "section", "body");
  }

  @Test
  void an_owner_takes_a_passage_out_of_everything() {
    var id = draft("<p>Told by Anna Lys of the yard.</p>");
    owner
        .with("If-Match", "\"1\"")
        .put("/api/stories/" + id, form("<p>Again, by Anna Lys.</p><p>More.</p>"));
    owner.post("/api/stories/" + id + "/publication", "{}");
    owner.post(
        "/api/stories/" + id + "/publication",
        "{\"change\":\"clarification\",\"note\":\"Anna Lys spoke for herself.\"}");
    assertThat(
            as(Role.EDITOR).post("/api/stories/" + id + "/erasure", "{\"passage\":\"x\"}").status())
        .isEqualTo(403);

    var answer = owner.post("/api/stories/" + id + "/erasure", "{\"passage\":\"Anna Lys\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(Json.tree(answer.text()).path("places").asInt()).isGreaterThanOrEqualTo(5);
    assertThat(read(id).toString()).doesNotContain("Anna");
    for (int number = 1; number <= 2; number++) {
      assertThat(owner.get("/api/stories/" + id + "/revisions/" + number).text())
          .contains("b")
          .doesNotContain("Anna");
    }
    var page = http.get("/" + read(id).path("slug").asText() + "/");
    assertThat(page.text()).contains("More.").doesNotContain("Anna");
    assertThat(owner.post("/api/stories/" + id + "/erasure", "{\"passage\":\" \"}").status())
        .isEqualTo(422);
  }

  @Test
  void the_newsrooms_list_is_paged_by_key() {
    var first = draft("<p>a</p>");
    var second = draft("<p>b</p>");
    var seen = new ArrayList<UUID>();
    var before = Optional.<String>empty();
    do {
      var query = "?limit=2&status=draft" + before.map(id -> "&after=" + id).orElse("");
      var page = Json.tree(owner.get("/api/stories" + query).text());
      assertThat(page.path("items").size()).isLessThanOrEqualTo(2);
      page.path("items").forEach(item -> seen.add(UUID.fromString(item.path("id").asText())));
      before = Optional.of(page.path("next")).filter(JsonNode::isTextual).map(JsonNode::asText);
    } while (before.isPresent());

    assertThat(seen).doesNotHaveDuplicates().contains(first, second);
    assertThat(owner.get("/api/stories?status=lost").status()).isEqualTo(422);
  }
}
