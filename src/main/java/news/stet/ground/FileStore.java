package news.stet.ground;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files kept by what is in them: the key is the SHA-256 of the bytes, in hexadecimal, so a file
/// never changes, is never kept twice, and no name from outside ever becomes a path. On disk under
/// `DATA/files`; a file is there whole or not at all, also after a power cut.
@Singleton
public final class FileStore {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private static final String UNFINISHED = ".part";

  private final Path folder;

  /// Clears what a crash left half written: the data folder is ours alone, so nothing arrives yet.
  public FileStore(GroundConfig config) {
    this.folder = config.data().toAbsolutePath().resolve("files");
    try {
      sweep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sweep() throws IOException {
    if (Files.isDirectory(folder)) {
      try (var left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
        for (Path file : left) {
          Files.delete(file);
        }
      }
    }
  }

  /// Keeps the bytes and returns their key, after they have reached the disk.
  public String put(byte[] bytes) throws IOException {
    return put(new ByteArrayInputStream(bytes));
  }

  /// Reads the stream to its end, keeps what came and returns the key. The caller limits and closes
  /// the stream.
  public String put(InputStream in) throws IOException {
    Files.createDirectories(folder);
    Path arriving = Files.createTempFile(folder, "arriving", UNFINISHED);
    try {
      var digest = new DigestInputStream(in, sha256());
      try (OutputStream out = Files.newOutputStream(arriving)) {
        digest.transferTo(out);
      }
      force(arriving);
      String key = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      Path shelf = shelf(key);
      if (!Files.isDirectory(shelf)) {
        Files.createDirectories(shelf);
        force(folder);
      }
      Files.move(arriving, shelf.resolve(key), StandardCopyOption.ATOMIC_MOVE);
      force(shelf);
      return key;
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  /// The file under a key, or nothing when there is none (or the text is no key).
  public Optional<byte[]> read(String key) throws IOException {
    if (!KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Where the file lies, for sending it without reading it into memory.
  public Optional<Path> where(String key) {
    return Optional.of(key)
        .filter(k -> KEY.matcher(k).matches())
        .map(this::path)
        .filter(Files::isRegularFile);
  }

  private Path path(String key) {
    return shelf(key).resolve(key);
  }

  private Path shelf(String key) {
    return folder.resolve(key.substring(0, 2));
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
