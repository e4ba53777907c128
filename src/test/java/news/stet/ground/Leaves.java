package news.stet.ground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A process of its own that starts a server and is killed.
final class Leaves {
  private Leaves() {}

  /// Returns when the process is dead and its server alone.
  static Process behind(Path folder) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                Leaves.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader()) {
      for (String line = lines.readLine();
          line != null && !line.equals("started");
          line = lines.readLine()) {
        // What it tells on the way is not of interest.
      }
      process.destroyForcibly().waitFor();
    }
    return process;
  }

  public static void main(String... args) throws Exception {
    OwnPostgres.start(DataFolder.take(Path.of(args[0])), System.out::println);
    System.out.println("started");
    new CountDownLatch(1).await();
  }
}
