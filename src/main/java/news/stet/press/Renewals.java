package news.stet.press;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Which tags were renewed while something was being made. What is made from data read before a
/// renewal must not be kept after it: keeping and renewing therefore take turns.
final class Renewals {
  private final Set<Watch> underWay = ConcurrentHashMap.newKeySet();
  private final ReentrantLock turn = new ReentrantLock();

  /// From before the first read until after the result is kept.
  final class Watch implements AutoCloseable {
    private final Set<String> renewed = new HashSet<>();

    /// Keeps the result unless one of its tags was renewed since the watch began.
    ///
    /// @return whether it was kept
    boolean keep(Collection<String> tags, Runnable keeping) {
      turn.lock();
      try {
        if (tags.stream().anyMatch(renewed::contains)) {
          return false;
        }
        keeping.run();
        return true;
      } finally {
        turn.unlock();
      }
    }

    @Override
    public void close() {
      underWay.remove(this);
    }
  }

  Watch watch() {
    var watch = new Watch();
    underWay.add(watch);
    return watch;
  }

  /// Lets go of what carries the tags, in a turn of its own.
  void renew(Set<String> tags, Runnable lettingGo) {
    turn.lock();
    try {
      underWay.forEach(watch -> watch.renewed.addAll(tags));
      lettingGo.run();
    } finally {
      turn.unlock();
    }
  }
}
