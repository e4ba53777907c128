package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Olena Kovalenko | We met Olena Kovalenko at the port. | We met at the port. | 1
          Olena Kovalenko | Olena Kovalenko met us | met us | 1
          Olena Kovalenko | We met Olena\u00A0\u00A0Kovalenko | We met | 1
          Olena Kovalenko | Olena  \tKovalenko, Olena Kovalenko | , | 2
          O'Neil | O’Neil and O'Neil and Oʼneil | and and Oʼneil | 2
          Знам'янка | у Знам’янці, Знам’янка | у Знам’янці, | 1
          йти | и\u0306ти треба | треба | 1
          "no" | He said «no» | He said | 1
          a-b | a–b a‑b | ~~ | 2
          Kovalenko | Kova\u00ADlen\u200Bko left | left | 1
          cafe | cafe\u0301 cafe | cafe\u0301 | 1
          AB | AABB | ~~ | 2
          Anna | anna | anna | 0
          fi | ﬁ | ~~ | 1
          """)
  void it_is_found_however_it_was_typed(String passage, String text, String left, int places) {
    var found = Passage.typed(passage).orElseThrow().outOf(text);

    assertThat(found.text().strip()).isEqualTo(left);
    assertThat(found.places()).isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", ".", "\u200B", "“”", "\u0000"})
  void what_would_be_found_everywhere_is_no_passage(String text) {
    assertThat(Passage.typed(text)).isEmpty();
  }

  @Test
  void nothing_of_it_is_left_in_any_text() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      var passage = Passage.typed(RandomText.any(random, 3));
      if (passage.isPresent()) {
        String text = RandomText.any(random, 40);
        assertThat(passage.get().in(passage.get().outOf(text).text())).isEmpty();
      }
    }
  }

  @Test
  void it_does_not_print_itself() {
    assertThat(Passage.typed("Olena Kovalenko").orElseThrow().toString()).doesNotContain("Olena");
  }
}
