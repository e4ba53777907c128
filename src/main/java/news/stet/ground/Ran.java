package news.stet.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What came of a short program.
record Ran(int code, String output) {

  /// Runs it to its end, with an environment that holds no secret of ours.
  static Ran toItsEnd(List<String> command, Path folder, Duration atMost)
      throws IOException, CannotStart {
    Path output = Files.createTempFile("stet", ".out");
    try {
      Process process =
          bare(command, folder).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new CannotStart(
            "%s did not end within %d seconds.".formatted(command.getFirst(), atMost.toSeconds()));
      }
      return new Ran(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while starting.", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /// A process with the search path and nothing else of our environment: it may hold passwords, and
  /// what runs as another user has no business with them.
  static ProcessBuilder bare(List<String> command, Path folder) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    String path = builder.environment().getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    return builder.redirectInput(Path.of("/dev/null").toFile());
  }

  String lastLine() {
    return output.lines().filter(line -> !line.isBlank()).reduce((_, line) -> line).orElse("");
  }
}
