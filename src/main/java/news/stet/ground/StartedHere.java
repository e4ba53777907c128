package news.stet.ground;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Settings that this process has found out before the application started: where the embedded
/// database listens, and its passwords. Not system properties, which `jcmd` shows to anybody who
/// may attach.
public final class StartedHere implements ConfigSource {
  /// Above `application.properties` (250, or 260 beside the program), below the environment (300):
  /// nothing here hides what an administrator has set.
  private static final int ORDINAL = 275;

  private static final Map<String, String> SETTINGS = new ConcurrentHashMap<>();

  /// Before the application starts.
  public static void tell(Map<String, String> settings) {
    SETTINGS.putAll(settings);
  }

  @Override
  public Set<String> getPropertyNames() {
    return Set.copyOf(SETTINGS.keySet());
  }

  @Override
  public @Nullable String getValue(String name) {
    return SETTINGS.get(name);
  }

  @Override
  public String getName() {
    return "started here";
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }
}
