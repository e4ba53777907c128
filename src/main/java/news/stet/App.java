package news.stet;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.time.Duration;
import java.util.List;
import news.stet.ground.Greeting;
import news.stet.ground.Ground;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The running newsroom.
public final class App implements QuarkusApplication {
  private static final Duration LONGEST_START = Duration.ofDays(1);

  private final Ground ground;
  private final HttpServer http;
  private final String host;
  private final List<Greeting> greetings;

  App(
      Ground ground,
      HttpServer http,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @All List<Greeting> greetings) {
    this.ground = ground;
    this.http = http;
    this.host = host;
    this.greetings = greetings;
  }

  /// Serves from the beginning; says so when the database, too, is there and prepared.
  @Override
  public int run(String... args) {
    Thread.ofVirtual().name("ready").start(this::announce);
    Quarkus.waitForExit();
    return 0;
  }

  private void announce() {
    try {
      if (ground.awaitReady(LONGEST_START)) {
        System.out.println("ready " + Address.shown(host, http.getPort()));
        greetings.forEach(greeting -> greeting.lines().forEach(System.out::println));
        System.out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
