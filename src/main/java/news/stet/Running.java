package news.stet;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.stet.ground.CannotStart;
import news.stet.ground.OwnPostgres;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The process around the application: first the application stops, then its database, whatever
/// asked for the end. A signal runs all shutdown hooks side by side, so ours waits for the
/// application's.
final class Running {
  /// The application itself gives up sooner: ten seconds for requests, fifteen for jobs.
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

  private static final Logger LOG = Logger.getLogger(Running.class);

  private final CountDownLatch applicationEnded = new CountDownLatch(1);
  private final AtomicInteger exitCode = new AtomicInteger();
  private volatile Optional<OwnPostgres> postgres = Optional.empty();
  private volatile boolean applicationBegun;
  private volatile boolean stopAsked;
  private final Thread hook = new Thread(this::stopDatabase, "stop");

  Running() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Begins the database, which from now on is stopped last. A stop that is asked for meanwhile is
  /// not a failure to begin.
  void begin(OwnPostgres database) throws CannotStart {
    postgres = Optional.of(database);
    try {
      database.begin(System.out::println);
    } catch (CannotStart e) {
      if (stopAsked) {
        awaitHalt();
      }
      throw e;
    }
  }

  private void awaitHalt() {
    try {
      hook.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Runs the application to its end.
  int run() {
    applicationBegun = true;
    Quarkus.run(App.class, this::ended);
    System.exit(exitCode.get());
    return exitCode.get();
  }

  /// Called by Quarkus when the application has stopped, or has not come up.
  private void ended(Integer code, @Nullable Throwable fault) {
    if (!ApplicationLifecycleManager.isVmShuttingDown()) {
      exitCode.set(fault == null ? code : Math.max(1, code));
    }
    if (fault != null) {
      explain(fault);
    }
    applicationEnded.countDown();
  }

  /// The port was looked at before; somebody may have taken it since.
  private static void explain(Throwable fault) {
    for (Optional<Throwable> cause = Optional.of(fault);
        cause.isPresent();
        cause = Optional.ofNullable(cause.get().getCause())) {
      if (cause.get() instanceof BindException) {
        System.err.println("The port is already in use: choose another with --port.");
        return;
      }
    }
    LOG.error("Stet has not come up", fault);
  }

  /// A stop that was asked for is a success, also by a signal: halt() says so instead of 143.
  private void stopDatabase() {
    stopAsked = true;
    try {
      boolean _ =
          !applicationBegun || applicationEnded.await(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    postgres.ifPresent(OwnPostgres::stop);
    System.out.println("stopped");
    System.out.flush();
    Runtime.getRuntime().halt(exitCode.get());
  }
}
