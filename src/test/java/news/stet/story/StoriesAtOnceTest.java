package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.RowQueue;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import org.junit.jupiter.api.Test;

/// Two who work on one story at the same moment take turns, and the second knows what the first
/// did.
@QuarkusTest
class StoriesAtOnceTest extends NewsroomTest {
  @Inject Database database;
  @Inject Stories stories;

  private Outcome.Done done(Function<Transaction, Outcome> work) {
    return done(database.write(work::apply));
  }

  private static Outcome.Done done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done) outcome;
  }

  private static Copy copy() {
    String word = "w" + UUID.randomUUID();
    return new Copy(
        Kind.NEWS,
        word,
        "",
        word,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Body(List.of()));
  }

  @Test
  void a_revision_kept_meanwhile_is_the_newest_for_whoever_waited() {
    UUID id = done(tx -> stories.create(tx, Actor.STET, "en", copy(), Optional.empty())).id();
    done(tx -> stories.write(tx, Actor.STET, id, _ -> true, copy()));

    CompletableFuture<Outcome.Done> second =
        database.write(tx -> {
          var first = done(stories.save(tx, Actor.STET, id));
          assertThat(first.revision()).isEqualTo(2);
          return RowQueue.behind(tx, () -> done(other -> stories.save(other, Actor.STET, id)));
        });

    assertThat(second.join().revision()).isEqualTo(2);
  }
}
