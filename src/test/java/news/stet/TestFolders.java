package news.stet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import news.stet.ground.CannotStart;
import news.stet.ground.DataFolder;
import news.stet.ground.OwnPostgres;

/// Folders for one test run, below `target/data`, or below the system's temporary folder when a
/// user other than root could not pass through to there.
public final class TestFolders {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Path ROOM = room();

  private TestFolders() {}

  /// A path that nothing stands at yet.
  public static Path fresh(String name) {
    return ROOM.resolve(
        "%s-%d-%d".formatted(name, ProcessHandle.current().pid(), NEXT.incrementAndGet()));
  }

  private static Path room() {
    Path target = Path.of("target").toAbsolutePath();
    try {
      Path room =
          passable(target) ? target.resolve("data") : Files.createTempDirectory("stet-tests");
      Files.createDirectories(room);
      openToPass(room);
      sweep(room);
      return room;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean passable(Path folder) throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above)
          && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static void openToPass(Path folder) throws IOException {
    var mode = Files.getPosixFilePermissions(folder);
    mode.add(PosixFilePermission.OTHERS_EXECUTE);
    Files.setPosixFilePermissions(folder, mode);
  }

  /// A run that was killed left its PostgreSQL running: whoever can take the folder's lock may stop
  /// it.
  private static void sweep(Path room) throws IOException {
    List<Path> left;
    try (Stream<Path> folders = Files.list(room)) {
      left = folders.filter(Files::isDirectory).toList();
    }
    for (Path folder : left) {
      takeAway(folder);
    }
  }

  private static void takeAway(Path folder) throws IOException {
    DataFolder data;
    try {
      data = DataFolder.take(folder);
    } catch (CannotStart e) {
      // Another run is using it.
      return;
    }
    try {
      if (OwnPostgres.runningOn(folder).isPresent()) {
        OwnPostgres.start(data, _ -> {}).stop();
      }
      forget(folder);
    } catch (CannotStart e) {
      throw new IOException(e);
    } finally {
      data.release();
    }
  }

  /// Deletes the folder and what is in it.
  public static void forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
