package news.stet.ground;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The only reader of the system's clock. Everybody else is handed a [Clock]; tests hand in one
/// that they set.
@Singleton
public final class Clocks {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// For commands that run outside the application, before there are beans.
  public static Clock system() {
    return Clock.systemUTC();
  }
}
