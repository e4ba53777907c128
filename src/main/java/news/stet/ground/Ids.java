package news.stet.ground;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// New ids: UUIDv7 (RFC 9562 §5.7), so that rows made together lie together in an index. Within one
/// millisecond the order of two ids is random; across milliseconds they sort by time.
@Singleton
public final class Ids {
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Ids(Clock clock) {
    this.clock = clock;
  }

  /// A new id. Safe from any thread.
  public UUID next() {
    long millis = clock.millis();
    long high = (millis << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
