package news.stet.ground;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Puts one writer behind another that holds a row it needs, which is what happens to two people
/// who press at the same moment.
public final class RowQueue {
  private static final Sql WAITS = Sql.beside(RowQueue.class, "row_waits");
  private static final Duration SOON = Duration.ofSeconds(20);

  private RowQueue() {}

  /// Starts the other's work and returns once it waits for a row, which it gets when this
  /// transaction has ended.
  public static <T> CompletableFuture<T> behind(Transaction tx, Supplier<T> other) {
    var work = CompletableFuture.supplyAsync(other, task -> Thread.ofVirtual().start(task));
    Wait.until(SOON, "the other waits for a row", () -> tx.query(WAITS).mapTo(Boolean.class).one());
    return work;
  }
}
