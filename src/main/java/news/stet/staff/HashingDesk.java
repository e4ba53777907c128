package news.stet.staff;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.stet.web.Problem;

/// Where passwords are hashed: two at once, on threads of their own. A hash is 0.1 s of arithmetic
/// and 19 MiB; on virtual threads it would hold the carriers that everybody else's requests need,
/// and without a limit a crowd at the door would take all memory.
@Singleton
final class HashingDesk {
  private static final int AT_ONCE = 2;

  /// Whoever finds more than this before them waits longer than a browser's patience.
  private static final int QUEUE = 32;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(QUEUE),
          Thread.ofPlatform().daemon().name("password-", 1).factory());

  HashingDesk() {
    threads.allowCoreThreadTimeOut(true);
  }

  /// A hash for a new password.
  PasswordHash hash(String password) {
    return wait(() -> PasswordHash.of(password));
  }

  boolean matches(PasswordHash hash, String password) {
    return wait(() -> hash.matches(password));
  }

  /// @throws jakarta.ws.rs.WebApplicationException 503 when too many wait already
  private <T> T wait(Callable<T> work) {
    try {
      return threads.submit(work).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException | TimeoutException e) {
      throw busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } catch (ExecutionException e) {
      throw new IllegalStateException("hashing failed", e);
    }
  }

  private static RuntimeException busy() {
    return Problem.of(
            503, "busy", "Not possible just now", "Too many are signing in. Try again in a moment.")
        .thrown();
  }

  void stop(@Observes ShutdownEvent event) {
    threads.shutdownNow();
  }
}
