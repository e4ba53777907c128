package news.stet.ground;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import news.stet.ground.GroundConfig.DatabaseConfig;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// The connection of its own on which this node listens for notices of events (a pool would lend it
/// to others).
@Singleton
final class NoticeLine {
  private final DatabaseConfig config;
  private final Duration poll;
  private final AtomicReference<Optional<Connection>> current =
      new AtomicReference<>(Optional.empty());

  NoticeLine(GroundConfig config) {
    this.config = config.database();
    this.poll = config.events().poll();
  }

  /// Connects and listens.
  Events.PGNotices open() throws SQLException {
    Properties properties = Pools.properties(true);
    properties.remove("socketTimeout");
    properties.setProperty("user", config.appPassword().isPresent() ? Database.APP : config.user());
    config
        .appPassword()
        .or(config::password)
        .ifPresent(password -> properties.setProperty("password", password));
    Connection connection = new Driver().connect(config.url().orElseThrow(), properties);
    if (connection == null) {
      throw new SQLException("not a PostgreSQL address: " + config.url().orElseThrow());
    }
    current.set(Optional.of(connection));
    try (var statement = connection.createStatement()) {
      statement.execute("listen stet_event");
    }
    var notices = connection.unwrap(PGConnection.class);
    return new Events.PGNotices() {
      @Override
      public void await() throws SQLException {
        Events.PGNotices.awaitOn(notices, poll);
      }

      @Override
      public void close() {
        NoticeLine.this.close();
      }
    };
  }

  /// Also from another thread: whoever waits on the line gets an [SQLException].
  void close() {
    current.getAndSet(Optional.empty()).ifPresent(NoticeLine::closeQuietly);
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // A connection that will not close is gone already.
      return;
    }
  }
}
