package news.stet.ground;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// One writing transaction. Rows are written at once; what must be in commit order (the audit
/// trail, the events) is kept until the end and written under one lock, after every row lock, so
/// that writers cannot deadlock on it.
public final class Transaction extends Session {
  private static final Sql ORDER_LOCK = Sql.beside(Transaction.class, "order_lock");
  private static final Sql EVENT_ADD = Sql.beside(Transaction.class, "event_add");
  private static final Sql EVENT_NOTIFY = Sql.beside(Transaction.class, "event_notify");
  private static final Sql JOB_LATER = Sql.beside(Transaction.class, "job_later");
  private static final Sql JOB_FORGET = Sql.beside(Transaction.class, "job_forget");

  /// After the id of a job that waits while one under the id itself runs.
  private static final String NEXT = "~";

  private final Instant now;
  private final List<Consumer<Session>> last = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  private record Told(String type, String payload) {}

  Transaction(Handle handle, Instant now) {
    super(handle);
    this.now = now;
  }

  /// When the transaction began, by the injected clock: the one instant for everything it writes.
  public Instant now() {
    return now;
  }

  /// Tells every node, once this commits.
  public void tell(String type, Object payload) {
    told.add(new Told(type, Json.write(payload)));
  }

  /// Runs at the end, in commit order with every other transaction that has a last thing to do. It
  /// must not lock rows that others lock before their own end.
  public void last(Consumer<Session> step) {
    last.add(step);
  }

  /// A job that exists if, and only if, this commits. One that waits under the same kind and id is
  /// replaced; while one of them runs, this one waits beside it and comes after it.
  public <T> void later(JobKind<T> kind, String id, T data, Instant at) {
    if (put(kind, id, data, at)) {
      forgetOne(kind, id + NEXT);
    } else if (!put(kind, id + NEXT, data, at)) {
      throw new IllegalStateException(kind.name() + " " + id + " runs twice over already");
    }
  }

  /// Whether it could be put there: nothing replaces what runs.
  private <T> boolean put(JobKind<T> kind, String id, T data, Instant at) {
    return update(JOB_LATER)
            .bind("kind", kind.name())
            .bind("id", id)
            .bind("data", Json.write(data).getBytes(StandardCharsets.UTF_8))
            .bind("at", at)
            .execute()
        == 1;
  }

  /// Takes a waiting job back; one that runs already is not stopped.
  public void forget(JobKind<?> kind, String id) {
    forgetOne(kind, id);
    forgetOne(kind, id + NEXT);
  }

  private void forgetOne(JobKind<?> kind, String id) {
    update(JOB_FORGET).bind("kind", kind.name()).bind("id", id).execute();
  }

  /// Writes what was kept for the end. The id of the last event, if any was told.
  OptionalLong end() {
    if (last.isEmpty() && told.isEmpty()) {
      return OptionalLong.empty();
    }
    query(ORDER_LOCK).mapTo(String.class).one();
    last.forEach(step -> step.accept(this));
    var newest = OptionalLong.empty();
    for (var one : told) {
      newest =
          OptionalLong.of(
              query(EVENT_ADD)
                  .bind("type", one.type())
                  .bind("payload", one.payload())
                  .bind("at", now)
                  .mapTo(Long.class)
                  .one());
    }
    if (newest.isPresent()) {
      query(EVENT_NOTIFY).bind("id", newest.getAsLong()).mapTo(String.class).one();
    }
    return newest;
  }
}
