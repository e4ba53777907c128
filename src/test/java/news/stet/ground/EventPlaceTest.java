package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import news.stet.HandClock;
import news.stet.NewsroomTest;
import news.stet.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A node's place in the events: kept over a cut line, a lost notice and a restart, and given up
/// when what it missed can no longer be read.
@QuarkusTest
class EventPlaceTest extends NewsroomTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String NEW_EPOCH = "update ground.epoch set epoch = gen_random_uuid()";
  private static final String CUT =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where datname = current_database() and query = 'listen stet_event'";

  @Inject GroundConfig newsroom;

  private SpareDatabase spare;
  private Node node;
  private Node other;

  @BeforeEach
  void two_nodes() {
    spare = SpareDatabase.beside(newsroom);
    node = Node.called(spare);
    other = Node.called(spare);
  }

  @AfterEach
  void stop() {
    node.close();
    other.close();
    spare.close();
  }

  @Test
  void is_kept_when_the_listening_connection_is_cut() {
    node.says("before");
    spare.say(CUT);
    other.says("meanwhile");

    awaitHeard("before", "meanwhile");
    assertThat(node.heard.startOvers()).isOne();
  }

  @Test
  void is_caught_up_with_when_every_connection_is_cut() {
    node.says("before");
    spare.say(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");
    Wait.until(SOON, "the other writes again", () -> triesToSay(other, "after"));

    awaitHeard("before", "after");
  }

  @Test
  void is_found_by_looking_when_the_notice_is_lost() {
    try (var poller = Node.polling(spare, Duration.ofMillis(100))) {
      spare.say(
          "insert into ground.event (type, payload, at) values ('test.said', '{\"word\": \"unheard\"}', '2026-11-24T10:00Z')");

      Wait.until(SOON, "looked", () -> poller.heard.words().contains("unheard"));
    }
  }

  @Test
  void is_the_newest_event_for_a_node_that_never_was_here() {
    other.says("before");
    try (var stranger = Node.called(spare)) {
      other.says("after");

      Wait.until(SOON, "heard", () -> stranger.heard.words().contains("after"));
      assertThat(stranger.heard.words()).containsExactly("after");
      assertThat(stranger.heard.startOvers()).isOne();
    }
  }

  @Test
  void is_kept_over_a_restart() {
    node.says("before");
    node.close();
    other.says("while it was down");
    node = node.again();

    awaitHeard("while it was down");
    assertThat(node.heard.startOvers()).isZero();
  }

  @Test
  void is_given_up_in_a_database_of_another_epoch() {
    node.says("before");
    node.close();
    other.says("while it was down");
    spare.say(NEW_EPOCH);
    node = node.again();
    node.says("now");

    awaitHeard("now");
    assertThat(node.heard.startOvers()).isOne();
  }

  @Test
  void is_given_up_when_the_database_is_exchanged_while_it_runs() {
    node.says("before");
    spare.say(NEW_EPOCH, CUT);

    Wait.until(SOON, "it starts over", () -> node.heard.startOvers() == 2);
    node.says("now");
    awaitHeard("before", "now");
  }

  @Test
  void is_given_up_when_the_database_has_lost_the_last_events() {
    node.says("kept");
    node.says("lost by a standby");
    spare.say("delete from ground.event where id = (select max(id) from ground.event)", CUT);

    Wait.until(SOON, "it starts over", () -> node.heard.startOvers() == 2);
    spare.say("alter table ground.event alter column id restart with 2");
    other.says("under the same number");
    awaitHeard("kept", "lost by a standby", "under the same number");
  }

  @Test
  void is_given_up_when_events_after_it_are_forgotten() {
    node.says("before");
    node.close();
    other.says("forgotten");
    other.says("newest");
    forget();
    node = node.again();
    node.says("now");

    awaitHeard("now");
    assertThat(node.heard.startOvers()).isOne();
  }

  @Test
  void is_kept_when_only_events_before_it_are_forgotten() {
    other.says("forgotten");
    Wait.until(SOON, "heard", () -> node.heard.words().contains("forgotten"));
    node.close();
    other.says("newest");
    forget();
    node = node.again();

    awaitHeard("newest");
    assertThat(node.heard.startOvers()).isZero();
  }

  @Test
  void is_never_lost_with_the_newest_event() {
    other.says("old");
    other.says("newest");
    forget();
    forget();

    assertThat(spare.say("select string_agg(payload ->> 'word', ' ') from ground.event"))
        .isEqualTo("newest");
  }

  @Test
  void is_kept_while_events_are_young() {
    other.says("old");
    other.says("newest");
    other.clock.set(HandClock.START.plus(Duration.ofDays(30)));
    new EventsForgotten(other.database, config()).run();

    assertThat(spare.events()).isEqualTo(2);
  }

  private void forget() {
    other.clock.set(HandClock.START.plus(Duration.ofDays(30)).plusSeconds(1));
    new EventsForgotten(other.database, config()).run();
    other.clock.set(HandClock.START);
  }

  private GroundConfig config() {
    return spare.config(TestFolders.fresh("unused"), Duration.ofHours(1));
  }

  private static boolean triesToSay(Node node, String word) {
    try {
      node.says(word);
      return true;
    } catch (DatabaseAway e) {
      return false;
    }
  }

  private void awaitHeard(String... words) {
    Wait.until(SOON, "heard", () -> node.heard.events().size() >= words.length);
    assertThat(node.heard.words()).containsExactly(words);
  }
}
