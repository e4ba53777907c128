package news.stet.ground;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import news.stet.ground.GroundConfig.DatabaseConfig;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.Driver;

/// Brings the schema up to date, as the owner. Forward only; nodes that start together wait for one
/// another (Flyway's own lock).
@Singleton
public final class Migrations {
  private final DatabaseConfig config;

  public Migrations(GroundConfig config) {
    this.config = config.database();
  }

  /// Makes the roles, then runs what has not run yet.
  ///
  /// @throws DatabaseAway when the database cannot be reached
  /// @throws FlywayException when a migration fails; nothing of that migration stands then
  public void run() {
    try (Connection owner = connect()) {
      makeRoles(owner);
    } catch (SQLException e) {
      throw new DatabaseAway(e);
    }
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(config.url().orElseThrow(), config.user(), config.password().orElse(""))
        .locations("classpath:db/migration")
        .defaultSchema("flyway")
        .createSchemas(true)
        .load()
        .migrate();
  }

  private Connection connect() throws SQLException {
    Properties properties = Pools.properties(false);
    properties.setProperty("user", config.user());
    config.password().ifPresent(password -> properties.setProperty("password", password));
    Connection connection = new Driver().connect(config.url().orElseThrow(), properties);
    if (connection == null) {
      throw new SQLException("not a PostgreSQL address: " + config.url().orElseThrow());
    }
    return connection;
  }

  /// Roles belong to the server, not to a database, so no migration can make them twice over; the
  /// embedded server has made them with passwords already.
  private static void makeRoles(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = 'stet_app') then create role stet_app; end if;
            if not exists (select from pg_roles where rolname = 'stet_reader') then create role stet_reader; end if;
            if not pg_has_role(current_user, 'stet_app', 'set') or not pg_has_role(current_user, 'stet_reader', 'set') then
              execute format('grant stet_app, stet_reader to %I', current_user);
            end if;
          end $$
          """);
    }
  }
}
