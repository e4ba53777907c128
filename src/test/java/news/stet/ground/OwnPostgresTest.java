package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.stet.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPostgresTest {
  private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
  private static final Path FOLDER = TestFolders.fresh("postgres");

  /// Everything but the first test of a server's own life uses this one.
  private record Shared(DataFolder data, OwnPostgres postgres) {}

  private static final java.util.concurrent.atomic.AtomicReference<Shared> SHARED =
      new java.util.concurrent.atomic.AtomicReference<>();

  @BeforeAll
  static void start() throws CannotStart {
    var data = DataFolder.take(FOLDER);
    SHARED.set(new Shared(data, OwnPostgres.start(data, _ -> {})));
  }

  @AfterAll
  static void stop() throws IOException {
    SHARED.get().postgres().stop();
    SHARED.get().data().release();
    TestFolders.forget(SHARED.get().data().path());
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "full_page_writes, on",
    "synchronous_commit, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8"
  })
  void writes_durably_behind_a_shut_door(String setting, String value) throws SQLException {
    try (var app = as("app")) {
      assertThat(ask(app, "show " + setting)).isEqualTo(value);
    }
  }

  @Test
  void has_no_socket_file_and_asks_everybody_for_a_password() throws SQLException, IOException {
    try (var admin = admin()) {
      assertThat(ask(admin, "show unix_socket_directories")).isEmpty();
      assertThat(
              ask(
                  admin,
                  "select string_agg(distinct auth_method, ',' order by auth_method)"
                      + " from pg_hba_file_rules"))
          .isEqualTo("reject,scram-sha-256");
    }
    assertThatThrownBy(() -> connect("stet_app", "guessed"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).startsWith("28"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "reader"})
  void neither_app_nor_reader_may_make_anything(String role) throws SQLException {
    try (var connection = as(role)) {
      for (String forbidden :
          List.of(
              "create table public.mine (id int)",
              "create schema mine",
              "create temporary table mine (id int)",
              "create role mine",
              "set role stet_owner")) {
        assertThatThrownBy(() -> run(connection, forbidden))
            .as(forbidden)
            .hasMessageContaining("permission denied");
      }
      assertThat(
              ask(connection, "select rolsuper::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
    }
  }

  @Test
  void the_owner_is_no_superuser_and_no_role_enters_another_database() throws SQLException {
    try (var owner = connect("stet_owner", setting("password"))) {
      assertThat(ask(owner, "select rolsuper::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
    }
    String elsewhere = setting("url").replaceFirst("/stet$", "/postgres");
    assertThatThrownBy(
            () -> DriverManager.getConnection(elsewhere, "stet_app", setting("app-password")))
        .hasMessageContaining("permission denied");
  }

  @Test
  void sorts_by_the_language_asked_for() throws SQLException {
    try (var reader = as("reader")) {
      assertThat(
              ask(
                  reader,
                  "select string_agg(w, ' ' order by w collate \"uk-x-icu\")"
                      + " from unnest(array['яма', 'Ґава', 'Гав', 'єнот', 'Єва']) w"))
          .isEqualTo("Гав Ґава Єва єнот яма");
      assertThat(ask(reader, "select upper('їжак')")).isEqualTo("ЇЖАК");
    }
  }

  @Test
  void passwords_are_for_us_alone_and_never_in_the_process() throws IOException {
    Path secrets = FOLDER.resolve("postgres.secrets");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rw-------");
    Path process = Path.of("/proc/" + SHARED.get().postgres().pid());
    if (Files.isReadable(process.resolve("environ"))) {
      assertThat(Files.readString(process.resolve("environ"))).startsWith("PATH=").hasLineCount(1);
      assertThat(Files.readString(process.resolve("cmdline")))
          .doesNotContain(PostgresSecrets.read(secrets).admin());
    }
  }

  @Test
  void one_that_dies_is_started_again_at_the_same_address() throws SQLException {
    long first = SHARED.get().postgres().pid();
    assertThat(ProcessHandle.of(first).orElseThrow().destroyForcibly()).isTrue();
    ProcessHandle.of(first).ifPresent(process -> process.onExit().join());

    Wait.until(BACK_WITHIN, "another one", () -> SHARED.get().postgres().pid() != first);
    assertThat(answers()).isTrue();
  }

  @Test
  void the_binaries_are_those_of_the_pom() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<postgres.binaries.version>"
                + PostgresBinaries.VERSION
                + "</postgres.binaries.version>");
  }

  private static boolean answers() {
    try (var app = as("app")) {
      return ask(app, "select 1").equals("1");
    } catch (SQLException e) {
      return false;
    }
  }

  private static Connection as(String role) throws SQLException {
    return connect("stet_" + role, setting(role + "-password"));
  }

  private static String setting(String name) {
    return Optional.ofNullable(SHARED.get().postgres().settings().get("stet.database." + name))
        .orElseThrow();
  }

  private static Connection admin() throws SQLException, IOException {
    return connect(Cluster.ADMIN, PostgresSecrets.in(FOLDER).admin());
  }

  private static Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(setting("url"), user, password);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
