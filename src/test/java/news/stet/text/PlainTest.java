package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
  @Test
  void a_line_has_single_spaces_and_no_ends() {
    assertThat(Plain.line("  The\tboard \r\n met\u2003twice\u2028 "))
        .isEqualTo("The board met twice");
  }

  @Test
  void a_lone_no_break_space_stays() {
    assertThat(Plain.line("31\u00A0km, 10\u202F000")).isEqualTo("31\u00A0km, 10\u202F000");
    assertThat(Plain.line("31 \u00A0\u00A0 km\u00A0")).isEqualTo("31 km");
    assertThat(Plain.line("a\u00A0 b")).isEqualTo("a b");
  }

  @Test
  void text_is_composed() {
    assertThat(Plain.line("i\u0308жак и\u0306")).isEqualTo("\u00EFжак й");
  }

  @Test
  void nothing_that_turns_or_breaks_a_line_is_kept() {
    assertThat(Plain.line("a\u202Eb\u2066c\u0000d\u001Be\u0085f\uFEFFg\uD800h\uFFFEi\u00ADj"))
        .isEqualTo("abcde fghij");
  }

  @Test
  void marks_that_scripts_and_emoji_need_are_kept() {
    String persian = "می\u200Cخواهم";
    String family = "👩\u200D👩\u200D👧 ❤\uFE0F";
    String hebrew = "\u200Fעברית\u200F";

    assertThat(Plain.line(persian)).isEqualTo(persian);
    assertThat(Plain.line(family)).isEqualTo(family);
    assertThat(Plain.line("a " + hebrew + " b")).isEqualTo("a " + hebrew + " b");
  }

  @Test
  void lines_keep_paragraphs() {
    assertThat(Plain.lines("\n\n one  two \r\nthree\r\n\r\n\r\n\r\nfour\n"))
        .isEqualTo("one two\nthree\n\nfour");
  }

  @Test
  void fit_leaves_good_text_alone() {
    String text = " two  spaces,\n a line and e\u0301 ";

    assertThat(Plain.fit(text)).isSameAs(text);
    assertThat(Plain.fit("a\u0000b\u202E  c")).isEqualTo("ab  c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "\u200B\u2060",
        "\u3164",
        "\u2800",
        "\u00AD\uFEFF\u202E",
        "\u00A0"
      })
  void what_cannot_be_seen_is_blank(String text) {
    assertThat(Plain.blank(text)).isTrue();
    assertThat(Plain.line(text)).isEmpty();
    assertThat(Plain.lines(text)).isEmpty();
  }

  @Test
  void cleaning_twice_changes_nothing_more() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String text = RandomText.any(random, 30);
      String line = Plain.line(text);
      String lines = Plain.lines(text);

      assertThat(Plain.line(line)).isEqualTo(line).doesNotContain("\n", "  ", "\u202E", "\u0000");
      assertThat(Plain.lines(lines)).isEqualTo(lines).doesNotContain("\n\n\n", "\u202E");
    }
  }

  @Test
  void a_text_of_nothing_but_accents_takes_no_time() {
    String accents = "a" + "\u0301\u0316".repeat(1_000_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Plain.line(accents)).hasSizeLessThan(40));
  }
}
