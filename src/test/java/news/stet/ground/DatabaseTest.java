package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import news.stet.HandClock;
import news.stet.NewsroomTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The three ways into the database, what each may do, and what happens when it is away.
@QuarkusTest
class DatabaseTest extends NewsroomTest {
  private static final Sql ONE = Sql.beside(DatabaseTest.class, "one");
  private static final Sql READERS_ONE = Sql.beside(DatabaseTest.class, "readers_one");
  private static final Sql LAY_ASIDE = Sql.beside(DatabaseTest.class, "lay_aside");
  private static final Sql COUNT = Sql.beside(DatabaseTest.class, "count_events");
  private static final Sql SLEEP = Sql.beside(DatabaseTest.class, "sleep");
  private static final Duration AWAY_WITHIN = Duration.ofSeconds(2);

  @Inject GroundConfig newsroom;

  /// Three threads that each have a connection.
  private final CyclicBarrier together = new CyclicBarrier(3);

  private SpareDatabase spare;
  private Cable cable;
  private Database database;

  @BeforeEach
  void over_a_cable() {
    spare = SpareDatabase.beside(newsroom);
    cable = new Cable(spare.port());
    database = over(settings());
  }

  @AfterEach
  void stop() {
    database.stop(new ShutdownEvent());
    cable.close();
    spare.close();
  }

  private TestConfig.Db settings() {
    String url = spare.url().replace(":" + spare.port() + "/", ":" + cable.port() + "/");
    return TestConfig.Db.like(newsroom.database(), url);
  }

  private Database over(TestConfig.Db settings) {
    var config = new TestConfig(newsroom.data(), settings, new TestConfig.Reading(AWAY_WITHIN));
    return new Database(config, new HandClock(), new Applied());
  }

