package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// How often one may try a password: five times for one address from one network, then one more
/// every two minutes; thirty times from one network whatever the address; a hundred times for one
/// address wherever from, so that a crowd of machines cannot guess for long. The first number is
/// what people see; the last is high, because it lets a stranger keep somebody out: a one-time link
/// lets them in all the same.
///
/// In memory, on this node, and gone with it: network addresses are written nowhere. At most 10 000
/// counts are held; when there are more, the one asked for longest ago is forgotten.
@Singleton
final class SignInLimits {
  private static final Bucket.Size BOTH = new Bucket.Size(5, Duration.ofMinutes(2));
  private static final Bucket.Size NETWORK = new Bucket.Size(30, Duration.ofSeconds(20));
  private static final Bucket.Size ADDRESS = new Bucket.Size(100, Duration.ofMinutes(1));
  private static final int HELD_MOST = 10_000;

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  SignInLimits(Clock clock) {
    this.clock = clock;
  }

  private record Limit(String key, Bucket.Size size) {}

  private static List<Limit> limits(String email, String network) {
    String address = folded(email.strip());
    return List.of(
        new Limit("both " + network + " " + address, BOTH),
        new Limit("network " + network, NETWORK),
        new Limit("address " + address, ADDRESS));
  }

  /// Letter by letter, as PostgreSQL does when it looks the address up: what is one address there
  /// must be one here.
  private static String folded(String email) {
    return email
        .codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Whether one more try is allowed; counts it when it is.
  boolean allows(String email, String network) {
    lock.lock();
    try {
      Instant now = clock.instant();
      var taken = new ArrayList<Runnable>();
      for (Limit limit : limits(email, network)) {
        Bucket bucket = bucket(limit, now);
        if (!bucket.hasOne()) {
          return false;
        }
        taken.add(() -> buckets.put(limit.key(), bucket.less()));
      }
      taken.forEach(Runnable::run);
      forgetOldest();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// It was the right password: that try does not count.
  void giveBack(String email, String network) {
    lock.lock();
    try {
      Instant now = clock.instant();
      for (Limit limit : limits(email, network)) {
        buckets.put(limit.key(), bucket(limit, now).more(limit.size()));
      }
    } finally {
      lock.unlock();
    }
  }

  private Bucket bucket(Limit limit, Instant now) {
    Bucket known = buckets.get(limit.key());
    return known == null ? Bucket.full(limit.size(), now) : known.at(now, limit.size());
  }

  private void forgetOldest() {
    var oldest = buckets.entrySet().iterator();
    while (buckets.size() > HELD_MOST && oldest.hasNext()) {
      oldest.next();
      oldest.remove();
    }
  }
}
