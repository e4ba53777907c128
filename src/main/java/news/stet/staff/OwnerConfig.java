package news.stet.staff;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The first account, made at the first start and never touched by these again.
@ConfigMapping(prefix = "stet.owner")
interface OwnerConfig {
  /// Its address. Absent: `owner@localhost`, to be changed at the first sign-in.
  Optional<String> email();

  /// Its password. Absent: a one-time link is printed.
  Optional<String> password();
}
