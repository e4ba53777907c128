package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Events told by two nodes on one database: in commit order, to everybody, once.
@QuarkusTest
class EventsTest extends NewsroomTest {
  private static final Sql HELD_AT_COMMIT = Sql.beside(EventsTest.class, "held_at_commit");
  private static final Sql COUNT_UP = Sql.beside(EventsTest.class, "count_up");
  private static final long ORDER_LOCK = 7370656;
  private static final long COMMIT_LOCK = 99;
  private static final int WRITERS = 16;
  private static final int EACH = 20;
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Executor ASIDE = task -> Thread.ofVirtual().start(task);

  @Inject GroundConfig newsroom;

  private SpareDatabase spare;
  private Node one;
  private Node other;

  @BeforeEach
  void two_nodes() {
    spare = SpareDatabase.beside(newsroom);
    one = Node.called(spare);
    other = Node.called(spare);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
    spare.close();
  }

  @Test
  void are_heard_on_every_node() {
    one.says("first");
    other.says("second");

    assertHeard("first", "second");
    assertThat(one.heard.events().getFirst().type()).isEqualTo("test.said");
    assertThat(one.heard.events().getFirst().at()).isEqualTo(one.clock.instant());
  }

  @Test
  void of_a_transaction_that_commits_late_are_not_skipped() throws SQLException {
    spare.say(
        "create table public.held (id int)",
        "grant insert on public.held to stet_app",
        "create function public.hold() returns trigger language plpgsql as"
            + " 'begin perform pg_advisory_xact_lock(99); return null; end'",
        "create constraint trigger hold after insert on public.held deferrable initially deferred"
            + " for each row execute function public.hold()");
    CompletableFuture<Void> late;
    CompletableFuture<Void> early;
    try (var holder = spare.admin()) {
      SpareDatabase.first(holder, "select pg_advisory_lock(99)");
      late = aside(() -> one.says("late", tx -> tx.update(HELD_AT_COMMIT).execute()));
      Wait.until(SOON, "it has its id and commits", () -> spare.waitingFor(COMMIT_LOCK) == 1);
      early = aside(() -> other.says("early"));
      Wait.until(SOON, "the other waits", () -> spare.waitingFor(ORDER_LOCK) == 1);

      assertThat(one.heard.events()).isEmpty();
      assertThat(other.heard.events()).isEmpty();
    }
    late.join();
    early.join();

    assertHeard("late", "early");
  }

  @Test
  void of_sixteen_writers_come_once_each_in_commit_order() {
    spare.say(
        "create table public.count (n bigint not null)",
        "insert into public.count values (0)",
        "grant select, update on public.count to stet_app");

    var writers =
        IntStream.range(0, WRITERS)
            .mapToObj(writer -> aside(() -> write(writer % 2 == 0 ? one : other, writer < 8)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(writers).join();

    var counted = LongStream.rangeClosed(1, WRITERS * EACH).mapToObj(Long::toString).toList();
    for (Node node : List.of(one, other)) {
      Wait.until(SOON, "all is heard", () -> node.heard.events().size() >= WRITERS * EACH);
      assertThat(node.heard.words()).isEqualTo(counted);
      assertThat(node.heard.events()).extracting(Event::id).isSorted().doesNotHaveDuplicates();
    }
  }

  /// Every writer locks the same row. Half of them have something for the end before they do, half
  /// after: with the order lock taken when it is asked for, the two would wait for each other.
  private static void write(Node node, boolean rowFirst) {
    for (int i = 0; i < EACH; i++) {
      long _ =
          node.database.write(tx -> {
            if (!rowFirst) {
              tx.last(_ -> {});
            }
            long n = tx.query(COUNT_UP).mapTo(Long.class).one();
            tx.tell("test.said", new Heard.Said(Long.toString(n)));
            return n;
          });
    }
  }

  @Test
  void are_applied_on_the_writers_own_node_before_it_is_answered() throws Exception {
    one.heard.hold();
    var write = aside(() -> one.says("slowly"));
    one.heard.awaitHeld();

    assertThat(spare.events()).isOne();
    assertThat(write).isNotDone();

    one.heard.letGo();
    assertThat(write).succeedsWithin(SOON);
    assertThat(one.heard.words()).containsExactly("slowly");
  }

  @Test
  void that_a_listener_sits_on_hold_a_writer_up_for_a_second_only() {
    one.heard.hold();
    assertThat(aside(() -> one.says("stuck"))).succeedsWithin(Duration.ofSeconds(5));
    assertThat(one.heard.words()).isEmpty();
    one.heard.letGo();
  }

  @Test
  void of_a_rolled_back_transaction_are_never_told() {
    assertThatThrownBy(() ->
            one.database.write(tx -> {
              tx.tell("test.said", new Heard.Said("never"));
              throw new IllegalArgumentException("refused");
            }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("refused");
    one.says("after");

    assertHeard("after");
  }

  @Test
  void that_a_listener_fails_on_are_followed_by_the_next() {
    one.says("good", tx -> tx.tell(Heard.BAD, new Heard.Said("bad")));

    assertHeard("bad", "good");
  }

  private void assertHeard(String... words) {
    for (Node node : List.of(one, other)) {
      Wait.until(SOON, "heard", () -> node.heard.events().size() >= words.length);
      assertThat(node.heard.words()).containsExactly(words);
    }
  }

  private static CompletableFuture<Void> aside(Runnable work) {
    return CompletableFuture.runAsync(work, ASIDE);
  }
}
