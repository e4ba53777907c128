package news.stet.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.ground.Json;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final UUID a = UUID.randomUUID();
  private final UUID b = UUID.randomUUID();
  private final UUID c = UUID.randomUUID();

  private Arrangement picks(UUID... stories) {
    return Arrangement.NOTHING.picks(List.of(stories));
  }

  private static List<UUID> stories(Arrangement front) {
    return front.picks().stream().map(Place::story).toList();
  }

  @Test
  void holds_a_story_once_wherever_it_is_put_next() {
    var front = picks(a, b).leadBy(a).explainedBy(b).leadBy(b).picked(b, 0).explainedBy(a);

    assertThat(front.lead()).isEmpty();
    assertThat(front.explainer()).contains(Place.of(a));
    assertThat(stories(front)).containsExactly(b);
    assertThat(front.places()).hasSize(2);
  }

  @Test
  void moves_picks_up_and_down_as_far_as_they_go() {
    assertThat(stories(picks(a, b, c).moved(c, -1))).containsExactly(a, c, b);
    assertThat(stories(picks(a, b, c).moved(a, 1))).containsExactly(b, a, c);
    assertThat(stories(picks(a, b, c).moved(a, -1))).containsExactly(a, b, c);
    assertThat(stories(picks(a, b, c).moved(c, 1))).containsExactly(a, b, c);
    assertThat(picks(a).moved(b, 1)).isEqualTo(picks(a));
  }

  @Test
  void has_room_for_five_picks_so_that_a_sixth_takes_the_last_place() {
    var five = IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID()).toArray(UUID[]::new);

    assertThat(stories(picks(five).picked(a, Arrangement.PICKS_MOST)))
        .containsExactly(five[0], five[1], five[2], five[3], a);
    assertThat(stories(picks(five).picked(a, 1)))
        .containsExactly(five[0], a, five[1], five[2], five[3]);
    assertThat(stories(picks(five).picked(five[4], 0))).hasSize(5).startsWith(five[4], five[0]);
  }

  @Test
  void keeps_the_time_of_a_story_that_moves() {
    var until = Optional.of(NOW.plus(Duration.ofHours(1)));
    var front = picks(a, b).until(a, until).moved(a, 1).leadBy(a);

    assertThat(front.lead()).contains(new Place(a, until));
    assertThat(front.until(a, Optional.empty()).lead()).contains(Place.of(a));
  }

  @Test
  void is_over_place_by_place() {
    var front =
        picks(a, b, c)
            .until(a, Optional.of(NOW))
            .until(b, Optional.of(NOW.plusSeconds(1)))
            .leadBy(c);

    assertThat(front.at(NOW.minusSeconds(1))).isEqualTo(front);
    assertThat(stories(front.at(NOW))).containsExactly(b);
    assertThat(front.changesAfter(NOW)).contains(NOW.plusSeconds(1));
    assertThat(front.at(NOW.plusSeconds(1)).picks()).isEmpty();
    assertThat(front.changesAfter(NOW.plusSeconds(1))).isEmpty();
    assertThat(front.at(NOW.plusSeconds(1)).lead()).contains(Place.of(c));
  }

  @Test
  void is_kept_as_json() {
    var front = picks(a, b).until(a, Optional.of(NOW)).leadBy(b);

    assertThat(Json.read(Json.write(front), Arrangement.class)).isEqualTo(front);
  }
}
