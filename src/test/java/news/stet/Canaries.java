package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.ground.Json;

/// A newsroom in which whatever readers may not see holds a word of its own, in every field there
/// is; and one story that they may see, beside which all of it stands.
final class Canaries {
  /// In the story that is public: whoever looks where readers look must come upon it.
  static final String OPEN = "goldfinchopen";

  static final String NOTE = "canarynote";
  static final String UNPUBLISHED = "canaryunpublished";
  static final String DRAFT = "canarydraft";
  static final String TRANSLATION = "canarytranslation";
  static final String REVIEW = "canaryreview";
  static final String SCHEDULED = "canaryscheduled";
  static final String RETURNED = "canaryreturned";
  static final String SENT_BACK = "canarysentback";
  static final String CALLED_OFF = "canarycalledoff";
  static final String ERASED = "canaryerased";
  static final String TAKEN_DOWN = "canarytakendown";

  /// Everything that is hidden from the start.
  static final List<String> HIDDEN =
      List.of(
          NOTE,
          UNPUBLISHED,
          DRAFT,
          TRANSLATION,
          REVIEW,
          SCHEDULED,
          RETURNED,
          SENT_BACK,
          CALLED_OFF);

  /// What was public first.
  static final List<String> HIDDEN_LATER = List.of(ERASED, TAKEN_DOWN);

  private static final String STORY =
      """
      {"edition": "EDITION", "kind": "news", "headline": "The mole WORD", "standfirst": "Why WORD.",
       "slug": "mole-SLUG", "section": "SECTION", "topics": ["TOPIC"],
       "bylines": [{"author": "AUTHOR", "credit": "WORD pictures"}],
       "sources": [{"name": "WORD port", "url": "https://example.org/WORD", "kind": "WORD"}],
       "leadPhoto": {"media": "PICTURE", "caption": "WORD", "creator": "WORD", "credit": "WORD",
         "alt": "WORD", "place": "WORD"},
       "body": {"type": "doc", "attrs": {"schema": 1}, "content": [
         {"type": "paragraph", "attrs": {"id": "b1"}, "content": [NOTED,
           {"type": "text", "text": " WORD", "marks": [
             {"type": "link", "attrs": {"href": "https://example.org/WORD/"}}]}]},
         {"type": "heading", "attrs": {"id": "b2", "level": 2}, "content": [NOTED]},
         {"type": "bullet_list", "attrs": {"id": "b3"}, "content": [
           {"type": "list_item", "content": [{"type": "paragraph", "content": [NOTED]}]}]},
         {"type": "blockquote", "attrs": {"id": "b4", "by": "WORD"}, "content": [
           {"type": "paragraph", "content": [NOTED]}]},
         {"type": "photo", "attrs": {"id": "b5", "media": "PICTURE", "caption": "WORD",
           "creator": "WORD", "credit": "WORD", "alt": "WORD", "place": "WORD"}},
         {"type": "fact_box", "attrs": {"id": "b6", "title": "WORD"}, "content": [
           {"type": "fact", "attrs": {"term": "WORD"}, "content": [NOTED]}]}RELATED]}}
      """;

  private static final String NOTED =
      """
      {"type": "text", "text": "Divers WORD went down.", "marks": [
        {"type": "note", "attrs": {"id": "n1", "text": "REMARK"}}]}\
      """;

  private final Http owner;
  private final String picture;
  private final Map<String, String> sections;
  private final String topic;
  private final String author;

  final UUID open;
  final UUID erased;
  final UUID takenDown;

  /// The stories that only the newsroom may see.
  final List<UUID> hidden;

  private Canaries(Http owner) {
    this.owner = owner;
    picture = new FitRequests(owner).upload();
    sections = Map.of("en", section("en"), "uk", section("uk"));
    topic =
        added("/api/topics", Map.of("edition", "en", "slug", "divers", "name", "Divers"))
            .path("slug")
            .asText();
    author =
        added("/api/authors", Map.of("slug", "ida", "name", "Ida Quillon", "bio", "Writes."))
            .path("slug")
            .asText();
    UUID draft = written(story(DRAFT));
    UUID review = submitted(REVIEW);
    UUID scheduled = scheduled(SCHEDULED);
    UUID calledOff = scheduled(CALLED_OFF);
    done(owner.delete("/api/stories/" + calledOff + "/publication", "{}"));
    UUID returned = sentBack();
    takenDown = published(story(TAKEN_DOWN));
    erased = erasable();
    hidden = List.of(draft, review, scheduled, calledOff, returned);
    open = published(beside(story(OPEN).replace("WORD", OPEN), hidden));
    rewritten(open, story(UNPUBLISHED));
    UUID translation = written(translation());
    chosen(List.of(open, draft, scheduled, takenDown));
    assertThat(translation).isNotEqualTo(open);
  }

  /// Made over the API, by an owner.
  static Canaries planted(Http owner) {
    return new Canaries(owner);
  }

  private String section(String edition) {
    return added(
            "/api/sections",
            Map.of("edition", edition, "slug", "harbour", "name", "Harbour", "position", 1))
        .path("slug")
        .asText();
  }

  private String story(String word) {
    return story("en", word, word.equals(OPEN) ? NOTE : word);
  }

