package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class QuietWhileAwayTest {
  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
  private static final String SCHEDULER = "com.github.kagkarlsson.scheduler.RunUntilShutdown";

  private final QuietWhileAway quiet = new QuietWhileAway();

  private static LogRecord record(String logger, Duration after, Throwable thrown) {
    var record = new LogRecord(Level.SEVERE, "Unhandled exception. Will keep running.");
    record.setLoggerName(logger);
    record.setInstant(START.plus(after));
    record.setThrown(thrown);
    return record;
  }

  private static RuntimeException lost() {
    return new IllegalStateException(new SQLException("This connection has been closed.", "08003"));
  }

  @Test
  void says_once_a_minute_that_jobs_wait() {
    var first = record(SCHEDULER, Duration.ZERO, lost());
    assertThat(quiet.isLoggable(first)).isTrue();
    assertThat(first.getMessage()).isEqualTo("Jobs wait: the database is away");
    assertThat(first.getThrown()).isNull();

    assertThat(quiet.isLoggable(record(SCHEDULER, Duration.ofSeconds(59), lost()))).isFalse();
    assertThat(quiet.isLoggable(record(SCHEDULER, Duration.ofSeconds(60), lost()))).isTrue();
  }

  @Test
  void leaves_everything_else_as_it_is() {
    var fault = record(SCHEDULER, Duration.ZERO, new IllegalStateException("a fault of ours"));
    var other = record("news.stet.web.Failures", Duration.ZERO, lost());
    for (int i = 0; i < 2; i++) {
      assertThat(quiet.isLoggable(fault)).isTrue();
      assertThat(quiet.isLoggable(other)).isTrue();
    }
    assertThat(fault.getThrown()).hasMessage("a fault of ours");
    assertThat(other.getThrown()).isNotNull();
  }
}
