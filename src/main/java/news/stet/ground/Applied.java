package news.stet.ground;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How far this node has applied the events: the number that writers wait for.
@Singleton
final class Applied {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long id = -1;
  private boolean reading;

  /// From now on somebody moves the number; before that nobody waits for it.
  void startAt(long from) {
    lock.lock();
    try {
      reading = true;
      id = from;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void reached(long newest) {
    lock.lock();
    try {
      id = Math.max(id, newest);
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void stopped() {
    lock.lock();
    try {
      reading = false;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Whether the event was applied in time.
  boolean await(long wanted, Duration atMost) {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (reading && id < wanted && left > 0) {
        left = moved.awaitNanos(left);
      }
      return id >= wanted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  long id() {
    lock.lock();
    try {
      return id;
    } finally {
      lock.unlock();
    }
  }
}