  private String story(String edition, String word, String remark) {
    return STORY
        .replace("NOTED", NOTED)
        .replace("EDITION", edition)
        .replace("SECTION", sections.getOrDefault(edition, ""))
        .replace("[\"TOPIC\"]", edition.equals("en") ? "[\"" + topic + "\"]" : "[]")
        .replace("AUTHOR", author)
        .replace("PICTURE", picture)
        .replace("SLUG", slug(word))
        .replace("REMARK", remark)
        .replace("WORD", word)
        .replace("RELATED", "");
  }

  /// What is public first keeps its address for good, so that has not the word.
  private static String slug(String word) {
    return HIDDEN_LATER.contains(word) ? "was-" + HIDDEN_LATER.indexOf(word) : word;
  }

  /// With a block for each of the stories that readers may not see.
  private static String beside(String story, List<UUID> others) {
    var blocks = new StringBuilder();
    for (int i = 0; i < others.size(); i++) {
      blocks.append(
          ", {\"type\": \"related_story\", \"attrs\": {\"id\": \"r%d\", \"story\": \"%s\"}}"
              .formatted(i, others.get(i)));
    }
    return story.replaceFirst("]}}\\s*$", blocks + "]}}");
  }

  private String translation() {
    String story = story("uk", TRANSLATION, TRANSLATION);
    return story.replaceFirst("\\{", "{\"translationOf\": \"" + open + "\",");
  }

  private JsonNode added(String path, Object body) {
    var answer = owner.post(path, body instanceof String json ? json : Json.write(body));
    assertThat(answer.status()).as(path + " " + answer).isEqualTo(201);
    return answer.json();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  /// With a key, so that the answer is kept for who asks again.
  private UUID written(String story) {
    var answer =
        owner.with("Idempotency-Key", UUID.randomUUID().toString()).post("/api/stories", story);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return UUID.fromString(answer.json().path("id").asText());
  }

  private void rewritten(UUID id, String story) {
    done(owner.with("If-Match", "*").put("/api/stories/" + id, story));
    done(owner.post("/api/stories/" + id + "/revisions", ""));
  }

  private UUID submitted(String word) {
    UUID id = written(story(word));
    done(owner.post("/api/stories/" + id + "/submission", "{}"));
    return id;
  }

  private UUID scheduled(String word) {
    UUID id = written(story(word));
    done(owner.post("/api/stories/" + id + "/publication", "{\"at\": \"2027-01-10T08:00:00\"}"));
    return id;
  }

  private UUID sentBack() {
    UUID id = submitted(RETURNED);
    done(owner.delete("/api/stories/" + id + "/submission", Json.write(Map.of("note", SENT_BACK))));
    return id;
  }

  private UUID published(String story) {
    UUID id = written(story);
    done(owner.post("/api/stories/" + id + "/publication", "{}"));
    return id;
  }

  /// In what was published, in its correction, in what was written since, and in a note.
  private UUID erasable() {
    UUID id = submitted(ERASED);
    done(owner.delete("/api/stories/" + id + "/submission", Json.write(Map.of("note", ERASED))));
    done(owner.post("/api/stories/" + id + "/publication", "{}"));
    rewritten(id, story(ERASED).replace("Divers", "Later divers"));
    done(
        owner
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .post(
                "/api/stories/" + id + "/publication",
                Json.write(Map.of("change", "correction", "note", "Not " + ERASED))));
    rewritten(id, story(ERASED).replace("Divers", "Still later divers"));
    return id;
  }

  private void chosen(List<UUID> stories) {
    done(
        owner
            .with("If-Match", "*")
            .put("/api/front/en/picks", Json.write(Map.of("stories", stories))));
  }

  /// Takes out what was public until now.
  void hideTheRest() {
    done(owner.post("/api/stories/" + erased + "/erasure", Json.write(Map.of("passage", ERASED))));
    done(
        owner.delete(
            "/api/stories/" + takenDown + "/publication",
            Json.write(Map.of("reason", "A court."))));
  }

  /// Asks for things that fail, with words that may not be told in the log.
  void blunder() {
    for (UUID id : hidden) {
      String path = "/api/stories/" + id;
      String draft = story(DRAFT);
      owner.with("If-Match", "\"999\"").put(path, draft);
      owner.with("If-Match", "*").put(path, draft.substring(0, draft.length() / 2));
      owner.with("If-Match", "*").put(path, draft.replace("\"news\"", "\"" + DRAFT + "\""));
      owner.post("/api/stories", draft.replace("\"edition\": \"en\"", "\"edition\": \"x\""));
      owner.post(path + "/publication", "{\"note\": \"" + DRAFT + "\", \"change\": \"x\"}");
      owner.post(path + "/erasure", "{\"passage\": \"" + DRAFT);
    }
  }

  /// Where readers would find what they may not, if it were there.
  List<String> addresses() {
    return Stream.of(HIDDEN, HIDDEN_LATER, List.of(OPEN))
        .flatMap(List::stream)
        .map(word -> "/mole-" + slug(word))
        .flatMap(path -> Stream.of(path, path + "/", "/uk" + path, "/uk" + path + "/"))
        .toList();
  }
}
