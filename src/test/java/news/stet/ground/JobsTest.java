package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.HandClock;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Jobs: made with the row that wants them, done once at their time, and not given up.
@QuarkusTest
class JobsTest extends NewsroomTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant NOW = HandClock.START;

  @Inject GroundConfig newsroom;

  private SpareDatabase spare;
  private Node node;
  private Errands errands;
  private Jobs jobs;

  @BeforeEach
  void one_worker() {
    spare = SpareDatabase.beside(newsroom);
    node = Node.called(spare);
    errands = new Errands();
    jobs = new Jobs(node.database, node.clock, List.of(errands), List.of());
    jobs.start();
  }

  @AfterEach
  void stop() {
    errands.letGo();
    jobs.stop();
    node.close();
    spare.close();
  }

  @Test
  void run_when_their_transaction_has_committed() {
    later("a", "now", NOW);

    awaitRun("now");
    Wait.until(SOON, "it is gone", () -> spare.jobs() == 0);
  }

  @Test
  void are_gone_with_the_rollback() {
    assertThatThrownBy(() ->
            node.database.write(tx -> {
              tx.later(Errands.KIND, "a", Errands.errand("never"), NOW);
              throw new IllegalArgumentException("refused");
            }))
        .hasMessage("refused");

    assertThat(spare.jobs()).isZero();
  }

  @Test
  void wait_for_their_time() {
    later("a", "in an hour", NOW.plus(HOUR));
    later("b", "now", NOW);
    awaitRun("now");

    node.clock.advance(HOUR.minusSeconds(1));
    later("c", "just before", NOW);
    awaitRun("now", "just before");

    node.clock.advance(Duration.ofSeconds(1));
    awaitRun("now", "just before", "in an hour");
  }

  @Test
  void are_replaced_by_a_later_one_of_the_same_name() {
    later("a", "first thought", NOW.plus(HOUR));
    later("a", "second thought", NOW.plus(HOUR.multipliedBy(2)));
    assertThat(spare.jobs()).isOne();

    node.clock.advance(HOUR);
    later("b", "an hour on", NOW);
    awaitRun("an hour on");

    node.clock.advance(HOUR);
    awaitRun("an hour on", "second thought");
  }

  @Test
  void can_be_taken_back() {
    later("a", "taken back", NOW.plus(HOUR));
    forget("a");

    assertThat(spare.jobs()).isZero();
  }

  @Test
  void asked_for_while_one_of_the_same_name_runs_come_after_it() {
    errands.hold();
    later("a", "running", NOW);
    jobs.lookNow();
    errands.awaitHeld();

    later("a", "after that", NOW.plus(HOUR));
    later("a", "after that, on second thought", NOW.plus(HOUR));
    errands.letGo();
    awaitRun("running");
    Wait.until(SOON, "one is left", () -> spare.jobs() == 1);

    node.clock.advance(HOUR);
    awaitRun("running", "after that, on second thought");
  }

  @Test
  void asked_for_while_one_of_the_same_name_runs_can_be_replaced_and_taken_back_too() {
    errands.hold();
    later("a", "running", NOW);
    jobs.lookNow();
    errands.awaitHeld();
    later("a", "after that", NOW.plus(HOUR));
    errands.letGo();
    awaitRun("running");
    Wait.until(SOON, "one is left", () -> spare.jobs() == 1);

    later("a", "instead", NOW.plus(HOUR));
    assertThat(spare.jobs()).isOne();
    forget("a");
    assertThat(spare.jobs()).isZero();
  }

  @Test
  void that_fail_are_tried_again_with_growing_pauses() {
    errands.failNext(3);
    later("a", "hard", NOW);
    for (int failures = 1; failures <= 3; failures++) {
      awaitFailures(failures);
      node.clock.advance(Duration.ofSeconds(1L << failures));
    }

    awaitRun("hard");
  }

  @Test
  void that_go_on_failing_are_tried_every_quarter_of_an_hour() {
    later("a", "hopeless", NOW.plus(HOUR));
    spare.say("update ground.job set consecutive_failures = 1000");
    errands.failNext(1);
    node.clock.advance(HOUR);
    awaitFailures(1001);

    assertThat(
            spare.say(
                "select execution_time = '%s'::timestamptz from ground.job"
                    .formatted(NOW.plus(HOUR).plus(Duration.ofMinutes(15)))))
        .isEqualTo("t");
  }

  @Test
  void of_a_node_that_died_are_taken_over() {
    later("a", "left behind", NOW);
    spare.say(
        "update ground.job set picked = true, picked_by = 'a dead node',"
            + " last_heartbeat = '2026-11-24T09:59:00Z'");
    jobs.stop();
    jobs = new Jobs(node.database, node.clock, List.of(errands), List.of());
    jobs.start();

    Wait.until(
        SOON, "it is free again", () -> !spare.say("select picked from ground.job").equals("t"));
    awaitRun("left behind");
  }

  @Test
  void carry_their_data_as_it_was() {
    var sent =
        new Errands.Errand(
            "Їжак \"in\" a box\n",
            UUID.fromString("0193a5b0-0000-7000-8000-000000000001"),
            Instant.parse("2026-11-24T10:00:00.123456Z"),
            Optional.of("there"),
            Optional.empty(),
            List.of("one", "two"));
    node.database.write(tx -> {
      tx.later(Errands.KIND, "a", sent, NOW);
      return sent;
    });

    awaitRun(sent.word());
    assertThat(errands.run()).containsExactly(sent);
  }

  @Test
  void that_come_back_do_so_after_their_pause() {
    var rounds = new Rounds(HOUR);
    var returning = new Jobs(node.database, node.clock, List.of(), List.of(rounds));
    returning.start();
    try {
      awaitRounds(returning, rounds, 1);
      node.clock.advance(HOUR);
      awaitRounds(returning, rounds, 2);
    } finally {
      returning.stop();
    }
  }

  private static void awaitRounds(Jobs jobs, Rounds rounds, int wanted) {
    Wait.until(
        SOON,
        "round " + wanted,
        () -> {
          jobs.lookNow();
          return rounds.made() == wanted;
        });
  }

  private void later(String id, String word, Instant at) {
    String _ =
        node.database.write(tx -> {
          tx.later(Errands.KIND, id, Errands.errand(word), at);
          return word;
        });
  }

  private void forget(String id) {
    String _ =
        node.database.write(tx -> {
          tx.forget(Errands.KIND, id);
          return id;
        });
  }

  private void awaitRun(String... words) {
    Wait.until(
        SOON,
        "done: " + List.of(words),
        () -> {
          jobs.lookNow();
          return errands.run().size() >= words.length;
        });
    assertThat(errands.run()).extracting(Errands.Errand::word).containsExactly(words);
  }

  /// Failed so often, and put back to wait.
  private void awaitFailures(int wanted) {
    Wait.until(
        SOON,
        "failures: " + wanted,
        () -> {
          jobs.lookNow();
          return spare
              .say("select consecutive_failures from ground.job where not picked")
              .equals(Integer.toString(wanted));
        });
  }
}
