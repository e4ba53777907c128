package news.stet.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether an empty newsroom is filled with an invented one.
@ConfigMapping(prefix = "stet")
interface DemoConfig {

  /// `./stet up` says yes, unless it is told `--empty`. Never touches a newsroom that has something
  /// of its own.
  @WithDefault("false")
  boolean demo();
}
