package news.stet.ground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A worker that remembers what it has done, and that can be held up or made to fail.
final class Errands implements Worker<Errands.Errand> {
  static final JobKind<Errand> KIND = new JobKind<>("test.errand", Errand.class);

  private final List<Errand> run = new CopyOnWriteArrayList<>();
  private final AtomicInteger toFail = new AtomicInteger();
  private final CountDownLatch held = new CountDownLatch(1);
  private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));

  /// Everything that data may hold.
  record Errand(
      String word,
      UUID id,
      Instant at,
      Optional<String> present,
      Optional<String> absent,
      List<String> list) {}

  static Errand errand(String word) {
    return new Errand(
        word, new UUID(0, 0), Instant.EPOCH, Optional.empty(), Optional.empty(), List.of());
  }

  @Override
  public JobKind<Errand> kind() {
    return KIND;
  }

  @Override
  public void run(Errand errand) throws Exception {
    if (gate.get().getCount() > 0) {
      held.countDown();
      gate.get().await();
    }
    if (toFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new java.io.IOException("as a test wanted");
    }
    run.add(errand);
  }

  void failNext(int times) {
    toFail.set(times);
  }

  void hold() {
    gate.set(new CountDownLatch(1));
  }

  void awaitHeld() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void letGo() {
    gate.get().countDown();
  }

  List<Errand> run() {
    return List.copyOf(run);
  }
}
