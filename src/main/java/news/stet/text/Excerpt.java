package news.stet.text;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.List;

/// The beginning of a text, for cards and descriptions.
///
/// A text that fits is given whole. A longer one is cut between two words and ends with `…`. No cut
/// falls inside a hyphenated word, a number with no-break spaces, a quotation or a bracket: it
/// falls before them. Only when a quotation opens the text and is itself too long is it cut, and
/// then closed after the `…`, so that nobody reads on as if the words were ours. Words of scripts
/// without spaces (Chinese, Japanese, Thai, …) are ICU's; a single word that is too long is cut
/// between two letters, never inside an accent or an emoji.
///
/// Length is in code points, as PostgreSQL's `char_length` counts, the `…` included.
public final class Excerpt {
  /// Text that word breaks are looked for in, beyond the length of the excerpt: a dictionary needs
  /// to see the whole word.
  private static final int BEYOND = 100;

  /// What no excerpt ends with before its `…`.
  private static final String LOOSE =
      " ,;:.…-–—/\\&+=<([{«„‚‘“‹¿¡（［｛「『【〔《〈〖、，。：；・\u00A0\u202F\u2007";

  private final String line;
  private final int most;
  private final Language language;
  private final boolean[] inside;
  private final List<Enclosures.Pair> pairs;
  private final BitSet closed = new BitSet();

  private Excerpt(String line, int most, Language language) {
    this.line = line;
    this.most = most;
    this.language = language;
    this.inside = new boolean[Math.min(line.length(), most * 2) + 2];
    this.pairs = Enclosures.in(line).stream().filter(p -> p.open() < inside.length).toList();
    for (var pair : pairs) {
      closed.set(pair.close());
      for (int i = pair.open() + 1; i <= pair.close() && i < inside.length; i++) {
        inside[i] = true;
      }
    }
  }

  /// The text on one line, or its beginning.
  ///
  /// @param most code points, at least 2
  public static String of(String text, int most, Language language) {
    if (most < 2) {
      throw new IllegalArgumentException("too short for an excerpt: " + most);
    }
    String line = Plain.line(text);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : new Excerpt(line, most, language).cut();
  }

  private String cut() {
    int last = line.offsetByCodePoints(0, most - 1);
    var words = new WordEnds(line.substring(0, Math.min(line.length(), last + BEYOND)), language);
    for (int at = last; at > 0; at--) {
      if (!inside[at] && words.at(at) && standing(at) > 0) {
        return line.substring(0, standing(at)) + "…";
      }
    }
    for (int at = last; at > 0; at--) {
      if (words.at(at) && standing(at) > 0 && fits(at)) {
        return closed(at);
      }
    }
    return torn(last);
  }

  /// Nothing but one long word, or one long word in a quotation.
  private String torn(int last) {
    BreakIterator letters = BreakIterator.getCharacterInstance(language.locale());
    letters.setText(line.substring(0, Math.min(line.length(), last + BEYOND)));
    for (int at = last; at > 0; at--) {
      if (letters.isBoundary(at) && standing(at) > 0 && fits(at)) {
        return closed(at);
      }
    }
    return "…";
  }

  private boolean fits(int at) {
    int end = standing(at);
    return line.codePointCount(0, end) + 1 + closing(end).length() <= most;
  }

  private String closed(int at) {
    int end = standing(at);
    return line.substring(0, end) + "…" + closing(end);
  }

  /// The marks that close what is open at a place, the innermost first.
  private String closing(int at) {
    var marks = new StringBuilder();
    pairs.stream()
        .filter(pair -> pair.open() < at && at <= pair.close())
        .sorted((a, b) -> Integer.compare(a.close(), b.close()))
        .forEach(pair -> marks.append(line.charAt(pair.close())));
    return marks.toString();
  }

  /// Where the text really ends when cut there: without loose punctuation. 0 when nothing is left.
  private int standing(int at) {
    int end = at;
    while (end > 0 && LOOSE.indexOf(line.charAt(end - 1)) >= 0 && !closed.get(end - 1)) {
      end--;
    }
    return end;
  }
}
