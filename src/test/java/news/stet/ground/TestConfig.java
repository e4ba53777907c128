package news.stet.ground;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Settings as a test wants them.
record TestConfig(Path data, DatabaseConfig database, EventsConfig events) implements GroundConfig {

  /// For what needs a folder and no database.
  static GroundConfig folder(Path data) {
    var nowhere =
        new Db(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
    return new TestConfig(data, nowhere, new Reading(Duration.ofSeconds(1)));
  }

  record Db(
      Optional<String> url,
      String user,
      Optional<String> password,
      Optional<String> appPassword,
      Optional<String> readerPassword)
      implements DatabaseConfig {
    /// Every database of the newsroom, at another address.
    static Db like(DatabaseConfig other, String url) {
      return new Db(
          Optional.of(url),
          other.user(),
          other.password(),
          other.appPassword(),
          other.readerPassword());
    }

    /// As a managed server with one login: the roles are taken on.
    Db withOneLogin() {
      return new Db(url, user, password, Optional.empty(), Optional.empty());
    }

    @Override
    public int connections() {
      return 20;
    }

    @Override
    public Duration connectionWait() {
      return Duration.ofSeconds(1);
    }
  }

  record Reading(Duration poll) implements EventsConfig {
    @Override
    public Duration keep() {
      return Duration.ofDays(30);
    }
  }
}
