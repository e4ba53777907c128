package news.stet.ground;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import news.stet.ground.GroundConfig.DatabaseConfig;
import org.postgresql.Driver;

/// A PostgreSQL that somebody else runs, looked at before the application starts.
public final class ExternalDatabase {
  private static final int OLDEST = 16;
  private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");

  private ExternalDatabase() {}

  /// Signs in once as the owner.
  ///
  /// @throws CannotStart saying what is wrong with the address, the login or the server; never with
  ///   a password in it
  public static void check(DatabaseConfig config) throws CannotStart {
    String url = config.url().orElse("");
    String shown = shown(url);
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CannotStart(
          "STET_DATABASE_URL must look like jdbc:postgresql://host:5432/name, not like %s."
              .formatted(shown));
    }
    try (Connection connection = connect(config, url)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new CannotStart(
            "The database %s is PostgreSQL %d; Stet needs %d or newer."
                .formatted(shown, version, OLDEST));
      }
    } catch (SQLException e) {
      throw new CannotStart(sentence(config, shown, e), e);
    }
  }

  private static Connection connect(DatabaseConfig config, String url) throws SQLException {
    Properties properties = Pools.properties(false);
    properties.setProperty("user", config.user());
    config.password().ifPresent(password -> properties.setProperty("password", password));
    return Optional.ofNullable(new Driver().connect(url, properties))
        .orElseThrow(() -> new SQLException("the address cannot be read"));
  }

  private static String sentence(DatabaseConfig config, String shown, SQLException e) {
    String state = Optional.ofNullable(e.getSQLState()).orElse("");
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (state.startsWith("28") || reason.contains("no password was provided")) {
      return "The database %s does not let %s in: check STET_DATABASE_USER and STET_DATABASE_PASSWORD."
          .formatted(shown, config.user());
    }
    return "Cannot use the database %s (STET_DATABASE_URL): %s".formatted(shown, reason);
  }

  /// Without what may be a password: user information and parameters.
  private static String shown(String url) {
    int query = url.indexOf('?');
    return USER_INFO.matcher(query < 0 ? url : url.substring(0, query)).replaceFirst("//");
  }
}
