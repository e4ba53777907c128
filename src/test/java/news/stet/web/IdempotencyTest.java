package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import org.junit.jupiter.api.Test;

/// A request sent again is not done again.
@QuarkusTest
class IdempotencyTest extends NewsroomTest {
  private static final String WHAT = "POST /api/things";
  private static final Map<String, String> REQUEST = Map.of("name", "Harbour");

  @Inject IdempotencyKeys keys;
  @Inject IdempotencyForgotten forgotten;

  private final String who = "TOKEN:" + UUID.randomUUID();
  private final AtomicInteger done = new AtomicInteger();

  private Database.Work<Answer> work() {
    return _ -> {
      int nth = done.incrementAndGet();
      return Answer.created("/api/things/" + nth, Map.of("nth", nth)).etag("\"1\"");
    };
  }

  private Response once(String key) {
    return keys.once(Optional.of(key), who, WHAT, REQUEST, work());
  }

  @Test
  void without_a_key_it_is_done_each_time() {
    keys.once(Optional.empty(), who, WHAT, REQUEST, work());
    keys.once(Optional.empty(), who, WHAT, REQUEST, work());

    assertThat(done).hasValue(2);
  }

  @Test
  void the_same_key_gets_the_same_answer() {
    Response first = once("a");
    Response second = once("a");

    assertThat(done).hasValue(1);
    assertThat(second.getStatus()).isEqualTo(201);
    assertThat(second.getEntity()).hasToString(first.getEntity().toString());
    assertThat(second.getHeaderString("Location")).isEqualTo("/api/things/1");
    assertThat(second.getHeaderString("ETag")).isEqualTo("\"1\"");
    assertThat(second.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void the_same_key_for_another_request_is_refused() {
    once("a");

    assertThat(status(() -> keys.once(Optional.of("a"), who, WHAT, Map.of("name", "Port"), work())))
        .isEqualTo(422);
    assertThat(status(() -> keys.once(Optional.of("a"), who, "POST /api/others", REQUEST, work())))
        .isEqualTo(422);
  }

  @Test
  void two_people_may_use_the_same_key() {
    once("a");
    keys.once(Optional.of("a"), who + "2", WHAT, REQUEST, work());

    assertThat(done).hasValue(2);
  }

  @Test
  void what_failed_may_be_tried_again() {
    assertThatThrownBy(() ->
            keys.once(
                Optional.of("a"),
                who,
                WHAT,
                REQUEST,
                _ -> {
                  throw Problem.field("name", "no").thrown();
                }))
        .isInstanceOf(WebApplicationException.class);

    assertThat(once("a").getStatus()).isEqualTo(201);
  }

  @Test
  void sixteen_at_once_do_it_once() throws Exception {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> uses =
          IntStream.range(0, 16)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    gate.await();
                    return status(() -> once("sixteen"));
                  }))
              .toList();
      gate.countDown();

      for (Future<Integer> use : uses) {
        assertThat(use.get()).isIn(201, 409);
      }
    }
    assertThat(done).hasValue(1);
    assertThat(once("sixteen").getStatus()).isEqualTo(201);
    assertThat(done).hasValue(1);
  }

  @Test
  void while_the_first_runs_the_second_is_told_so() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first =
          threads.submit(() ->
              keys.once(
                      Optional.of("slow"),
                      who,
                      WHAT,
                      REQUEST,
                      tx -> {
                        begun.countDown();
                        await(go);
                        return work().in(tx);
                      })
                  .getStatus());
      begun.await();
      assertThat(status(() -> once("slow"))).isEqualTo(409);
      go.countDown();
      assertThat(first.get()).isEqualTo(201);
    }
  }

  @Test
  void after_a_day_it_is_forgotten() {
    once("old");
    clock.advance(Duration.ofHours(25));
    forgotten.run();

    assertThat(once("old").getHeaderString("Location")).isEqualTo("/api/things/2");
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThat(status(() -> once(" "))).isEqualTo(400);
    assertThat(status(() -> once("k".repeat(201)))).isEqualTo(400);
    assertThat(once("k".repeat(200)).getStatus()).isEqualTo(201);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private interface Call {
    Response call();
  }

  private static int status(Call call) {
    try {
      return call.call().getStatus();
    } catch (WebApplicationException e) {
      return e.getResponse().getStatus();
    }
  }
}
