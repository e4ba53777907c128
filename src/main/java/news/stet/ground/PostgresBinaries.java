package news.stet.ground;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the class path into `DATA/postgres/bin-VERSION`.
/// Everybody on the machine may read and run them, only we may change them, whatever our umask.
final class PostgresBinaries {
  /// That of `postgres.binaries.version` in the pom; a test holds them together.
  static final String VERSION = "18.6.0";

  private static final int OWNER_MAY_RUN = 0100;

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  static PostgresBinaries in(Path home, Consumer<String> progress) throws IOException, CannotStart {
    Path folder = home.resolve("bin-" + VERSION);
    if (!Files.isDirectory(folder)) {
      progress.accept("unpacking PostgreSQL " + VERSION + " (the first time only)");
      Path unpacking = home.resolve("unpacking");
      Cluster.forget(unpacking);
      unpack(unpacking);
      Files.move(unpacking, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresBinaries(folder);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /// A library that every program loads: who cannot read it cannot run them.
  Path needed() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("libicuuc."))
          .findFirst()
          .orElse(program("postgres"));
    }
  }

  private static void unpack(Path into) throws IOException, CannotStart {
    makeFolder(into);
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource())) {
      if (packed == null) {
        throw new CannotStart(
            "There is no embedded PostgreSQL for %s: set STET_DATABASE_URL to one of your own."
                .formatted(resource()));
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        put(entry, tar, into);
      }
    }
  }

  private static void put(TarArchiveEntry entry, TarArchiveInputStream tar, Path into)
      throws IOException {
    Path path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) {
      throw new IOException("outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      makeFolders(into, path);
      return;
    }
    makeFolders(into, path.resolveSibling("").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean runs = (entry.getMode() & OWNER_MAY_RUN) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void makeFolders(Path top, Path below) throws IOException {
    makeFolder(top);
    Path reached = top;
    for (Path name : top.relativize(below)) {
      reached = reached.resolve(name);
      makeFolder(reached);
    }
  }

  private static void makeFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectory(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /// The name in the binaries' own jar for this machine.
  private static String resource() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "");
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    return "/postgres-%s-%s.txz"
        .formatted(os.startsWith("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
  }
}
