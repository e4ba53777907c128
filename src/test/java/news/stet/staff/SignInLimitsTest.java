package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import news.stet.HandClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInLimitsTest {
  private static final String NELA = "nela@courier.example";
  private static final String HERE = "c00002";

  private final HandClock clock = new HandClock();
  private final SignInLimits limits = new SignInLimits(clock);

  /// How many of so many tries are allowed, each from another place or for another address.
  private long allowed(int tries, String email, String network) {
    return IntStream.range(0, tries)
        .filter(i -> limits.allows(email.formatted(i), network.formatted(i)))
        .count();
  }

  @Test
  void let_one_try_five_times_and_then_once_every_two_minutes() {
    assertThat(allowed(9, NELA, HERE)).isEqualTo(5);

    clock.advance(Duration.ofSeconds(119));
    assertThat(allowed(1, NELA, HERE)).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(allowed(3, NELA, HERE)).isOne();
    clock.advance(Duration.ofDays(1));
    assertThat(allowed(9, NELA, HERE)).isEqualTo(5);
  }

  @Test
  void let_a_network_try_thirty_times_whatever_the_address() {
    assertThat(allowed(50, "a%d@courier.example", HERE)).isEqualTo(30);

    clock.advance(Duration.ofSeconds(20));
    assertThat(allowed(3, "b%d@courier.example", HERE)).isOne();
    assertThat(allowed(5, NELA, "c00003")).isEqualTo(5);
  }

  @Test
  void let_an_address_be_tried_a_hundred_times_wherever_from() {
    assertThat(allowed(200, NELA, "n%d")).isEqualTo(100);

    clock.advance(Duration.ofMinutes(1));
    assertThat(allowed(3, NELA, "m%d")).isOne();
    assertThat(allowed(5, "marek@courier.example", HERE)).isEqualTo(5);
  }

  /// A try that one limit refuses must not wear out the others: a stranger who is refused could
  /// keep somebody out for good.
  @Test
  void do_not_count_what_they_refuse() {
    assertThat(allowed(1_000, NELA, HERE)).isEqualTo(5);

    assertThat(allowed(200, NELA, "n%d")).isEqualTo(95);
    assertThat(allowed(50, "a%d@courier.example", HERE)).isEqualTo(25);
  }

  @Test
  void do_not_count_the_right_password() {
    for (int i = 0; i < 200; i++) {
      assertThat(limits.allows(NELA, HERE)).isTrue();
      limits.giveBack(NELA, HERE);
    }

    assertThat(allowed(9, NELA, HERE)).isEqualTo(5);
  }

  @Test
  void give_back_no_more_than_was_taken() {
    limits.giveBack(NELA, HERE);
    limits.giveBack(NELA, HERE);

    assertThat(allowed(9, NELA, HERE)).isEqualTo(5);
  }

  /// The last has a capital I with a dot, of which PostgreSQL makes an i when it looks the address
  /// up.
  @ParameterizedTest
  @ValueSource(
      strings = {"NELI@COURIER.EXAMPLE", "  neli@courier.example\t", "nel\u0130@courier.example"})
  void count_one_address_as_one_however_it_is_typed(String typed) {
    assertThat(allowed(5, "neli@courier.example", HERE)).isEqualTo(5);

    assertThat(limits.allows(typed, HERE)).isFalse();
  }

  @Test
  void stand_when_the_clock_is_set_back() {
    assertThat(allowed(5, NELA, HERE)).isEqualTo(5);

    clock.advance(Duration.ofHours(-2));
    assertThat(allowed(3, NELA, HERE)).isZero();
  }

  /// What is held has an end: whoever was asked for longest ago is forgotten first.
  @Test
  void remember_ten_thousand_counts() {
    assertThat(allowed(5, NELA, HERE)).isEqualTo(5);
    assertThat(allowed(3_000, "a%d@courier.example", "n%d")).isEqualTo(3_000);
    assertThat(limits.allows(NELA, HERE)).isFalse();

    assertThat(allowed(4_000, "b%d@courier.example", "m%d")).isEqualTo(4_000);
    assertThat(limits.allows(NELA, HERE)).isTrue();
  }
}
