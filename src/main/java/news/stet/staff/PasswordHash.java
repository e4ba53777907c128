package news.stet.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id (RFC 9106) as a text: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`. 19 MiB, two passes
/// and one lane are the first of OWASP's equivalent settings (Password Storage Cheat Sheet): about
/// 0.1 s of one core. A hash made with other settings is still understood.
record PasswordHash(int memoryKib, int passes, int lanes, String salt, String hash) {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /// More than that nobody's settings ask for; a row that does would stop the machine.
  private static final int MEMORY_KIB_MOST = 256 * 1024;

  private static final int PASSES_MOST = 16;

  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})"
              + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,128})");

  private static final SecureRandom RANDOM = new SecureRandom();

  static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    var empty = new PasswordHash(MEMORY_KIB, PASSES, LANES, base64(salt), "");
    return new PasswordHash(
        MEMORY_KIB, PASSES, LANES, empty.salt(), base64(empty.derive(password, HASH_BYTES)));
  }

  static Optional<PasswordHash> read(String phc) {
    Matcher m = PHC.matcher(phc);
    if (!m.matches()) {
      return Optional.empty();
    }
    var read =
        new PasswordHash(
            Integer.parseInt(m.group(1)),
            Integer.parseInt(m.group(2)),
            Integer.parseInt(m.group(3)),
            m.group(4),
            m.group(5));
    return read.canBeTried() ? Optional.of(read) : Optional.empty();
  }

  /// Whether the settings are within RFC 9106 §3.1 and our means, and the texts are Base64.
  private boolean canBeTried() {
    return passes >= 1
        && passes <= PASSES_MOST
        && lanes >= 1
        && memoryKib >= 8 * lanes
        && memoryKib <= MEMORY_KIB_MOST
        && isBase64(salt)
        && isBase64(hash);
  }

  /// Unpadded: four characters are three octets, so one alone is none.
  private static boolean isBase64(String text) {
    return text.length() % 4 != 1;
  }

  boolean matches(String password) {
    byte[] expected = Base64.getDecoder().decode(hash);
    return MessageDigest.isEqual(expected, derive(password, expected.length));
  }

  /// The same letters typed on two keyboards may be other code points; NFC makes them one (RFC 8265
  /// §4.2.2).
  private byte[] derive(String password, int length) {
    var argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(Base64.getDecoder().decode(salt))
            .build());
    byte[] out = new byte[length];
    argon2.generateBytes(
        Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), out);
    return out;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  String phc() {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(memoryKib, passes, lanes, salt, hash);
  }

  /// Not the hash either.
  @Override
  public String toString() {
    return "PasswordHash[…]";
  }
}
