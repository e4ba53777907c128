package news.stet.ground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The folder of one newsroom on this machine, held by one Stet at a time: whoever holds
/// `DATA/stet.lock` may start, adopt and stop the PostgreSQL inside. The operating system lets go
/// of the lock when the process ends, however it ends.
public final class DataFolder {
  /// Strongly held, because a channel that nobody refers to is closed by the garbage collector, and
  /// the lock goes with it.
  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private static final int LONGEST_PID = 20;

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /// Makes the folder where it is missing, and takes it.
  ///
  /// @throws CannotStart when it cannot be made or written, or another Stet holds it
  public static DataFolder take(Path folder) throws CannotStart {
    Path path = made(folder.toAbsolutePath().normalize());
    try {
      lock(path);
    } catch (IOException e) {
      throw notWritable(path, e);
    }
    return new DataFolder(path);
  }

  private static Path made(Path path) throws CannotStart {
    // Another user's PostgreSQL must be able to pass through, when we are root: no name can be
    // listed all the same.
    String mode = System.getProperty("user.name", "").equals("root") ? "rwx--x--x" : "rwx------";
    var rights = PosixFilePermissions.fromString(mode);
    try {
      boolean ours = Files.notExists(path);
      Files.createDirectories(path, PosixFilePermissions.asFileAttribute(rights));
      if (ours) {
        // Again, since the process's umask may have taken some away: ./stet sets a narrow one.
        Files.setPosixFilePermissions(path, rights);
      }
      return path.toRealPath();
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  private static CannotStart notWritable(Path path, IOException e) {
    return new CannotStart(
        "Cannot write to the data folder %s: %s. Give another with --data DIR or STET_DATA."
            .formatted(path, reason(e)),
        e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException fault ->
          Optional.ofNullable(fault.getReason())
              .map(reason -> reason.toLowerCase(java.util.Locale.ROOT))
              .orElse("a file is in the way");
      default -> String.valueOf(e.getMessage());
    };
  }

  private static void lock(Path path) throws IOException, CannotStart {
    FileChannel channel =
        FileChannel.open(
            path.resolve("stet.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (HELD.containsKey(path) || channel.tryLock() == null) {
        throw taken(path, channel);
      }
    } catch (OverlappingFileLockException e) {
      throw taken(path, channel);
    }
    HELD.put(path, channel);
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)),
        0);
  }

  private static CannotStart taken(Path path, FileChannel channel) throws IOException {
    try (channel) {
      ByteBuffer bytes = ByteBuffer.allocate(LONGEST_PID);
      channel.read(bytes, 0);
      String pid =
          new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
      return new CannotStart(
          "Another Stet%s is already running on %s."
              .formatted(pid.isEmpty() ? "" : " (process " + pid + ")", path));
    }
  }

  /// Where the folder is, absolute, with symbolic links resolved.
  public Path path() {
    return path;
  }

  /// Lets go of the folder before the process ends.
  public void release() {
    Optional.ofNullable(HELD.remove(path)).ifPresent(DataFolder::close);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
