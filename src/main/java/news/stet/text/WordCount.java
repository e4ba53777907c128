package news.stet.text;

import com.ibm.icu.text.BreakIterator;

/// How long a text is to a reader. Words are ICU's (UAX #29): numbers count, punctuation does not,
/// a hyphenated word counts as its parts. Chinese and Japanese are counted in characters, as their
/// newsrooms do.
///
/// @param words of scripts with spaces between words, and of those ICU has a dictionary for
/// @param characters Chinese characters and kana
public record WordCount(int words, int characters) {

  /// Counts a text. Takes time proportional to its length.
  public static WordCount of(String text, Language language) {
    BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
    breaks.setText(text);
    int words = 0;
    int characters = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      int kind = breaks.getRuleStatus();
      if (kind >= BreakIterator.WORD_KANA) {
        characters += text.codePointCount(from, to);
      } else if (kind >= BreakIterator.WORD_NUMBER) {
        words++;
      }
    }
    return new WordCount(words, characters);
  }

  /// One number for both: what a desk shows as the length of a story.
  public int total() {
    return words + characters;
  }
}
