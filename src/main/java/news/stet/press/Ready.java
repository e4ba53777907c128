package news.stet.press;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// An answer in bytes, in each encoding it is handed out in. Made once, then only read; its arrays
/// are never changed.
///
/// @param headers those that are the same in every encoding
public record Ready(int status, Map<String, String> headers, Encoded identity, Encoded gzip) {

  /// Below this gzip makes a document larger than the packet it would save.
  private static final int WORTH_COMPRESSING = 200;

  /// One encoding; the buffer is shared by all who are handed it and never written to.
  ///
  /// @param etag strong: another encoding has another (RFC 9110 §8.8.1)
  record Encoded(Buffer bytes, String etag) {}

  static Ready of(int status, Map<String, String> headers, byte[] bytes) {
    String hash = hash(bytes);
    var identity = new Encoded(Buffer.buffer(bytes), "\"" + hash + "\"");
    byte[] smaller = bytes.length < WORTH_COMPRESSING ? bytes : gzip(bytes);
    var gzip =
        smaller.length < bytes.length
            ? new Encoded(Buffer.buffer(smaller), "\"" + hash + "-g\"")
            : identity;
    return new Ready(status, Map.copyOf(headers), identity, gzip);
  }

  boolean compresses() {
    return !gzip.etag().equals(identity.etag());
  }

  /// The body without encoding, as text.
  public String text() {
    return identity.bytes().toString(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
