package news.stet;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Stet's commands.
@QuarkusMain
public final class Stet {
  Stet() {}

  public static void main(String... args) {
    Quarkus.run(App.class, args);
  }
}
