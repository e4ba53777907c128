package news.stet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import news.stet.ground.DatabaseAway;
import org.junit.jupiter.api.Test;

/// Error pages kept for when no page can be made.
class SparesTest {
  private final AtomicReference<String> words = new AtomicReference<>("Sorry");
  private final Spares spares = new Spares();

  private void make() {
    spares.make(
        new ErrorPages() {
          @Override
          public Page notFound(String path) {
            throw new AssertionError("not asked for");
          }

          @Override
          public Map<String, Page> spares(int status) {
            return Map.of("", page("en", status), "/uk", page("uk", status));
          }
        },
        page -> Composer.compose(page, this::part));
  }

  private static Page page(String edition, int status) {
    return Page.html(List.of(new PartKey("a:" + edition)), Set.of()).status(status);
  }

  private Optional<Part> part(PartKey key) {
    if (words.get().isEmpty()) {
      throw new DatabaseAway(new IllegalStateException("away"));
    }
    return Optional.of(Part.of(words.get() + " " + key.about(), Set.of("masthead")));
  }

  private String at(String path) {
    return spares.at(path, Spares.FAILED).map(Ready::text).orElse("none");
  }

  @Test
  void stand_in_for_the_addresses_of_their_edition() {
    make();

    assertThat(at("/")).isEqualTo("Sorry en");
    assertThat(at("/ukraine/")).isEqualTo("Sorry en");
    assertThat(at("/uk/")).isEqualTo("Sorry uk");
    assertThat(at("/uk/tag/port/2026/11/")).isEqualTo("Sorry uk");
    assertThat(at("")).isEqualTo("Sorry en");
    assertThat(spares.at("/", Spares.AWAY).map(Ready::status)).contains(503);
  }

  @Test
  void are_none_before_they_could_be_made() {
    assertThat(at("/uk/x/")).isEqualTo("none");
    assertThat(spares.hangFrom(Set.of("masthead"))).isFalse();
  }

  @Test
  void stay_when_they_cannot_be_made_anew() {
    make();
    words.set("");

    assertThatThrownBy(this::make).isInstanceOf(DatabaseAway.class);
    assertThat(at("/")).isEqualTo("Sorry en");
    words.set("So sorry");
    assertThat(spares.hangFrom(Set.of("story:1", "masthead"))).isTrue();
    make();
    assertThat(at("/")).isEqualTo("So sorry en");
  }

  @Test
  void are_kept_by_nobody_else() {
    make();

    var headers = spares.at("/", Spares.FAILED).orElseThrow().headers();
    assertThat(headers).containsEntry("Cache-Control", "no-store");
    assertThat(headers).doesNotContainKey("CDN-Cache-Control");
  }
}
