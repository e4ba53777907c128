package news.stet.staff;

import java.time.Duration;
import java.time.Instant;

/// Tries that are left: filled to a number, one more each while.
record Bucket(double left, Instant at) {
  /// How many tries fit, and how long one takes to come back.
  record Size(int tries, Duration each) {}

  static Bucket full(Size size, Instant now) {
    return new Bucket(size.tries(), now);
  }

  Bucket at(Instant now, Size size) {
    long passed = Math.max(0, Duration.between(at, now).toMillis());
    double more = (double) passed / size.each().toMillis();
    return new Bucket(Math.min(size.tries(), left + more), now);
  }

  boolean hasOne() {
    return left >= 1;
  }

  Bucket less() {
    return new Bucket(left - 1, at);
  }

  Bucket more(Size size) {
    return new Bucket(Math.min(size.tries(), left + 1), at);
  }
}
