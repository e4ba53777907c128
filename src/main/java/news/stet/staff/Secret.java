package news.stet.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A text nobody can guess: a token, a session's cookie, a one-time link. Only its hash is kept, so
/// whoever reads the database (or a backup of it) cannot come in with what they find. SHA-256 is
/// enough here, without salt or stretching: 256 random bits cannot be searched.
public record Secret(String text) {
  /// 256 bits.
  private static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  /// A new one.
  ///
  /// @param prefix what it begins with, so that one knows it when one sees it
  public static Secret made(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// What the database knows it by: SHA-256 in hexadecimal.
  public String hash() {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Never the text: records are printed into logs by mistake.
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
