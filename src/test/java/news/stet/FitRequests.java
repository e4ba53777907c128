package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import news.stet.ground.Json;

/// A request that is as it should be, with every field there is, for each writing route of the API.
/// Tests spoil it. What it needs (a story in review, an author) is made anew each time.
public final class FitRequests {
  /// One pixel.
  public static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                  + "AABJRU5ErkJggg==");

  private final Http owner;
  private final String section;
  private final String topic;
  private final String author;
  private final String picture;

  /// @param path with the ids in it
  /// @param body empty where the route takes none
  public record Fit(ApiRoute route, String path, ObjectNode body) {
    public Answer sentBy(Http http) {
      return sentBy(http, Json.write(body));
    }

    Answer sentBy(Http http, String json) {
      if (route.takes(MediaType.MULTIPART_FORM_DATA)) {
        return upload(http);
      }
      return route.takesJson()
          ? http.with("Content-Type", "application/json")
              .send(route.verb(), path, json.getBytes(StandardCharsets.UTF_8))
          : http.send(route.verb(), path, new byte[0]);
    }
  }

  public FitRequests(Http owner) {
    this.owner = owner;
    this.section = added("/api/sections", section());
    this.topic = added("/api/topics", topic());
    this.author = added("/api/authors", author());
    this.picture = picture();
  }

  /// The requests of a route; none where it has no row here.
  public List<Fit> of(ApiRoute route) {
    return IntStream.range(0, many(route)).mapToObj(which -> of(route, which)).toList();
  }

  /// How many requests a route has here.
  int many(ApiRoute route) {
    return rows(route).size();
  }

  /// One of the requests of a route.
  ///
  /// @param which from 0, less than [#many]
  Fit of(ApiRoute route, int which) {
    var row = rows(route).get(which).get();
    return new Fit(route, row.path(), row.body());
  }

  private List<Supplier<Row>> rows(ApiRoute route) {
    return rows().getOrDefault(route.name(), List.of());
  }

  private record Row(String path, ObjectNode body) {}

  private static Row row(String path, Object body) {
    return new Row(path, Json.mapper().valueToTree(body));
  }

  private Map<String, List<Supplier<Row>>> rows() {
    return Map.ofEntries(
        one("POST /api/accounts", () -> row("/api/accounts", account())),
        one(
            "PUT /api/accounts/{id}",
            () ->
                row(
                    "/api/accounts/" + added("/api/accounts", account()),
                    Map.of("name", "Vira Koval", "role", "reporter", "disabled", false))),
        one(
            "POST /api/accounts/{id}/sign-in-link",
            () ->
                row(
                    "/api/accounts/" + added("/api/accounts", account()) + "/sign-in-link",
                    Map.of())),
        one("DELETE /api/tokens/{id}", () -> row("/api/tokens/" + UUID.randomUUID(), Map.of())),
        one("POST /api/authors", () -> row("/api/authors", author())),
        one(
            "PUT /api/authors/{id}",
            () -> row("/api/authors/" + added("/api/authors", author()), author())),
        one("POST /api/sections", () -> row("/api/sections", section())),
        one(
            "PUT /api/sections/{id}",
            () -> row("/api/sections/" + added("/api/sections", section()), section())),
        one("POST /api/topics", () -> row("/api/topics", topic())),
        one(
            "PUT /api/topics/{id}",
            () -> row("/api/topics/" + added("/api/topics", topic()), topic())),
        one("PUT /api/editions/{code}", () -> row("/api/editions/uk", edition())),
        one("PUT /api/publisher", () -> row("/api/publisher", publisher())),
        one(
            "PUT /api/front/{edition}/picks",
            () -> row("/api/front/en/picks", Map.of("stories", List.of(published())))),
        one("POST /api/media", () -> row("/api/media", Map.of())),
        one("PUT /api/media/{id}", () -> row("/api/media/" + picture(), pictureWords())),
        one("POST /api/stories", () -> row("/api/stories", story())),
        // The body as a tree is in the POST; here it is HTML.
        one(
            "PUT /api/stories/{id}",
            () -> row("/api/stories/" + added("/api/stories", story()), storyOfHtml())),
        one(
            "POST /api/stories/{id}/revisions",
            () -> row("/api/stories/" + added("/api/stories", story()) + "/revisions", Map.of())),
        one(
            "POST /api/stories/{id}/submission",
            () -> row("/api/stories/" + added("/api/stories", story()) + "/submission", Map.of())),
        one(
            "DELETE /api/stories/{id}/submission",
            () ->
                row("/api/stories/" + submitted() + "/submission", Map.of("note", "Who says so?"))),
        Map.entry(
            "POST /api/stories/{id}/publication",
            List.of(
                () ->
                    row(
                        "/api/stories/" + added("/api/stories", story()) + "/publication",
                        Map.of("at", "2027-01-10T08:00:00")),
                () ->
                    row(
                        "/api/stories/" + published() + "/publication",
                        Map.of("change", "correction", "note", "31, not 13.")))),
        one(
            "DELETE /api/stories/{id}/publication",
            () ->
                row("/api/stories/" + published() + "/publication", Map.of("reason", "A court."))),
        one(
            "POST /api/stories/{id}/erasure",
            () ->
                row(
                    "/api/stories/" + added("/api/stories", story()) + "/erasure",
                    Map.of("passage", "Anna Lys"))));
  }

  private static Map.Entry<String, List<Supplier<Row>>> one(String route, Supplier<Row> row) {
    return Map.entry(route, List.of(row));
  }

  // What the requests hold.

  private static String word() {
    return "w" + UUID.randomUUID();
  }

  private static Map<String, ?> account() {
    return Map.of("email", word() + "@example.org", "name", "Vira Koval", "role", "reporter");
  }

  private static Map<String, ?> section() {
    return Map.of("edition", "en", "slug", word(), "name", "Harbour", "position", 5);
  }

  private static Map<String, ?> topic() {
    return Map.of("edition", "en", "slug", word(), "name", "Ferries");
  }

  private Map<String, ?> author() {
    return Map.of(
        "slug",
        word(),
        "name",
        "Marta Hollin",
        "bio",
        "Writes of ships.",
        "elsewhere",
        Map.of("uk", Map.of("name", "Марта Голлін", "bio", "Пише про кораблі.")));
  }

  private static Map<String, ?> edition() {
    return Map.of(
        "language", "uk", "name", "Кур’єр", "description", "Новини.", "zone", "Europe/Kyiv");
  }

  private Map<String, ?> publisher() {
    return Map.of(
        "name", "The Courier",
        "email", "news@example.org",
        "postalAddress", "1 Quay Street\nHalmere",
        "securityContact", "mailto:security@example.org",
        "principles", "https://example.org/principles",
        "correctionsPolicy", "/corrections/",
        "logo", picture,
        "profiles", List.of("https://social.example/courier"));
  }

  private static Map<String, ?> pictureWords() {
    return Map.of(
        "caption",
        "A ferry",
        "creator",
        "Ann",
        "credit",
        "Agency",
        "alt",
        "A ferry",
        "language",
        "en");
  }

  private ObjectNode story() {
    var story = Json.mapper().createObjectNode();
    story
        .put("edition", "en")
        .put("kind", "news")
        .put("headline", "The bridge closes " + word())
        .put("standfirst", "Why it closes.")
        .put("slug", word())
        .put("section", section);
    story.putArray("topics").add(topic);
    story.putArray("bylines").add(author).addObject().put("author", author).put("credit", "photos");
    story
        .putArray("sources")
        .addObject()
        .put("name", "The port")
        .put("url", "https://example.org/port")
        .put("kind", "document")
        .put("stateControlled", true);
    story.set("leadPhoto", photo());
    story.set("body", body());
    return story;
  }

  private ObjectNode storyOfHtml() {
    var story = story();
    story.remove(List.of("body", "topics", "bylines", "sources"));
    return story.put("bodyHtml", "<p>Told by <b>Anna Lys</b>.</p>");
  }

  private ObjectNode photo() {
    var photo = Json.mapper().createObjectNode();
    photo
        .put("media", picture)
        .put("caption", "A ferry")
        .put("creator", "Ann")
        .put("credit", "Agency")
        .put("alt", "A white ferry")
        .put("place", "Halmere")
        .put("date", "2026-11-24");
    photo.putObject("focus").put("x", 0.5).put("y", 0.25);
    return photo;
  }

  /// One of every block and mark.
  private ObjectNode body() {
    return (ObjectNode)
        Json.tree(
            """
            {"type": "doc", "attrs": {"schema": 1}, "content": [
              {"type": "paragraph", "attrs": {"id": "b1"}, "content": [
                {"type": "text", "text": "Told by "},
                {"type": "text", "text": "Anna Lys", "marks": [
                  {"type": "strong"}, {"type": "em"},
                  {"type": "link", "attrs": {"href": "https://example.org/"}},
                  {"type": "note", "attrs": {"id": "n1", "text": "sure?"}}]},
                {"type": "hard_break"}]},
              {"type": "heading", "attrs": {"id": "b2", "level": 2}, "content": [
                {"type": "text", "text": "The yard"}]},
              {"type": "bullet_list", "attrs": {"id": "b3"}, "content": [
                {"type": "list_item", "content": [{"type": "paragraph", "content": [
                  {"type": "text", "text": "One"}]}]}]},
              {"type": "blockquote", "attrs": {"id": "b4", "by": "Anna Lys"}, "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": "We knew."}]}]},
              {"type": "photo", "attrs": {"id": "b5", "media": "%s", "caption": "A ferry",
                "creator": "Ann", "credit": "Agency", "alt": "A ferry", "place": "Halmere",
                "date": "2026", "focus": {"x": 0.5, "y": 0.5}}},
              {"type": "related_story", "attrs": {"id": "b6", "story": "%s"}},
              {"type": "newsletter_box", "attrs": {"id": "b7", "list": "weekly"}},
              {"type": "fact_box", "attrs": {"id": "b8", "title": "In short"}, "content": [
                {"type": "fact", "attrs": {"term": "When"}, "content": [
                  {"type": "text", "text": "Monday"}]}]},
              {"type": "divider", "attrs": {"id": "b9"}}]}
            """
                .formatted(picture, UUID.randomUUID()));
  }

  // What the requests need.

  private String added(String path, Object body) {
    var answer = owner.post(path, Json.write(body));
    assertThat(answer.status()).as(path + " " + answer).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private String submitted() {
    String id = added("/api/stories", story());
    done(owner.post("/api/stories/" + id + "/submission", "{}"));
    return id;
  }

  private String published() {
    String id = added("/api/stories", story());
    done(owner.post("/api/stories/" + id + "/publication", "{}"));
    return id;
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private String picture() {
    return upload(owner).json().path("id").asText();
  }

  /// The id of a picture that was just taken.
  public String upload() {
    return picture();
  }

  private static Answer upload(Http http) {
    return http.upload("/api/media", Map.of(), PNG);
  }
}
