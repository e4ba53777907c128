package news.stet.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.HandClock;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final int MANY = 1_000_000;

  private final HandClock clock = new HandClock();
  private final Ids ids = new Ids(clock);

  @Test
  void are_of_version_7_and_the_ietf_variant() {
    assertThat(IntStream.range(0, 1000).mapToObj(_ -> ids.next()))
        .allSatisfy(id -> {
          assertThat(id.version()).isEqualTo(7);
          assertThat(id.variant()).isEqualTo(2);
        });
  }

  @Test
  void begin_with_the_milliseconds_of_the_clock() {
    assertThat(ids.next().getMostSignificantBits() >>> 16)
        .isEqualTo(HandClock.START.toEpochMilli());
  }

  @Test
  void sort_by_time_as_text_and_in_the_database() {
    UUID before = ids.next();
    for (int i = 0; i < 1000; i++) {
      clock.advance(Duration.ofMillis(1));
      UUID after = ids.next();
      // As PostgreSQL compares them: byte by byte, unsigned. UUID's own order is signed.
      assertThat(after.toString()).isGreaterThan(before.toString());
      before = after;
    }
  }

  @Test
  void are_never_given_twice() {
    var given = HashSet.<UUID>newHashSet(MANY);
    for (int i = 0; i < MANY; i++) {
      given.add(ids.next());
    }
    assertThat(given).hasSize(MANY);
  }

  @Test
  void of_one_millisecond_cannot_be_guessed_from_one_another() {
    assertThat(ids.next().getLeastSignificantBits())
        .isNotEqualTo(ids.next().getLeastSignificantBits());
  }
}
