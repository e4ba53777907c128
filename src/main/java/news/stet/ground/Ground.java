package news.stet.ground;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Starts and stops what stands on the database. HTTP does not wait for it: pages that are ready
/// are served while the database is still away.
@Singleton
public final class Ground {
  private static final Logger LOG = Logger.getLogger(Ground.class);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Migrations migrations;
  private final Events events;
  private final Jobs jobs;
  private final List<Beginning> beginnings;
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile boolean stopping;

  public Ground(Migrations migrations, Events events, Jobs jobs, @All List<Beginning> beginnings) {
    this.migrations = migrations;
    this.events = events;
    this.jobs = jobs;
    this.beginnings =
        beginnings.stream().sorted(Comparator.comparingInt(Beginning::order)).toList();
  }

  void start(@Observes StartupEvent event) {
    Thread.ofVirtual().name("ground").start(this::begin);
  }

  private void begin() {
    while (!stopping && !begun()) {
      try {
        Thread.sleep(RETRY);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean begun() {
    try {
      migrations.run();
      events.start();
      beginnings.forEach(Beginning::begin);
      jobs.start();
      ready.countDown();
      return true;
    } catch (DatabaseAway e) {
      LOG.warnf("%s; trying again every second", e.getMessage());
      return false;
    } catch (RuntimeException e) {
      LOG.error("the start failed; trying again every second", e);
      return false;
    }
  }

  /// Whether the database has been reached, migrated and prepared on this start.
  public boolean isReady() {
    return ready.getCount() == 0;
  }

  /// Waits until [#isReady], at most as long as said.
  public boolean awaitReady(Duration atMost) throws InterruptedException {
    return ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @Priority(3000) ShutdownEvent event) {
    stopping = true;
    if (isReady()) {
      jobs.stop();
      events.stop();
    }
  }
}
