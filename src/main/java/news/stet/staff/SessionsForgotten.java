package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import news.stet.ground.Database;
import news.stet.ground.Recurring;
import news.stet.ground.Sql;

/// Once a day: lets go of sessions and links that have ended by themselves.
@Singleton
final class SessionsForgotten implements Recurring {
  private static final Sql SESSIONS = Sql.beside(SessionsForgotten.class, "session_forget");
  private static final Sql LINKS = Sql.beside(SessionsForgotten.class, "link_forget");

  private final Database database;

  SessionsForgotten(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "staff.sessions-forgotten";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    database.write(tx -> {
      tx.update(SESSIONS)
          .bind("now", tx.now())
          .bind("idle", tx.now().minus(Sessions.IDLE))
          .execute();
      return tx.update(LINKS).bind("now", tx.now()).execute();
    });
  }
}
