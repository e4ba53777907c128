package news.stet.ground;

import java.sql.Connection;
import java.sql.SQLException;

/// The roles and the database of the embedded server. Said again at every start, so that a start
/// that was cut off leaves nothing half made.
final class OwnRoles {
  private OwnRoles() {}

  static void make(Connection admin, PostgresSecrets secrets) throws SQLException {
    role(admin, "stet_owner", secrets.owner());
    role(admin, Database.APP, secrets.app());
    role(admin, Database.READER, secrets.reader());
    try (var statement = admin.createStatement()) {
      statement.execute("grant stet_app, stet_reader to stet_owner");
      try (var found = statement.executeQuery("select from pg_database where datname = 'stet'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database stet owner stet_owner");
      statement.execute("revoke all on database stet, postgres, template1 from public");
      statement.execute("grant connect on database stet to stet_app, stet_reader");
    }
  }

  /// Neither name nor password can be a parameter; the passwords are hexadecimal, see
  /// [PostgresSecrets].
  private static void role(Connection admin, String name, String password) throws SQLException {
    try (var statement = admin.createStatement()) {
      try (var found =
          statement.executeQuery("select from pg_roles where rolname = '" + name + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create role " + name + " login password '" + password + "'");
    }
  }
}
