package news.stet.ground;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.Optional;

/// The settings as the application will see them (command line, environment, `.env`,
/// `config/application.properties`, what is built in), for whoever needs them before it starts or
/// works without it.
public final class Settings {
  private final SmallRyeConfig config;

  private Settings(SmallRyeConfig config) {
    this.config = config;
  }

  /// Reads them anew: what [StartedHere] was told since is in them.
  public static Settings read() {
    return new Settings(
        ConfigUtils.configBuilder()
            .withMapping(GroundConfig.class)
            .withMappingIgnore("stet.**")
            .build());
  }

  public GroundConfig ground() {
    return config.getConfigMapping(GroundConfig.class);
  }

  public Optional<String> value(String key) {
    return config.getOptionalValue(key, String.class);
  }
}
