package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.ground.Database;
import news.stet.ground.Json;
import news.stet.ground.Transaction;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.media.Intake;
import news.stet.media.Picture;
import news.stet.media.PictureWords;
import news.stet.media.Pictures;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Copy;
import news.stet.story.Inline;
import news.stet.story.Kind;
import news.stet.story.Outcome;
import news.stet.story.Stories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Puts before readers what a test wants to look at: stories through the API, and what they hang
/// from.
@Singleton
final class Copydesk {
  private static final Path DRAWINGS = Path.of("src/main/resources/news/stet/demo/pictures");

  private final Tokens tokens;
  private final Masthead masthead;
  private final Pictures pictures;
  private final Stories stories;
  private final Database database;
  private final Map<Drawing, Picture> taken = new HashMap<>();

  Copydesk(
      Tokens tokens, Masthead masthead, Pictures pictures, Stories stories, Database database) {
    this.tokens = tokens;
    this.masthead = masthead;
    this.pictures = pictures;
    this.stories = stories;
    this.database = database;
  }

  /// A story that stands somewhere.
  ///
  /// @param path with the prefix of its edition
  record Printed(UUID id, String slug, String path) {}

  /// The API, for an editor.
  Http editor(Http http) {
    if (tokens.create("editor " + UUID.randomUUID(), Role.EDITOR)
        instanceof Tokens.Creation.Made made) {
      return http.bearer(made.plain());
    }
    throw new AssertionError("no token");
  }

  /// Leaves the English front page to the rule, as tests that come after expect it.
  void choosesNothingForTheFront(Http editor) {
    assertThat(editor.with("If-Match", "*").put("/api/front/en/picks", "{\"stories\":[]}").status())
        .isEqualTo(200);
    for (var slot : arranged(editor).select("[data-story]")) {
      editor.form(
          "/desk/front/", Map.of("edition", "en", "do", "out", "story", slot.attr("data-story")));
    }
    String version = arranged(editor).select("[name=version]").attr("value");
    editor.form("/desk/front/", Map.of("edition", "en", "do", "show", "version", version));
  }

  private static Document arranged(Http editor) {
    return Jsoup.parse(editor.get("/desk/front/").text());
  }

  Printed publishes(Http editor, Manuscript manuscript) {
    UUID id = writes(editor, manuscript);
    return printed(editor.post("/api/stories/" + id + "/publication", "{}"));
  }

  /// Many small stories in one transaction, past the API, as if they were of that time: their
  /// paths.
  List<String> prints(Section section, int many, Instant dated) {
    return database.write(
        tx -> Stream.generate(() -> prints(tx, section, dated)).limit(many).toList());
  }

  private String prints(Transaction tx, Section section, Instant dated) {
    var text = List.<Inline>of(Inline.Run.plain("The bridge closes."));
    var copy =
        new Copy(
            Kind.NEWS,
            "Headline",
            "",
            slug(),
            Optional.of(section.id()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Body(List.of(new Block.Paragraph("b1", text))));
    var none = Optional.<UUID>empty();
    var draft = (Outcome.Done) stories.create(tx, Actor.STET, section.edition(), copy, none);
    stories.publish(tx, Actor.STET, draft.id(), Optional.of(dated), Optional.empty(), "");
    return "/" + draft.slug() + "/";
  }

  UUID writes(Http editor, Manuscript manuscript) {
    Answer answer = editor.post("/api/stories", manuscript.json());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return UUID.fromString(answer.json().path("id").asText());
  }

  /// @param change a fix, an update, a correction or a clarification
  Printed changes(Http editor, Printed story, Manuscript manuscript, String change, String note) {
    String path = "/api/stories/" + story.id();
    Answer written =
        editor.with("If-Match", editor.get(path).header("ETag")).put(path, manuscript.json());
    assertThat(written.status()).as(written.text()).isEqualTo(200);
    return printed(
        editor.post(path + "/publication", Json.write(Map.of("change", change, "note", note))));
  }

  void takesDown(Http editor, UUID story, String reason) {
    Answer answer =
        editor.delete(
            "/api/stories/" + story + "/publication", Json.write(Map.of("reason", reason)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static Printed printed(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode json = answer.json();
    return new Printed(
        UUID.fromString(json.path("id").asText()),
        json.path("slug").asText(),
        java.net.URI.create(json.path("url").asText()).getPath());
  }

  /// Behind those that a test wants on the menu.
  Section section(String edition, String name) {
    return section(edition, name, 1_000);
  }

  Section section(String edition, String name, int position) {
    return masthead
        .add(Actor.STET, new Section(UUID.randomUUID(), edition, slug(), name, position))
        .done();
  }

  Topic topic(String edition, String name) {
    return masthead.add(Actor.STET, new Topic(UUID.randomUUID(), edition, slug(), name)).done();
  }

  Author author(String name, String bio) {
    return masthead
        .add(
            Actor.STET,
            new Author(UUID.randomUUID(), slug(), name, bio, Optional.empty(), Map.of()))
        .done();
  }

  private static String slug() {
    return "s-" + UUID.randomUUID();
  }

  /// One of the drawings of the demonstration.
  Picture picture(String name) {
    return picture(name, new PictureWords("", "M. Ahn", "", "A drawing", "en"));
  }

  /// Taken once, since that takes seconds.
  Picture picture(String name, PictureWords words) {
    return taken.computeIfAbsent(new Drawing(name, words), this::take);
  }

  private record Drawing(String name, PictureWords words) {}

  private Picture take(Drawing drawing) {
    Path file = DRAWINGS.resolve(drawing.name() + ".jpg");
    try {
      if (pictures.take(Actor.STET, file, drawing.words()) instanceof Intake.Taken(var picture)) {
        return picture;
      }
      throw new AssertionError(file + " was not taken");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