  @ParameterizedTest
  @CsvSource({
    "create table public.mine (id int)",
    "create schema mine",
    "create table ground.mine (id int)",
    "alter table ground.event add column mine int",
    "drop table ground.event",
    "truncate ground.event",
    "create role mine",
    "set role stet_owner",
    "copy ground.event to program 'true'"
  })
  void the_app_cannot_change_the_shape_of_things(String statement) {
    assertThatThrownBy(() -> database.read(s -> s.handle.execute(statement)))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void a_reader_reads_nothing_that_is_not_on_the_list() throws IOException {
    assertThat(spare.say(rights("select")).lines().toList())
        .as("what stet_reader may read, against readers-may-read.txt")
        .isSubsetOf(mayRead());
  }

  /// The tables, or where not all of it the columns, that readers may read: a change of it is a
  /// decision, and is seen as one. No draft, no account, no address of anybody.
  private static List<String> mayRead() throws IOException {
    try (var in = DatabaseTest.class.getResourceAsStream("readers-may-read.txt")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static String rights(String privilege) {
    return """
    select coalesce(string_agg(line, chr(10) order by line), '') from (
      select t.oid::regclass || case when has_table_privilege('stet_reader', t.oid, '%1$s') then ''
          else '(' || string_agg(a.attname, ', ' order by a.attnum) || ')' end as line
      from pg_class t join pg_attribute a on a.attrelid = t.oid
      where t.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
        and t.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and has_schema_privilege('stet_reader', t.relnamespace, 'usage')
        and has_column_privilege('stet_reader', t.oid, a.attnum, '%1$s')
      group by t.oid)
    """
        .formatted(privilege);
  }

  @ParameterizedTest
  @CsvSource({"insert", "update"})
  void a_reader_writes_nothing(String privilege) {
    assertThat(spare.say(rights(privilege))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 15s",
    "lock_timeout, 5s",
    "idle_in_transaction_session_timeout, 1min",
    "TimeZone, UTC"
  })
  void no_statement_runs_for_ever(String setting, String value) {
    assertThat(
            database.<String>read(
                s -> s.handle.select("show " + setting).mapTo(String.class).one()))
        .isEqualTo(value);
    assertThat(
            database.<String>readers(
                s -> s.handle.select("show " + setting).mapTo(String.class).one()))
        .isEqualTo(value);
  }

  @Test
  void a_statement_that_takes_too_long_is_ended_by_the_server() {
    assertThatThrownBy(() ->
            database.read(s -> {
              s.handle.execute("set local statement_timeout = '50ms'");
              return s.query(SLEEP).mapTo(String.class).one();
            }))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("statement timeout");
    assertThat(answers(database)).isTrue();
  }

  @Test
  void what_a_write_throws_rolls_it_back_and_comes_out_unchanged() {
    var refused = new IllegalArgumentException("refused");
    assertThatThrownBy(() ->
            database.write(tx -> {
              tx.update(LAY_ASIDE).bind("at", tx.now()).execute();
              throw refused;
            }))
        .isSameAs(refused);

    assertThat(spare.events()).isZero();
  }

  @Test
  void a_read_sees_one_moment_however_often_it_asks() {
    database.read(s -> {
      int before = s.query(COUNT).mapTo(Integer.class).one();
      spare.say("insert into ground.event (type, payload, at) values ('test', '{}', 'epoch')");
      int after = database.read(inside -> inside.query(COUNT).mapTo(Integer.class).one());
      assertThat(after).isEqualTo(before);
      return after;
    });
    assertThat(spare.events()).isOne();
  }

  @Test
  void a_transaction_is_handed_on_and_not_opened_again() {
    assertThatThrownBy(() -> database.write(_ -> database.write(Transaction::now)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.write(_ -> answers(database)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.read(_ -> database.write(Transaction::now)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(database.<Boolean>write(_ -> readersAnswer(database))).isTrue();
  }

  @Test
  void a_database_that_goes_away_is_said_so_within_two_seconds_and_found_again() {
    assertThat(answers(database)).isTrue();
    cable.cut();

    // A connection that was open, then one that cannot be opened.
    for (int i = 0; i < 2; i++) {
      assertTimeout(AWAY_WITHIN, () -> assertAway(() -> answers(database)));
      assertTimeout(AWAY_WITHIN, () -> assertAway(() -> readersAnswer(database)));
    }
    cable.mend();
    assertThat(answers(database)).isTrue();
    assertThat(readersAnswer(database)).isTrue();
  }

  @Test
  void a_server_that_restarts_is_noticed_once() {
    awaitEach(List.of(aside(this::holdOne), aside(this::holdOne), aside(this::holdOne)));
    spare.say(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");

    assertAway(() -> answers(database));
    awaitEach(List.of(aside(this::holdOne), aside(this::holdOne), aside(this::holdOne)));
  }

  /// Three of them at once need three connections.
  private void holdOne() {
    boolean _ =
        database.read(s -> {
          try {
            together.await();
          } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
          }
          return s.query(ONE).mapTo(Integer.class).one() == 1;
        });
  }

  private static CompletableFuture<Void> aside(Runnable work) {
    return CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task));
  }

  private static void awaitEach(List<CompletableFuture<Void>> all) {
    assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(10)));
  }

  private static void assertAway(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(DatabaseAway.class);
  }

  @Test
  void one_login_is_enough_for_all_three_roles() {
    var taken = over(settings().withOneLogin());
    try {
      assertThat(taken.<String>read(s -> user(s))).isEqualTo("stet_app");
      assertThat(taken.<String>readers(s -> user(s))).isEqualTo("stet_reader");
      assertThatThrownBy(() -> taken.read(s -> s.handle.execute("create schema mine")))
          .hasMessageContaining("permission denied");
    } finally {
      taken.stop(new ShutdownEvent());
    }
  }

  private static String user(Session session) {
    return session.handle.select("select current_user").mapTo(String.class).one();
  }

  private static boolean answers(Database database) {
    return database.<Integer>read(s -> s.query(ONE).mapTo(Integer.class).one()) == 1;
  }

  private static boolean readersAnswer(Database database) {
    return database.<Integer>readers(s -> s.query(READERS_ONE).mapTo(Integer.class).one()) == 1;
  }
}
