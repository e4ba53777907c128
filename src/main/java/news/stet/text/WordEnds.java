package news.stet.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Optional;

/// Where a text may be cut between two words. ICU, which is slow to wake, is asked only where the
/// script has no spaces.
final class WordEnds {
  /// Punctuation that follows a word and is left out before an ellipsis.
  private static final String CLOSES = ",;:.…";

  private final String text;
  private final Language language;
  private Optional<BreakIterator> words = Optional.empty();
  private Optional<BreakIterator> lines = Optional.empty();

  WordEnds(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /// Whether a word ends at this place: before a space or before a comma and a space, but not after
  /// a hanging hyphen ("pre- and post-war"), or where both the dictionary and the rules of line
  /// breaking say so.
  boolean at(int place) {
    if (place <= 0 || place >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    if (CLOSES.indexOf(after) >= 0 && spaceAt(place + 1)) {
      return Character.isLetterOrDigit(before);
    }
    if (after == ' ') {
      return !Characters.joins(before) || place < 2 || text.charAt(place - 2) == ' ';
    }
    return (Characters.spaceless(before) || Characters.spaceless(after))
        && parts(before)
        && parts(after)
        && !Character.isDigit(before)
        && words().isBoundary(place)
        && lines().isBoundary(place);
  }

  private boolean spaceAt(int place) {
    return place < text.length() && text.charAt(place) == ' ';
  }

  private static boolean parts(int c) {
    return !Characters.joins(c) && !Characters.unbreakable(c);
  }

  private BreakIterator words() {
    if (words.isEmpty()) {
      words = Optional.of(over(BreakIterator.getWordInstance(language.locale())));
    }
    return words.get();
  }

  private BreakIterator lines() {
    if (lines.isEmpty()) {
      lines = Optional.of(over(BreakIterator.getLineInstance(language.locale())));
    }
    return lines.get();
  }

  private BreakIterator over(BreakIterator breaks) {
    breaks.setText(text);
    return breaks;
  }
}
