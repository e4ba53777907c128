package news.stet.ground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A listener that remembers, and that can be held up.
final class Heard implements EventListener {
  /// A type of event that it chokes on.
  static final String BAD = "test.bad";

  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger startOvers = new AtomicInteger();
  private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
  private final CountDownLatch held = new CountDownLatch(1);

  @Override
  public void on(Event event) {
    try {
      if (gate.get().getCount() > 0) {
        held.countDown();
        gate.get().await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    events.add(event);
    if (event.type().equals(BAD)) {
      throw new IllegalStateException("as a test wanted");
    }
  }

  @Override
  public void startOver() {
    startOvers.incrementAndGet();
  }

  /// From now on every event is held until [#letGo].
  void hold() {
    gate.set(new CountDownLatch(1));
  }

  void awaitHeld() throws InterruptedException {
    held.await();
  }

  void letGo() {
    gate.get().countDown();
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  /// What was said, in the order it was heard.
  List<String> words() {
    return events.stream().map(event -> event.as(Said.class).word()).toList();
  }

  int startOvers() {
    return startOvers.get();
  }

  /// What the tests tell one another.
  record Said(String word) {}
}
