package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Duration;
import news.stet.ground.Database;
import news.stet.ground.Recurring;
import news.stet.ground.Sql;

/// Every ten minutes: lets go of those who left a story without a word.
@Singleton
final class PresenceForgotten implements Recurring {
  private static final Sql FORGET = Sql.beside(PresenceForgotten.class, "presence_forget");

  private final Database database;

  PresenceForgotten(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "story.presence-forgotten";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    database.write(tx -> tx.update(FORGET).bind("now", tx.now()).execute());
  }
}
