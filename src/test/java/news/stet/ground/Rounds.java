package news.stet.ground;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Recurring work that counts itself.
final class Rounds implements Recurring {
  private final AtomicInteger made = new AtomicInteger();
  private final Duration every;

  Rounds(Duration every) {
    this.every = every;
  }

  @Override
  public String name() {
    return "test.rounds";
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run() {
    made.incrementAndGet();
  }

  int made() {
    return made.get();
  }
}
