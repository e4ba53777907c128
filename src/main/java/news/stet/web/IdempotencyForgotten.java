package news.stet.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import news.stet.ground.Database;
import news.stet.ground.Recurring;
import news.stet.ground.Sql;

/// Once an hour: lets go of answers older than a day. A client that has not asked again by then has
/// given up, or must look first.
@Singleton
final class IdempotencyForgotten implements Recurring {
  static final Duration KEPT = Duration.ofHours(24);
  private static final Sql FORGET = Sql.beside(IdempotencyForgotten.class, "idempotency_forget");

  private final Database database;

  IdempotencyForgotten(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "web.idempotency-forgotten";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    database.write(tx -> tx.update(FORGET).bind("before", tx.now().minus(KEPT)).execute());
  }
}
