package news.stet.ground;

import jakarta.inject.Singleton;
import java.time.Duration;

/// Once a day: lets go of events older than are kept.
@Singleton
final class EventsForgotten implements Recurring {
  private static final Sql FORGET = Sql.beside(EventsForgotten.class, "events_forget");

  private final Database database;
  private final Duration keep;

  EventsForgotten(Database database, GroundConfig config) {
    this.database = database;
    this.keep = config.events().keep();
  }

  @Override
  public String name() {
    return "ground.events-forgotten";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    database.write(tx -> tx.update(FORGET).bind("before", tx.now().minus(keep)).execute());
  }
}
