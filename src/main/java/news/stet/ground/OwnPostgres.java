package news.stet.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// The PostgreSQL inside `DATA/postgres`, started, watched and stopped by us. It listens on a free
/// port of 127.0.0.1 alone, asks everybody for a password (SCRAM), and writes durably. One that a
/// killed Stet left running is adopted; one that dies is started again on the same port.
public final class OwnPostgres {
  private static final Logger LOG = Logger.getLogger(OwnPostgres.class);

  private static final Duration STOP_WITHIN = Duration.ofSeconds(20);
  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LAST_RETRY = Duration.ofSeconds(10);

  private final Launch launch;
  private final int port;

  /// One of starting again and stopping at a time.
  private final ReentrantLock turn = new ReentrantLock();

  private volatile Postmaster postmaster;
  private volatile boolean stopping;

  private OwnPostgres(Cluster cluster, PostgresSecrets secrets, Consumer<String> progress)
      throws IOException, CannotStart {
    this.launch = new Launch(cluster, secrets, this::isStopping);
    this.postmaster = launch.begin(progress);
    this.port = postmaster.port();
  }

  /// Starts the server of the folder, or adopts the one that runs there; makes the roles and the
  /// database on the way. Returns when it answers.
  ///
  /// @param progress told in a few words what takes time
  /// @throws CannotStart with the one sentence that says why not
  public static OwnPostgres start(DataFolder data, Consumer<String> progress) throws CannotStart {
    try {
      PostgresSecrets secrets = secrets(data.path());
      var server = new OwnPostgres(Cluster.in(data.path(), secrets, progress), secrets, progress);
      server.makeRoles();
      server.watch();
      return server;
    } catch (IOException e) {
      throw new CannotStart("Cannot keep PostgreSQL in %s: %s.".formatted(data.path(), e), e);
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
  public Map<String, String> settings() {
    return settings(port, launch.secrets());
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

  private void makeRoles() throws CannotStart {
    try (var admin = launch.connect(port)) {
      OwnRoles.make(admin, launch.secrets());
    } catch (SQLException e) {
      throw new CannotStart("Cannot prepare the database: %s.".formatted(e.getMessage()), e);
    }
  }

  private boolean isStopping() {
    return stopping;
  }

  /// The process that serves now.
  public long pid() {
    return postmaster.pid();
  }

  /// Not through [Process], which an adopted server has none of.
  private void watch() {
    var process = postmaster.process();
    if (process.isEmpty()) {
      died();
    } else {
      var _ = process.get().onExit().thenRun(this::died);
    }
  }

  private void died() {
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

  private boolean startedAgain() {
    turn.lock();
    try {
      if (!stopping) {
        postmaster = launch.on(port);
        LOG.infof("PostgreSQL serves again (process %d)", postmaster.pid());
        watch();
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
  /// finishes first. Safe to call twice and from a shutdown hook.
  public void stop() {
    stopping = true;
    turn.lock();
    try {
      postmaster.process().ifPresent(OwnPostgres::stop);
    } finally {
      turn.unlock();
    }
  }

  /// SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for the listening connection for
  /// ever. SIGQUIT, when that is not enough, ends at once and costs a recovery.
  private static void stop(ProcessHandle process) {
    if (!endedAfter("INT", process, STOP_WITHIN)) {
      LOG.warn("PostgreSQL does not stop; stopping it the hard way");
      endedAfter("QUIT", process, STOP_WITHIN);
    }
  }

  private static boolean endedAfter(String signal, ProcessHandle process, Duration wait) {
    try {
      // The shell's own kill: a slim system has no other.
      var kill = List.of("sh", "-c", "kill -\"$1\" \"$2\"", "sh", signal, "" + process.pid());
      Ran.toItsEnd(kill, Path.of("/"), wait);
      process.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | CannotStart | ExecutionException e) {
      LOG.warnf("PostgreSQL was not told to stop: %s", e.getMessage());
      return !process.isAlive();
    }
  }
}
