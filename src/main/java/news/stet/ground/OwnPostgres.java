package news.stet.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// The PostgreSQL inside `DATA/postgres`, started, watched and stopped by us. It listens on a free
/// port of 127.0.0.1 alone, asks everybody for a password (SCRAM), and writes durably. One that a
/// killed Stet left running is adopted; one that dies is started again on the same port.
public final class OwnPostgres {
  private static final Logger LOG = Logger.getLogger(OwnPostgres.class);

  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LAST_RETRY = Duration.ofSeconds(10);

  private final Path data;

  /// One of beginning, starting again and stopping at a time.
  private final ReentrantLock turn = new ReentrantLock();

  private volatile Optional<Serving> serving = Optional.empty();
  private volatile boolean stopping;

  private record Serving(Launch launch, Postmaster postmaster) {}

  private OwnPostgres(DataFolder data) {
    this.data = data.path();
  }

  /// The server of the folder, before it is started: [#stop] may be called from now on.
  public static OwnPostgres in(DataFolder data) {
    return new OwnPostgres(data);
  }

  /// [#in] and [#begin].
  public static OwnPostgres start(DataFolder data, Consumer<String> progress) throws CannotStart {
    var server = in(data);
    server.begin(progress);
    return server;
  }

  /// Starts the server, or adopts the one that runs in the folder; makes the roles and the database
  /// on the way. Returns when it answers; when it cannot, nothing is left running.
  ///
  /// @param progress told in a few words what takes time
  /// @throws CannotStart with the one sentence that says why not
  public void begin(Consumer<String> progress) throws CannotStart {
    turn.lock();
    try {
      PostgresSecrets secrets = secrets(data);
      var launch = new Launch(Cluster.in(data, secrets, progress), secrets, () -> stopping);
      var begun = new Serving(launch, launch.begin(progress));
      makeRoles(begun);
      serving = Optional.of(begun);
      watch(begun.postmaster());
    } catch (IOException e) {
      throw new CannotStart("Cannot keep PostgreSQL in %s: %s.".formatted(data, e), e);
    } finally {
      turn.unlock();
    }
  }

  /// The settings of the server that another Stet runs on the folder now, for a command that works
  /// beside it; empty when none runs.
  public static Optional<Map<String, String>> runningOn(Path data) throws CannotStart {
    try {
      var running = Postmaster.running(data.resolve("postgres").resolve("cluster"));
      if (running.isEmpty()) {
        return Optional.empty();
      }
      var secrets = PostgresSecrets.read(data.resolve("postgres.secrets"));
      return Optional.of(settings(running.get().port(), secrets));
    } catch (IOException e) {
      throw new CannotStart("Cannot read the data folder %s: %s.".formatted(data, e), e);
    }
  }

  /// What the application has to know to use it: `stet.database.*`.
  ///
  /// @throws java.util.NoSuchElementException before it has begun
  public Map<String, String> settings() {
    var now = serving.orElseThrow();
    return settings(now.postmaster().port(), now.launch().secrets());
  }

  private static Map<String, String> settings(int port, PostgresSecrets secrets) {
    return Map.of(
        "stet.database.url", "jdbc:postgresql://127.0.0.1:" + port + "/stet",
        "stet.database.user", "stet_owner",
        "stet.database.password", secrets.owner(),
        "stet.database.app-password", secrets.app(),
        "stet.database.reader-password", secrets.reader());
  }

  /// Without the passwords nobody could enter what the folder holds.
  private static PostgresSecrets secrets(Path data) throws IOException, CannotStart {
    boolean served = Files.isDirectory(data.resolve("postgres").resolve("cluster"));
    if (served && !Files.exists(data.resolve("postgres.secrets"))) {
      throw new CannotStart(
          "%s is missing: without its passwords nobody can enter the database beside it."
              .formatted(data.resolve("postgres.secrets")));
    }
    return PostgresSecrets.in(data);
  }

  private static void makeRoles(Serving begun) throws CannotStart {
    try (var admin = begun.launch().connect(begun.postmaster().port())) {
      OwnRoles.make(admin, begun.launch().secrets());
    } catch (SQLException e) {
      begun.postmaster().stop();
      throw new CannotStart("Cannot prepare the database: %s.".formatted(e.getMessage()), e);
    }
  }

  /// The process that serves now.
  ///
  /// @throws java.util.NoSuchElementException before it has begun
  public long pid() {
    return serving.orElseThrow().postmaster().pid();
  }

  /// Not through [Process], which an adopted server has none of.
  private void watch(Postmaster postmaster) {
    var _ =
        postmaster
            .process()
            .map(ProcessHandle::onExit)
            .orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException("gone")))
            .whenComplete((_, _) -> died(postmaster));
  }

  private void died(Postmaster postmaster) {
    if (!stopping) {
      LOG.warnf("PostgreSQL (process %d) has ended; starting it again", postmaster.pid());
      Thread.ofPlatform().name("postgres").daemon().start(this::startAgain);
    }
  }

  private void startAgain() {
    Duration pause = FIRST_RETRY;
    while (!stopping && !startedAgain()) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      pause = pause.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : pause.multipliedBy(2);
    }
  }

  /// On the same port, which the application's connections know.
  private boolean startedAgain() {
    turn.lock();
    try {
      if (!stopping) {
        var before = serving.orElseThrow();
        var now = before.launch().on(before.postmaster().port());
        serving = Optional.of(new Serving(before.launch(), now));
        LOG.infof("PostgreSQL serves again (process %d)", now.pid());
        watch(now);
      }
      return true;
    } catch (IOException | CannotStart e) {
      LOG.warnf("PostgreSQL has not started again: %s", e.getMessage());
      return false;
    } finally {
      turn.unlock();
    }
  }

  /// Stops the server and returns when it has ended. Connections are broken off: whoever uses it
  /// finishes first. Safe to call twice, from a shutdown hook, and while it begins.
  public void stop() {
    stopping = true;
    turn.lock();
    try {
      serving.map(Serving::postmaster).ifPresent(Postmaster::stop);
    } finally {
      turn.unlock();
    }
  }
}
