package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  private static String told(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(piece ->
            switch (piece.kind()) {
              case SAME -> piece.text();
              case ADDED -> "+[" + piece.text() + "]";
              case TAKEN -> "-[" + piece.text() + "]";
            })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finds gaps now | finds cracks now | finds -[gaps]+[cracks] now",
        "a wall of old stones | a wall by new hands | a wall -[of old stones]+[by new hands]",
        "it stopped. | it stopped; in three places | it stopped-[.]+[; in three places]",
        "'' | new words | +[new words]",
        "old words | '' | -[old words]",
        "the same | the same | the same",
        "міст закрито | міст відкрито | міст -[закрито]+[відкрито]",
      })
  void tells_words_that_came_and_went(String before, String after, String told) {
    assertThat(told(before, after)).isEqualTo(told);
  }

  @Test
  void loses_nothing_of_either_text() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String before = text(random);
      String after = text(random);
      var pieces = WordDiff.of(before, after);
      assertThat(joined(pieces, WordDiff.Kind.TAKEN)).isEqualTo(before);
      assertThat(joined(pieces, WordDiff.Kind.ADDED)).isEqualTo(after);
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30), 0, 6)
        .mapToObj(i -> List.of("a", "b.", "міст\n", "\uD83D\uDE00", "é", ",").get(i))
        .collect(Collectors.joining(" "));
  }

  private static String joined(List<WordDiff.Piece> pieces, WordDiff.Kind with) {
    return pieces.stream()
        .filter(piece -> piece.kind() == WordDiff.Kind.SAME || piece.kind() == with)
        .map(WordDiff.Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void counts_words_not_spaces_or_signs() {
    var pieces = WordDiff.of("It was four.", "It was, they say, fourteen.");

    assertThat(WordDiff.words(pieces, WordDiff.Kind.TAKEN)).isEqualTo(1);
    assertThat(WordDiff.words(pieces, WordDiff.Kind.ADDED)).isEqualTo(3);
  }

  @Test
  void takes_texts_too_long_to_compare_whole() {
    String before = "a ".repeat(5_000);
    String after = "b ".repeat(5_000);

    assertThat(WordDiff.of(before, after)).hasSize(2);
    assertThat(WordDiff.of(before, before)).hasSize(1);
  }
}
