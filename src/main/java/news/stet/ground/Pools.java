package news.stet.ground;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import news.stet.ground.GroundConfig.DatabaseConfig;
import org.postgresql.Driver;

/// Connections for one role. With a password of its own the role signs in; without, the owner signs
/// in and takes the role on, so that one login of a managed PostgreSQL is enough.
final class Pools {
  /// Nothing a request asks for may run longer; a stuck statement must not hold a pool's connection
  /// for ever.
  private static final String TIMEOUTS =
      "-c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s";

  /// The driver asks for the machine's zone when it connects, so this is said afterwards.
  private static final String IN_UTC = "set timezone = 'UTC'";

  private Pools() {}

  static AgroalDataSource open(
      DatabaseConfig config, String role, Optional<String> password, boolean readOnly) {
    var supplier = new AgroalDataSourceConfigurationSupplier();
    supplier.connectionPoolConfiguration(pool ->
        pool.initialSize(0)
            .maxSize(config.connections())
            .acquisitionTimeout(config.connectionWait())
            .idleValidationTimeout(Duration.ofSeconds(5))
            .leakTimeout(Duration.ofMinutes(2))
            .reapTimeout(Duration.ofMinutes(5))
            .connectionValidator(
                io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator
                    .defaultValidator())
            .exceptionSorter(new PostgreSQLExceptionSorter())
            .connectionFactoryConfiguration(factory -> {
              factory
                  .connectionProviderClass(Driver.class)
                  .jdbcUrl(config.url().orElseThrow())
                  .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                  .loginTimeout(Duration.ofSeconds(2))
                  .principal(new NamePrincipal(password.isPresent() ? role : config.user()));
              password
                  .or(config::password)
                  .ifPresent(p -> factory.credential(new SimplePassword(p)));
              factory.initialSql(IN_UTC + (password.isEmpty() ? "; set role " + role : ""));
              properties(readOnly).forEach((k, v) -> factory.jdbcProperty((String) k, (String) v));
              return factory;
            }));
    try {
      return AgroalDataSource.from(supplier);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make a connection pool for " + role, e);
    }
  }

  /// Blackholes, not only refusals: every wait on the socket has an end.
  static Properties properties(boolean readOnly) {
    var properties = new Properties();
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "20");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "stet");
    properties.setProperty("options", TIMEOUTS);
    properties.setProperty("readOnly", Boolean.toString(readOnly));
    return properties;
  }
}
