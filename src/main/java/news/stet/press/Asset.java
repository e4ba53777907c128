package news.stet.press;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// A file of our own that pages point to: a style sheet, a typeface, an icon.
///
/// @param path where it stands; named for what it holds, so it may be kept for ever
/// @param gzip the same bytes packed, where that saves anything
/// @param etag as the header has it
public record Asset(
    String path, String contentType, Buffer bytes, Optional<Buffer> gzip, String etag) {
  /// Of the hash in a name: enough that two versions of one file never meet.
  static final int HASH_LETTERS = 12;

  /// A file whose name tells its content: `proof` and `css` give `/assets/proof-HASH.css`.
  public static Asset hashed(String name, String extension, String contentType, byte[] bytes) {
    return at("/assets/" + name + "-" + hash(bytes) + "." + extension, contentType, bytes);
  }

  /// A style sheet, named for its content.
  public static Asset css(String name, String css) {
    return hashed(name, "css", "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
  }

  /// A file that keeps its name, for the few whose name is not ours to choose.
  public static Asset at(String path, String contentType, byte[] bytes) {
    boolean text = contentType.startsWith("text/") || contentType.contains("svg");
    var gzip = text ? Optional.of(Buffer.buffer(packed(bytes))) : Optional.<Buffer>empty();
    return new Asset(path, contentType, Buffer.buffer(bytes), gzip, '"' + hash(bytes) + '"');
  }

  /// Whether the name changes with the content.
  boolean immutable() {
    return path.startsWith("/assets/");
  }

  /// The bytes of a file that lies beside a class, if it does.
  public static Optional<byte[]> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file that lies beside a class.
  ///
  /// @throws IllegalStateException when it does not: the build is broken then
  public static String text(Class<?> owner, String name) {
    return beside(owner, name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException(name + " is missing from the build"));
  }

  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] packed(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
