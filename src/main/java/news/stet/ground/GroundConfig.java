package news.stet.ground;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Where things are kept. Every key is explained in `docs/configuration.md`.
@ConfigMapping(prefix = "stet")
public interface GroundConfig {

  /// The folder of everything that is not in an external database: pictures, the embedded
  /// PostgreSQL, cursors.
  @WithDefault("data")
  Path data();

  DatabaseConfig database();

  EventsConfig events();

  /// A PostgreSQL of 16 or newer. The user owns the schema; the other two roles are made at the
  /// first start and, where no login of their own is given, taken on with `set role`.
  interface DatabaseConfig {
    Optional<String> url();

    @WithDefault("stet_owner")
    String user();

    Optional<String> password();

    Optional<String> appPassword();

    Optional<String> readerPassword();

    /// Connections each of the two pools may hold.
    @WithDefault("20")
    int connections();

    /// How long a request waits for a free connection before it is told that the database is away.
    @WithDefault("1s")
    Duration connectionWait();
  }

  /// How events are read.
  interface EventsConfig {
    /// The truth behind `NOTIFY`: the table is looked at this often even when nothing calls.
    @WithDefault("1s")
    Duration poll();

    /// Events older than this are forgotten; a node that was away longer starts over.
    @WithDefault("30d")
    Duration keep();
  }
}
