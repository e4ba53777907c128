package news.stet.ground;

import io.quarkus.logging.LoggingFilter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/// Keeps the log readable while the database is away. The scheduler of jobs asks five times a
/// second and writes a stack trace each time it gets no answer; of those, one line a minute is
/// left.
@LoggingFilter(name = "quiet-while-away")
public final class QuietWhileAway implements Filter {
  private static final String SCHEDULER = "com.github.kagkarlsson.";
  private static final long MINUTE_MILLIS = 60_000;

  private final AtomicLong lastSaid = new AtomicLong(-MINUTE_MILLIS);

  @Override
  public boolean isLoggable(LogRecord record) {
    if (!ofScheduler(record) || !ofDatabaseAway(record)) {
      return true;
    }
    long said = lastSaid.get();
    boolean due = record.getMillis() - said >= MINUTE_MILLIS;
    if (due && lastSaid.compareAndSet(said, record.getMillis())) {
      record.setMessage("Jobs wait: the database is away");
      record.setThrown(null);
      return true;
    }
    return false;
  }

  private static boolean ofScheduler(LogRecord record) {
    return Optional.ofNullable(record.getLoggerName()).orElse("").startsWith(SCHEDULER);
  }

  private static boolean ofDatabaseAway(LogRecord record) {
    return Optional.ofNullable(record.getThrown()).filter(Database::connectionLost).isPresent();
  }
}
