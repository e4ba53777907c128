package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.stet.ground.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Path data = TestFolders.fresh("up");

  @AfterEach
  void nothing_is_left() throws IOException {
    if (Files.exists(data)) {
      assertThat(postgres()).as("PostgreSQL ended with us").isEmpty();
      TestFolders.forget(data);
    }
  }

  @Test
  void serves_until_it_is_told_to_stop() {
    var stet = StetProcess.up(data);
    assertThat(stet.ready().getHost()).isEqualTo("localhost");
    assertThat(live(stet.ready())).isTrue();
    assertThat(postgres()).isPresent();

    stet.stop();

    assertThat(stet.exitCode()).isZero();
    assertThat(stet.out()).endsWith("stopped");
    assertThat(stet.err()).isEmpty();
  }

  @Test
  void shows_a_front_page_from_the_line_that_says_ready() {
    try (var stet = StetProcess.run("up", "--port", "0", "--data", data.toString())) {
      assertThat(Http.at(stet.ready()).get("/").text())
          .contains("The Halmere Courier")
          .containsPattern("<h2><a href=\"/[a-z-]+/\">");
    }
  }

  @Test
  void leaves_the_demonstration_out_when_told() {
    try (var stet = StetProcess.up(data)) {
      assertThat(Http.at(stet.ready()).get("/").text())
          .contains("No story has been published yet.")
          .doesNotContain("Halmere");
    }
  }

  @Test
  void stops_in_order_also_while_it_starts() {
    var stet = StetProcess.run("up", "--port", "0", "--data", data.toString());
    stet.says("starting PostgreSQL");

    stet.stop();

    assertThat(stet.exitCode()).isZero();
    assertThat(stet.err()).isEmpty();
  }

  @Test
  void a_second_one_on_the_same_data_says_so_and_ends() {
    try (var first = StetProcess.up(data)) {
      for (String port : List.of("0", Integer.toString(first.ready().getPort()))) {
        var second = StetProcess.run("up", "--port", port, "--data", data.toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err())
            .isEqualTo(
                "Another Stet (process %d) is already running on %s.".formatted(first.pid(), data));
      }
      assertThat(live(first.ready())).isTrue();
    }
  }

  @Test
  void after_kill_9_the_next_one_needs_no_help() {
    var killed = StetProcess.up(data);
    killed.kill();
    assertThat(killed.exitCode()).isEqualTo(137);
    var orphan = postgres().orElseThrow();

    try (var next = StetProcess.up(data)) {
      assertThat(next.out()).contains("taking over the PostgreSQL that still runs");
      assertThat(postgres()).contains(orphan);
      assertThat(live(next.ready())).isTrue();
    }
    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void postgresql_killed_with_9_is_started_again() {
    try (var stet = StetProcess.up(data)) {
      var first = postgres().orElseThrow();
      first.destroyForcibly();
      first.onExit().join();

      Wait.until(
          SOON, "another PostgreSQL", () -> postgres().filter(p -> !p.equals(first)).isPresent());
      assertThat(live(stet.ready())).isTrue();
    }
  }

  @Test
  void a_busy_port_is_said_in_one_sentence() throws IOException {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(busy.getLocalPort());
      refuses(
          StetProcess.run("up", "--port", port, "--data", data.toString()),
          "Port %s is already in use: choose another with --port.".formatted(port));
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_is_said_in_one_sentence() {
    refuses(
        StetProcess.run("up", "--port", "0", "--data", "pom.xml/data"),
        "Cannot write to the data folder %s: not a directory. Give another with --data DIR or STET_DATA."
            .formatted(Path.of("pom.xml/data").toAbsolutePath()));
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense, must look like jdbc:postgresql://host:5432/name",
    "jdbc:mysql://localhost/stet, must look like jdbc:postgresql://host:5432/name",
    "jdbc:postgresql://127.0.0.1:1/stet?password=secret, Cannot use the database jdbc:postgresql://127.0.0.1:1/stet (STET_DATABASE_URL)",
    "jdbc:postgresql://nowhere.invalid/stet, Cannot use the database jdbc:postgresql://nowhere.invalid/stet (STET_DATABASE_URL)"
  })
  void a_wrong_database_is_said_in_one_sentence(String url, String sentence) {
    var stet =
        StetProcess.run(
            Map.of("STET_DATABASE_URL", url),
            List.of(),
            "up",
            "--port",
            "0",
            "--data",
            data.toString());

    assertThat(stet.exitCode()).isEqualTo(1);
    assertThat(stet.err()).contains(sentence).hasLineCount(1).doesNotContain("secret");
  }

  @Test
  void an_ordinary_user_needs_nothing_else() throws IOException {
    asSomebody(65_534);
    var stet =
        StetProcess.run(
            Map.of(),
            somebody(65_534),
            "up",
            "--port",
            "0",
            "--data",
            data.resolve("own").toString());
    stet.ready();
    stet.stop();

    assertThat(stet.exitCode()).isZero();
    assertThat(Files.getAttribute(data.resolve("own/postgres/cluster"), "unix:uid"))
        .isEqualTo(65_534);
  }

  @Test
  void a_user_without_a_name_is_told_in_one_sentence() throws IOException {
    asSomebody(54_321);
    refuses(
        StetProcess.run(
            Map.of(),
            somebody(54_321),
            "up",
            "--port",
            "0",
            "--data",
            data.resolve("own").toString()),
        "PostgreSQL does not run for a user without an entry in /etc/passwd: start Stet as a user"
            + " that has one, or set STET_DATABASE_URL.");
  }

  /// Only root can become somebody else, who must be able to read what was built.
  private void asSomebody(int uid) throws IOException {
    Files.createDirectories(data);
    assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(data, "unix:uid")), "runs as root");
    for (Path path = StetProcess.JAR; path != null; path = path.getParent()) {
      assumeTrue(
          Files.getPosixFilePermissions(path)
              .contains(
                  Files.isDirectory(path)
                      ? PosixFilePermission.OTHERS_EXECUTE
                      : PosixFilePermission.OTHERS_READ),
          "others can read " + path);
    }
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setAttribute(data, "unix:uid", uid);
  }

  private static List<String> somebody(int uid) {
    return List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
  }

  private static void refuses(StetProcess stet, String sentence) {
    assertThat(stet.exitCode()).isEqualTo(1);
    assertThat(stet.err()).isEqualTo(sentence);
  }

  private static boolean live(URI site) {
    return Http.at(site).get("/q/health/live").status() == 200;
  }

  /// The server of our folder, by its own file.
  private java.util.Optional<ProcessHandle> postgres() {
    try {
      Path file = data.resolve("postgres/cluster/postmaster.pid");
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
              .filter(ProcessHandle::isAlive)
          : java.util.Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Read while it was being written or removed.
      return java.util.Optional.empty();
    }
  }
}
