package news.stet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The packaged application, run as `./stet` runs it, and what it prints.
final class StetProcess implements AutoCloseable {
  static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(2);

  private final Process process;
  private final Lines out;
  private final Lines err;

  private StetProcess(Process process) {
    this.process = process;
    this.out = new Lines(process.getInputStream());
    this.err = new Lines(process.getErrorStream());
  }

  static StetProcess run(String... arguments) {
    return run(Map.of(), List.of(), arguments);
  }

  /// @param before what comes before `java`, to run as somebody else
  static StetProcess run(
      Map<String, String> environment, List<String> before, String... arguments) {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            JAR.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(narrow(command));
    builder.environment().keySet().removeIf(name -> name.startsWith("STET_"));
    builder.environment().putAll(environment);
    try {
      return new StetProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With the umask that `./stet` sets: nothing made may depend on others' rights by chance.
  private static List<String> narrow(List<String> command) {
    var narrow = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "stet"));
    narrow.addAll(command);
    return narrow;
  }

  /// Starts a newsroom without the demonstration and waits until it is ready. Its address is known
  /// then.
  static StetProcess up(Path data, String... more) {
    var arguments =
        new ArrayList<>(List.of("up", "--empty", "--port", "0", "--data", data.toString()));
    arguments.addAll(List.of(more));
    var stet = run(arguments.toArray(String[]::new));
    stet.ready();
    return stet;
  }

  URI ready() {
    String line = out.await(said -> said.startsWith("ready "), "ready");
    return URI.create(line.substring("ready ".length()));
  }

  void says(String line) {
    out.await(line::equals, line);
  }

  String out() {
    return out.text();
  }

  String err() {
    return err.text();
  }

  /// Asks it to stop, as systemd does.
  void stop() {
    // Not through Process, which would close the streams as well.
    process.toHandle().destroy();
  }

  /// kill -9.
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /// Waits for the end and for the last of what was printed.
  int exitCode() {
    try {
      if (!process.waitFor(ANSWERS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running:\n" + out() + err());
      }
      out.end();
      err.end();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    stop();
    exitCode();
  }

  /// A stream read to its end by a thread of its own, so that it never fills up.
  private static final class Lines {
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    Lines(InputStream in) {
      Thread.ofVirtual().start(() -> read(in));
    }

    private void read(InputStream in) {
      try (var reader =
          new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          add(line);
        }
      } catch (IOException e) {
        // The process is gone, and its pipe with it.
        add("(cut off: " + e.getMessage() + ")");
      } finally {
        ended.complete(null);
        wake();
      }
    }

    private synchronized void add(String line) {
      lines.add(line);
      notifyAll();
    }

    private synchronized void wake() {
      notifyAll();
    }

    synchronized String text() {
      return String.join("\n", lines);
    }

    synchronized String await(Predicate<String> wanted, String what) {
      long end = System.nanoTime() + ANSWERS_WITHIN.toNanos();
      while (true) {
        var found = lines.stream().filter(wanted).findFirst();
        if (found.isPresent()) {
          return found.get();
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || ended.isDone()) {
          throw new AssertionError("never said '" + what + "':\n" + text());
        }
        try {
          wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
    }

    void end() {
      ended.join();
    }
  }
}
