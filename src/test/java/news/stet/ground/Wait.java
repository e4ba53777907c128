package news.stet.ground;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another process does, which nobody tells us of.
public final class Wait {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private Wait() {}

  /// Returns as soon as it is so.
  ///
  /// @throws AssertionError when it has not become so in time
  public static void until(Duration atMost, String what, BooleanSupplier so) {
    for (long end = System.nanoTime() + atMost.toNanos(); !so.getAsBoolean(); ) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + atMost + ": " + what);
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }
}
