package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// A migrated database of a test's own, beside the newsroom's on the same server: whatever a test
/// does to it, no other test sees.
public final class SpareDatabase implements AutoCloseable {
  private static final String TEMPLATE = "spare_template";
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final GroundConfig newsroom;
  private final String name;

  private SpareDatabase(GroundConfig newsroom, String name) {
    this.newsroom = newsroom;
    this.name = name;
  }

  public static SpareDatabase beside(GroundConfig newsroom) {
    var template = new SpareDatabase(newsroom, TEMPLATE);
    template.migrateOnce();
    var spare = new SpareDatabase(newsroom, "spare_" + NEXT.incrementAndGet());
    template.onServer(
        "create database " + spare.name + " template " + TEMPLATE + " owner stet_owner");
    return spare;
  }

  /// Migrations take a second, a copy of what they made a tenth of it.
  private void migrateOnce() {
    if (!onServer("select 1 from pg_database where datname = '" + TEMPLATE + "'").isEmpty()) {
      return;
    }
    onServer("create database " + TEMPLATE + " owner stet_owner");
    new Migrations(config(newsroom.data(), Duration.ofSeconds(1))).run();
  }

  String url() {
    return address(name);
  }

  private String address(String database) {
    String url = newsroom.database().url().orElseThrow();
    return url.substring(0, url.lastIndexOf('/') + 1) + database;
  }

  int port() {
    return java.net.URI.create(url().substring("jdbc:".length())).getPort();
  }

  GroundConfig config(Path data, Duration poll) {
    return new TestConfig(
        data, TestConfig.Db.like(newsroom.database(), url()), new TestConfig.Reading(poll));
  }

  /// As the superuser, who may look at and end other people's connections.
  Connection admin() {
    return connected(name);
  }

  private Connection connected(String database) {
    try {
      var secrets = PostgresSecrets.read(newsroom.data().resolve("postgres.secrets"));
      return DriverManager.getConnection(address(database), Cluster.ADMIN, secrets.admin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Says it as the superuser. The first column of the first row, or an empty text.
  public String say(String... statements) {
    String answer = "";
    try (var connection = admin()) {
      for (String statement : statements) {
        answer = first(connection, statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return answer;
  }

  private String onServer(String statement) {
    try (var connection = connected("postgres")) {
      return first(connection, statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  static String first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (var rows = statement.getResultSet()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "";
      }
    }
  }

  /// How many sessions wait for an advisory lock.
  int waitingFor(long lock) {
    return Integer.parseInt(
        say(
            "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = "
                + lock));
  }

  int events() {
    return Integer.parseInt(say("select count(*) from ground.event"));
  }

  int jobs() {
    return Integer.parseInt(say("select count(*) from ground.job"));
  }

  @Override
  public void close() {
    assertThat(name).isNotEqualTo(TEMPLATE);
    onServer("drop database " + name + " with (force)");
  }
}
