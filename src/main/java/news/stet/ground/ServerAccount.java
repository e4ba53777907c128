package news.stet.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The user PostgreSQL runs as: our own, or, because it refuses to run as root, uid 65534 when we
/// are root.
final class ServerAccount {
  /// "Nobody" on every Linux.
  private static final int NOBODY = 65534;

  private static final Duration QUICKLY = Duration.ofSeconds(20);

  private final boolean root;

  private ServerAccount(boolean root) {
    this.root = root;
  }

  /// Asks the file system who we are: names and environment may say anything.
  static ServerAccount here(Path data) throws IOException {
    Path ours = Files.createTempFile(data, "whose", "");
    try {
      return new ServerAccount(Integer.valueOf(0).equals(Files.getAttribute(ours, "unix:uid")));
    } finally {
      Files.delete(ours);
    }
  }

  List<String> command(List<String> command) {
    if (!root) {
      return command;
    }
    var whole =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    whole.addAll(command);
    return whole;
  }

  /// Hands a file or folder over.
  void own(Path path) throws IOException {
    if (root) {
      Files.setAttribute(path, "unix:uid", NOBODY);
      Files.setAttribute(path, "unix:gid", NOBODY);
    }
  }

  /// The loader's own message would be about a missing library, because the folders above were
  /// passed with rights that end once the program starts.
  void mustReach(PostgresBinaries binaries, Path home) throws IOException, CannotStart {
    if (!root) {
      return;
    }
    var test = List.of("test", "-r", binaries.needed().toString());
    Ran ran;
    try {
      ran = Ran.toItsEnd(command(test), home, QUICKLY);
    } catch (IOException e) {
      throw new CannotStart(
          "PostgreSQL must not run as root and setpriv (util-linux), which would run it as another"
              + " user, is not installed: install it, start Stet as an ordinary user, or set"
              + " STET_DATABASE_URL.",
          e);
    }
    if (ran.code() != 0) {
      throw new CannotStart(
          "PostgreSQL must not run as root, and the user it runs as instead (uid %d) cannot enter %s: give a folder that others may pass with --data DIR (such as /var/lib/stet), start Stet as an ordinary user, or set STET_DATABASE_URL."
              .formatted(NOBODY, home));
    }
  }
}
