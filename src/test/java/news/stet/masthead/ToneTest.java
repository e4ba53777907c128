package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tones, and how they can be read.
class ToneTest {
  /// As WebAIM's and axe's checkers give them.
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#a3162a, #ffffff, 7.76",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#00ff00, #000000, 15.30"
  })
  void stand_out_as_the_web_counts_it(String one, String two, double contrast) {
    assertThat(new Tone(one).contrast(new Tone(two))).isCloseTo(contrast, within(0.005));
    assertThat(new Tone(two).contrast(new Tone(one))).isCloseTo(contrast, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "#A3162A, #a3162a",
    "' a3162a ', #a3162a",
    "#a12, #aa1122",
    "A12, #aa1122",
  })
  void are_read_as_people_write_them(String typed, String hex) {
    assertThat(Tone.typed(typed)).contains(new Tone(hex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "red",
        "#a3162",
        "#a3162a0",
        "#g00000",
        "rgb(1,2,3)",
        "#a3162a;}",
        "##a12",
        "#а3162а",
        "\u0000"
      })
  void are_nothing_else(String typed) {
    assertThat(Tone.typed(typed)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void have_a_nearest_that_can_be_read_whatever_they_are(PageLight on) {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var tone = new Tone("#%06x".formatted(random.nextInt(1 << 24)));

      var nearest = on.nearest(tone);

      assertThat(nearest.contrast(on.paper())).as("%s %s", tone, on).isGreaterThanOrEqualTo(4.5);
      assertThat(nearest.contrast(on.sheet())).as("%s %s", tone, on).isGreaterThanOrEqualTo(4.5);
      if (on.carries(tone)) {
        assertThat(nearest).isEqualTo(tone);
      }
    }
  }

  @Test
  void are_changed_no_more_than_they_must() {
    var pink = new Tone("#d9727c");

    var nearest = PageLight.LIGHT.nearest(pink);

    assertThat(PageLight.LIGHT.carries(pink)).isFalse();
    assertThat(nearest.contrast(PageLight.LIGHT.sheet())).isBetween(4.5, 4.6);
  }

  @Test
  void of_the_theme_can_be_read() {
    assertThat(PageLight.LIGHT.carries(Accent.THEMES.light())).isTrue();
    assertThat(PageLight.DARK.carries(Accent.THEMES.dark())).isTrue();
  }
}
