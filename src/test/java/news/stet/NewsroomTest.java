package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import news.stet.ground.Ground;
import org.junit.jupiter.api.BeforeEach;

/// A test with the whole newsroom: real HTTP, a real PostgreSQL of its own, a clock set by hand.
/// The newsroom is started once for all such tests; each test makes what it needs and shares
/// nothing. A subclass says `@QuarkusTest` itself: Quarkus makes a bean of no other.
@QuarkusTestResource(OwnPostgresForTests.class)
public abstract class NewsroomTest {
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);

  private static final AtomicInteger LATER = new AtomicInteger();

  /// The newsroom's clock, put back to [HandClock#START] before each test.
  @Inject protected HandClock clock;

  @Inject Ground ground;

  @TestHTTPResource("/")
  URI site;

  /// Somebody without a name, at the newsroom's address.
  protected Http http;

  @BeforeEach
  void the_newsroom_is_ready() throws InterruptedException {
    clock.set(HandClock.START);
    http = Http.at(site);
    assertThat(ground.awaitReady(STARTS_WITHIN)).as("the newsroom is ready").isTrue();
  }

  /// Moves the clock past everything that any test before has published, so that what is published
  /// next is the newest of the newsroom that all tests share.
  protected final void laterThanEverything() {
    clock.set(
        HandClock.START.plus(Duration.ofDays(365)).plus(Duration.ofHours(LATER.incrementAndGet())));
  }
}
