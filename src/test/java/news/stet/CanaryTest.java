package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.ReadersWalk.Seen;
import news.stet.ground.GroundConfig;
import news.stet.ground.TablesSearched;
import news.stet.staff.Role;
import news.stet.staff.RouteRow;
import news.stet.staff.Tokens;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What only the newsroom may see is nowhere that anybody else can look: a note to colleagues, a
/// draft, a story in review or one that waits for its time, words with which a story was sent back,
/// what is written since a story was published, what was erased, what was taken down.
///
/// In a newsroom of its own, so that every address of it can be asked for.
@QuarkusTest
@TestProfile(CanaryTest.Alone.class)
class CanaryTest extends NewsroomTest {

  /// Another newsroom than that of the other tests.
  public static final class Alone implements QuarkusTestProfile {}

  /// Folders of the data folder that are PostgreSQL's.
  private static final String POSTGRES = "postgres";

  private static Optional<Told> told = Optional.empty();

  @Inject Tokens tokens;
  @Inject TablesSearched tables;
  @Inject GroundConfig config;

  /// The newsroom, once for all tests here.
  ///
  /// @param before what readers saw while some of it was public
  /// @param after what they see since
  private record Told(
      Http owner, Canaries canaries, LogHeard log, List<Seen> before, List<Seen> after) {}

  private Told told() {
    return told.orElseThrow();
  }

  @BeforeEach
  void a_newsroom_with_canaries() {
    if (told.isEmpty()) {
      told = Optional.of(planted());
    }
  }

  private Told planted() {
    var log = LogHeard.begun();
    Http owner = as(Role.OWNER);
    var canaries = Canaries.planted(owner);
    canaries.blunder();
    var before = ReadersWalk.everywhere(http, canaries.addresses());
    canaries.hideTheRest();
    var after = ReadersWalk.everywhere(http, canaries.addresses());
    return new Told(owner, canaries, log, before, after);
  }

  private Http as(Role role) {
    return tokens.create("t" + UUID.randomUUID(), role) instanceof Tokens.Creation.Made made
        ? http.bearer(made.plain())
        : http;
  }

  private static boolean has(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word);
  }

  private static List<String> showing(List<Seen> seen, String word) {
    return seen.stream().filter(one -> has(one.all(), word)).map(Seen::path).toList();
  }

  @Test
  void what_is_public_is_seen_wherever_readers_look() {
    assertThat(showing(told().after(), Canaries.OPEN))
        .contains(
            "/",
            "/section/harbour/",
            "/tag/divers/",
            "/author/ida/",
            "/mole-" + Canaries.OPEN + "/",
            "HEAD /mole-" + Canaries.OPEN,
            "/rss/",
            "/section/harbour/rss/",
            "/news-sitemap.xml",
            "/section/harbour/2026/11/")
        .anyMatch(path -> path.startsWith("/sitemap-en-2026"));
    assertThat(showing(told().before(), Canaries.ERASED)).contains("/mole-was-0/", "/rss/");
    assertThat(showing(told().before(), Canaries.TAKEN_DOWN))
        .contains("/", "/mole-was-1/", "/rss/");
  }

  @Test
  void what_is_hidden_is_on_no_page_and_in_no_feed() {
    var left = new SoftAssertions();
    for (String word : Canaries.HIDDEN) {
      left.assertThat(showing(told().before(), word)).as(word).isEmpty();
      left.assertThat(showing(told().after(), word)).as(word).isEmpty();
    }
    left.assertThat(showing(told().after(), Canaries.ERASED)).isEmpty();
    left.assertThat(showing(told().after(), Canaries.TAKEN_DOWN)).isEmpty();
    left.assertAll();
  }

  @Test
  void is_told_to_nobody_who_has_not_the_right() {
    var left = new SoftAssertions();
    var staff = Stream.of(Role.values()).collect(Collectors.toMap(role -> role, this::as));
    for (RouteRow row : RouteRow.all()) {
      var strangers = new ArrayList<Http>(List.of(http, http.bearer("stet_x")));
      staff.forEach((role, one) -> {
        if (!row.open() && !row.roles().contains(role)) {
          strangers.add(one);
        }
      });
      for (UUID id : everyStory()) {
        for (Http stranger : strangers) {
          String all = asks(stranger, row, id).all();
          left.assertThat(Stream.concat(Canaries.HIDDEN.stream(), Canaries.HIDDEN_LATER.stream()))
              .as("%s of %s: %s", row, id, all)
              .noneMatch(word -> has(all, word));
        }
        if (!row.path().contains("{id}")) {
          break;
        }
      }
    }
    left.assertAll();
  }

  private List<UUID> everyStory() {
    var canaries = told().canaries();
    return Stream.concat(
            canaries.hidden.stream(), Stream.of(canaries.open, canaries.erased, canaries.takenDown))
        .toList();
  }

  private static Answer asks(Http who, RouteRow row, UUID id) {
    String path =
        row.path()
            .replace("{id}", id.toString())
            .replace("{number}", "1")
            .replace("{revision}", "1")
            .replace("{edition}", "en")
            .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
            .replace("*", "");
    if (!row.writes()) {
      return who.send(row.method(), path, new byte[0]);
    }
    String type = row.isOfTheDesk() ? "application/x-www-form-urlencoded" : "application/json";
    byte[] body = (row.isOfTheDesk() ? "" : "{}").getBytes(StandardCharsets.UTF_8);
    return who.with("Content-Type", type).send(row.method(), path, body);
  }

  @Test
  void what_was_erased_is_not_even_told_to_an_owner() {
    var reading =
        RouteRow.all().stream().filter(row -> !row.writes() && row.roles().contains(Role.OWNER));
    var left = new SoftAssertions();
    reading.forEach(row -> {
      String all = asks(told().owner(), row, told().canaries().erased).all();
      left.assertThat(has(all, Canaries.ERASED)).as("%s: %s", row, all).isFalse();
    });
    left.assertThat(tables.holding(Canaries.ERASED)).isEmpty();
    left.assertAll();
    assertThat(tables.holding(Canaries.NOTE)).as("a note is kept").contains("story.revision");
  }

  @Test
  void is_in_no_table_that_readers_pages_are_made_from() {
    assertThat(tables.readersSee(Canaries.OPEN)).contains("story.publication");
    for (String word : Canaries.HIDDEN) {
      assertThat(tables.readersSee(word)).as(word).isEmpty();
    }
  }

  @Test
  void is_in_no_line_of_the_log_also_when_something_fails() {
    Logger.getLogger(CanaryTest.class.getName()).log(Level.WARNING, Canaries.OPEN);

    assertThat(told().log().lines()).anyMatch(line -> has(line, Canaries.OPEN));
    for (String word : Canaries.HIDDEN) {
      assertThat(told().log().lines()).as(word).noneMatch(line -> has(line, word));
    }
    for (String word : Canaries.HIDDEN_LATER) {
      assertThat(told().log().lines()).as(word).noneMatch(line -> has(line, word));
    }
  }

  @AfterEach
  void nor_in_any_file_beside_the_database() throws IOException {
    try (var files = Files.walk(config.data())) {
      var ours =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !config.data().relativize(file).startsWith(POSTGRES))
              .toList();
      assertThat(ours).isNotEmpty();
      for (Path file : ours) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String word : Canaries.HIDDEN) {
          assertThat(has(text, word)).as("%s in %s", word, file).isFalse();
        }
        for (String word : Canaries.HIDDEN_LATER) {
          assertThat(has(text, word)).as("%s in %s", word, file).isFalse();
        }
      }
    }
  }
}
