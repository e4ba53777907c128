package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.stet.NewsroomTest;
import news.stet.SourceFiles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Every statement of the house, planned by PostgreSQL on the migrated schema: names, types and
/// rights. A statement whose first line begins with `-- Readers:` is planned as the role *reader*,
/// every other as the role *app*; [Session] refuses to run an unmarked one as the reader, so the
/// mark cannot be forgotten.
@QuarkusTest
class SqlTest extends NewsroomTest {
  private static final List<Path> FILES = SourceFiles.under(SourceFiles.HOUSE, ".sql");

  /// Comments, quoted text and names of parameters: none of it is a keyword.
  private static final Pattern NOT_SQL =
      Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|\"[^\"]*\"|:\\w+");

  private static final Pattern UPPER_CASE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern SERVER_TIME =
      Pattern.compile(
          "\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\("
              + "|\\b(current_timestamp|current_date|current_time|localtime|localtimestamp)\\b");
  private static final Pattern OFFSET = Pattern.compile("\\boffset\\b");
  private static final Pattern EVERY_COLUMN =
      Pattern.compile("\\b(select|returning)\\s+(distinct\\s+)?(\\w+\\.)*\\*|,\\s*\\w+\\.\\*");
  private static final Pattern FILLED_IN = Pattern.compile("<\\w+>");

  @Inject Database database;

  @Test
  void every_statement_fits_the_schema_and_the_role_that_runs_it() {
    assertThat(FILES).isNotEmpty();
    assertThat(FILES.stream().flatMap(file -> problem(file).stream())).isEmpty();
  }

  private Optional<String> problem(Path file) {
    return fault(SourceFiles.text(file)).map(fault -> file + ":" + fault);
  }

  /// What PostgreSQL says against a statement, after the line it says it of.
  private Optional<String> fault(String sql) {
    Database.Question<Optional<String>> plan = session -> fault(session.handle, sql);
    return sql.startsWith(Sql.FOR_READERS) ? database.readers(plan) : database.read(plan);
  }

  private static Optional<String> fault(Handle handle, String sql) {
    String numbered =
        new ColonPrefixSqlParser().parse(sql, handle.createQuery(sql).getContext()).getSql();
    try {
      types(handle.getConnection(), numbered);
      plan(handle.getConnection(), "explain " + numbered);
      return Optional.empty();
    } catch (PSQLException e) {
      var said = Optional.ofNullable(e.getServerErrorMessage());
      int line = said.map(message -> line(numbered, message)).orElse(1);
      return Optional.of(line + ": " + e.getMessage());
    } catch (SQLException e) {
      return Optional.of("1: " + e.getMessage());
    }
  }

  private static void types(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      int _ = statement.getParameterMetaData().getParameterCount();
      var _ = statement.getMetaData();
    }
  }

  /// Runs nothing, but starts the plan, which is where PostgreSQL looks at rights.
  private static void plan(Connection connection, String explain) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(explain)) {
      int parameters = statement.getParameterMetaData().getParameterCount();
      for (int i = 1; i <= parameters; i++) {
        statement.setNull(i, Types.NULL);
      }
      statement.execute();
    }
  }

  /// The driver sends `$1` for our `?`, and the server counts characters of what it was sent.
  private static int line(String sql, ServerErrorMessage message) {
    var number = new AtomicInteger();
    String sent =
        Pattern.compile("\\?\\??")
            .matcher(sql)
            .replaceAll(mark -> mark.group().equals("?") ? "\\$" + number.incrementAndGet() : "?");
    int end = Math.clamp(message.getPosition() - 1L, 0, sent.length());
    return 1 + (int) sent.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  @Test
  void a_wrong_column_is_told_with_its_line_in_postgresqls_words() {
    assertThat(fault("-- x\nselect id\nfrom ground.event\nwhere tipe = :type"))
        .hasValueSatisfying(
            fault -> assertThat(fault).startsWith("4: ERROR: column \"tipe\" does not exist"));
  }

  @Test
  void a_missing_right_is_told() {
    assertThat(fault("-- Readers: x\nselect id from ground.event where type = :type"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("permission denied for schema"));
    assertThat(fault("-- x\nupdate ground.epoch set epoch = :epoch"))
        .hasValueSatisfying(
            fault -> assertThat(fault).contains("permission denied for table epoch"));
  }

  @Test
  void the_first_line_says_what_it_is_for() {
    assertThat(FILES)
        .allSatisfy(file ->
            assertThat(SourceFiles.text(file).lines().findFirst())
                .as(file.toString())
                .hasValueSatisfying(line -> assertThat(line).matches("-- \\p{Lu}.{20,}")));
  }

  @Test
  void keywords_are_in_lower_case() {
    assertThat(having(UPPER_CASE.asPredicate())).isEmpty();
  }

  @Test
  void time_comes_from_the_clock() {
    assertThat(having(SERVER_TIME.asPredicate())).isEmpty();
  }

  @Test
  void lists_are_paged_by_key() {
    assertThat(having(OFFSET.asPredicate())).isEmpty();
  }

  @Test
  void columns_are_named() {
    assertThat(having(EVERY_COLUMN.asPredicate())).isEmpty();
  }

  @Test
  void nothing_is_filled_in_but_values() {
    assertThat(having(FILLED_IN.asPredicate())).isEmpty();
  }

  private static List<Path> having(Predicate<String> habit) {
    return FILES.stream()
        .filter(file -> habit.test(NOT_SQL.matcher(SourceFiles.text(file)).replaceAll("")))
        .toList();
  }

  @Test
  void every_statement_is_run_by_a_class_beside_it() {
    var idle = new ArrayList<Path>();
    for (Path file : FILES) {
      String name = file.getFileName().toString().replace(".sql", "");
      Path room = SourceFiles.HOUSE.resolve(SourceFiles.HOUSE.relativize(file).getName(0));
      if (SourceFiles.under(room, ".java").stream()
          .noneMatch(java -> SourceFiles.text(java).contains("\"" + name + "\""))) {
        idle.add(file);
      }
    }
    assertThat(idle).isEmpty();
  }
}
