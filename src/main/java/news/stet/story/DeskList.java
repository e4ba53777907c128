package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Json;
import news.stet.ground.Sql;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The newsroom's stories as the desk lists them.
@Singleton
final class DeskList {
  private static final Sql LIST = Sql.beside(DeskList.class, "desk_list");
  private static final Sql WAITING = Sql.beside(DeskList.class, "desk_waiting");
  private static final Sql TOPICS = Sql.beside(DeskList.class, "desk_topics");
  private static final Sql WRITERS = Sql.beside(DeskList.class, "desk_writers");

  /// Lines on a page: about two screens.
  static final int PAGE = 50;

  /// Names to choose from: a newsroom has fewer authors than anybody reads in a list.
  private static final int WRITERS_MOST = 500;

  /// Later than any writing.
  private static final StorySieve.Place TOP =
      new StorySieve.Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private final Database database;

  DeskList(Database database) {
    this.database = database;
  }

  /// A story in the list.
  ///
  /// @param authors ids of those who stand in the byline, in order
  record Line(
      UUID id,
      String edition,
      State state,
      String headline,
      Optional<UUID> section,
      List<UUID> authors,
      Instant changed,
      String changedBy,
      Optional<Instant> scheduled,
      boolean corrected) {
    StorySieve.Place place() {
      return new StorySieve.Place(changed, id);
    }
  }

  record Row(
      UUID id,
      String edition,
      String state,
      String headline,
      Optional<UUID> section,
      String authors,
      Instant changed,
      String changedBy,
      Optional<Instant> scheduled,
      boolean corrected) {
    Line line() {
      var ids = new ArrayList<UUID>();
      for (JsonNode author : Json.tree(authors)) {
        TypedField.id(author.asText()).ifPresent(ids::add);
      }
      return new Line(
          id,
          edition,
          State.typed(state).orElseThrow(),
          headline,
          section,
          ids,
          changed,
          changedBy,
          scheduled,
          corrected);
    }
  }

  /// One line more than a page has, when the list goes on.
  ///
  /// @param account of whoever reads it; without one nothing is theirs
  List<Line> lines(StorySieve sieve, Optional<UUID> account) {
    if (sieve.mine() && account.isEmpty()) {
      return List.of();
    }
    var from = sieve.from().orElse(TOP);
    return database.read(s ->
        s.query(LIST)
            .bind("changed", from.changed())
            .bind("id", from.id())
            .bind("edition", sieve.edition())
            .bind("state", sieve.state().map(State::word))
            .bind("section", sieve.section())
            .bind("author", sieve.author().map(UUID::toString))
            .bind("mine", account.filter(_ -> sieve.mine()))
            .bindArray("words", String.class, sieve.patterns())
            .bind("most", PAGE + 1)
            .map(ConstructorMapper.of(Row.class))
            .map(Row::line)
            .list());
  }

  record Waiting(String state, int stories) {}

  /// How many stories wait for an editor, and how many for their time.
  Map<State, Integer> waiting() {
    var counts = new EnumMap<State, Integer>(State.class);
    database
        .read(s -> s.query(WAITING).map(ConstructorMapper.of(Waiting.class)).list())
        .forEach(row -> counts.put(State.typed(row.state()).orElseThrow(), row.stories()));
    return counts;
  }

  /// Somebody whose name can stand over a story, or something it can be about.
  record Writer(UUID id, String name) {}

  /// The topics of an edition, to choose from.
  List<Writer> topics(String edition) {
    return database.read(s ->
        s.query(TOPICS)
            .bind("edition", edition)
            .bind("most", WRITERS_MOST)
            .map(ConstructorMapper.of(Writer.class))
            .list());
  }

  List<Writer> writers() {
    return database.read(s ->
        s.query(WRITERS).bind("most", WRITERS_MOST).map(ConstructorMapper.of(Writer.class)).list());
  }
}
