package news.stet;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/// The running newsroom.
public final class App implements QuarkusApplication {
  @Override
  public int run(String... args) {
    Quarkus.waitForExit();
    return 0;
  }
}
