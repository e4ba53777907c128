package news.stet.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells a file from every other: its SHA-256, in hexadecimal.
final class FileHash {
  private FileHash() {}

  static String of(Path file) throws IOException {
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      Files.copy(file, out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
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
