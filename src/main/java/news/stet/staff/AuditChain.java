package news.stet.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/// The arithmetic of the trail. `hash(n) = SHA-256(hash(n-1) ‖ fields)`, hash(0) being 32 zero
/// bytes. Each field is written as `LENGTH:TEXT,` (a netstring, LENGTH in octets of UTF-8), so that
/// no two different rows have the same octets; the time is ISO 8601 in UTC, cut to microseconds,
/// which is what PostgreSQL keeps; `detail` is the very text of the JSON. Whoever changes, removes
/// or inserts a row must recompute every hash after it, and the newest hash, written down
/// elsewhere, tells.
final class AuditChain {
  static final String FIRST = "0".repeat(64);

  private AuditChain() {}

  static String next(String before, String... fields) {
    var sha = Secret.sha256();
    sha.update(HexFormat.of().parseHex(before));
    for (String field : fields) {
      byte[] octets = field.getBytes(StandardCharsets.UTF_8);
      sha.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
      sha.update(octets);
      sha.update((byte) ',');
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static String instant(Instant at) {
    return kept(at).toString();
  }

  /// As fine as the database keeps it.
  static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }
}
