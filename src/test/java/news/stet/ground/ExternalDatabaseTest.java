package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.stet.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A server that somebody else runs: here one of ours, with our roles and our database taken out.
class ExternalDatabaseTest {
  private static final Sql WHO = Sql.beside(ExternalDatabaseTest.class, "who");
  private static final Path FOLDER = TestFolders.fresh("external");

  private static Optional<OwnPostgres> server = Optional.empty();
  private static Optional<DataFolder> folder = Optional.empty();

  @BeforeAll
  static void start() throws CannotStart {
    var data = DataFolder.take(FOLDER);
    folder = Optional.of(data);
    server = Optional.of(OwnPostgres.start(data, _ -> {}));
  }

  @AfterAll
  static void stop() throws IOException {
    server.ifPresent(OwnPostgres::stop);
    folder.ifPresent(DataFolder::release);
    TestFolders.forget(FOLDER);
  }

  @BeforeEach
  void nothing_of_ours_is_there() throws SQLException, IOException {
    as(
        "drop database if exists stet with (force)",
        "drop role if exists stet_owner",
        "drop role if exists stet_app",
        "drop role if exists stet_reader");
  }

  @Test
  void one_login_is_enough() throws Exception {
    as(
        "create role stet_owner login createrole password 'secret'",
        "create database stet owner stet_owner");

    rolesAreTakenOn(config(Map.of("password", "secret")));
  }

  @Test
  void each_role_may_sign_in_by_itself() throws Exception {
    as(
        "create role stet_owner login password 'secret'",
        "create role stet_app login password 'apps'",
        "create role stet_reader login password 'readers'",
        "grant stet_app, stet_reader to stet_owner",
        "create database stet owner stet_owner");

    rolesAreTakenOn(
        config(Map.of("password", "secret", "app-password", "apps", "reader-password", "readers")));
  }

  private static void rolesAreTakenOn(GroundConfig config) throws CannotStart {
    ExternalDatabase.check(config.database());
    new Migrations(config).run();
    new Migrations(config).run();
    var database = new Database(config, Clock.systemUTC(), new Applied());
    try {
      assertThat(database.<String>read(s -> s.query(WHO).mapTo(String.class).one()))
          .isEqualTo("stet_app");
      assertThat(database.<String>readers(s -> s.query(WHO).mapTo(String.class).one()))
          .isEqualTo("stet_reader");
    } finally {
      database.close();
    }
  }

  @Test
  void a_wrong_password_is_said_without_it() throws Exception {
    as("create role stet_owner login password 'secret'", "create database stet owner stet_owner");

    assertThatThrownBy(
            () -> ExternalDatabase.check(config(Map.of("password", "guessed")).database()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("does not let stet_owner in")
        .hasMessageNotContaining("guessed");
  }

  @Test
  void a_database_that_is_not_there_is_named() throws Exception {
    as("create role stet_owner login password 'secret'");

    assertThatThrownBy(
            () -> ExternalDatabase.check(config(Map.of("password", "secret")).database()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("database \"stet\" does not exist");
  }

  private static GroundConfig config(Map<String, String> database) {
    var values = new TreeMap<String, String>();
    database.forEach((name, value) -> values.put("stet.database." + name, value));
    values.put("stet.database.url", url());
    return ConfigUtils.emptyConfigBuilder()
        .withMapping(GroundConfig.class)
        .withSources(new PropertiesConfigSource(values, "test", 900))
        .build()
        .getConfigMapping(GroundConfig.class);
  }

  private static String url() {
    return Optional.ofNullable(server.orElseThrow().settings().get("stet.database.url"))
        .orElseThrow();
  }

  /// As the one who runs the server.
  private static void as(String... statements) throws SQLException, IOException {
    String postgres = url().replaceFirst("/stet$", "/postgres");
    String password = PostgresSecrets.in(FOLDER).admin();
    try (Connection admin = DriverManager.getConnection(postgres, Cluster.ADMIN, password);
        var statement = admin.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
