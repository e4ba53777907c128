package news.stet.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// What `postmaster.pid` says: line 1 the process, line 4 the port (PostgreSQL's miscadmin.h).
record Postmaster(long pid, int port) {
  private static final Logger LOG = Logger.getLogger(Postmaster.class);

  private static final int PORT_LINE = 3;
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);

  /// The server that runs on the cluster, left over by whoever started it. A pid may have been
  /// given to another program since, so the program is looked at too.
  static Optional<Postmaster> running(Path cluster) throws IOException {
    return read(cluster).filter(Postmaster::isRunning);
  }

  static Optional<Postmaster> read(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      return lines.size() <= PORT_LINE
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  Long.parseLong(lines.getFirst().strip()),
                  Integer.parseInt(lines.get(PORT_LINE).strip())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// When the pid in the file has been given to another program, PostgreSQL would refuse to start.
  /// It takes its parent's pid for a sign of a stale file (miscinit.c, `CreateLockFile`), so ours
  /// is put there; the rest of the file stays, for PostgreSQL's own check of shared memory.
  static void disown(Path cluster) throws IOException {
    var kept = read(cluster);
    if (kept.isEmpty() || kept.get().isRunning() || !kept.get().isAlive()) {
      return;
    }
    Path file = cluster.resolve("postmaster.pid");
    String rest = Files.readAllLines(file).stream().skip(1).collect(Collectors.joining("\n"));
    Files.writeString(file, ProcessHandle.current().pid() + "\n" + rest + "\n");
  }

  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid);
  }

  boolean isAlive() {
    return process().map(ProcessHandle::isAlive).orElse(false);
  }

  private boolean isRunning() {
    return isAlive() && program().endsWith("/postgres");
  }

  /// Not every container lets root read the link `/proc/PID/exe` of another user's process; the
  /// command line is open to all.
  private String program() {
    var link = process().flatMap(handle -> handle.info().command());
    if (link.isPresent()) {
      return link.get();
    }
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
      int end = line.indexOf('\0');
      return end < 0 ? line : line.substring(0, end);
    } catch (IOException e) {
      return "";
    }
  }

  /// Ends it and returns when it has ended. SIGINT is PostgreSQL's fast shutdown; SIGTERM would
  /// wait for the listening connection for ever. SIGQUIT, when that is not enough, ends at once and
  /// costs a recovery.
  void stop() {
    if (!endedBy("INT")) {
      LOG.warn("PostgreSQL does not stop; stopping it the hard way");
      endedBy("QUIT");
    }
  }

  private boolean endedBy(String signal) {
    var running = process().filter(ProcessHandle::isAlive);
    if (running.isEmpty()) {
      return true;
    }
    try {
      // The shell's own kill: a slim system has no other.
      Ran.toItsEnd(
          List.of("sh", "-c", "kill -\"$1\" \"$2\"", "sh", signal, Long.toString(pid)),
          Path.of("/"),
          ENDS_WITHIN);
      running.get().onExit().get(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException | IOException | CannotStart | ExecutionException e) {
      LOG.debugf(e, "PostgreSQL does not end by %s", signal);
      return false;
    }
  }
}
