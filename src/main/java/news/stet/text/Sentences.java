package news.stet.text;

import com.ibm.icu.text.BreakIterator;

/// Where sentences end.
public final class Sentences {
  private Sentences() {}

  /// The first sentence of a text on one line, without its full stop, for a title. A question or an
  /// exclamation keeps its mark.
  public static String first(String text, Language language) {
    String line = Plain.line(text);
    var sentences = BreakIterator.getSentenceInstance(language.locale());
    sentences.setText(line);
    int end = sentences.next();
    String first = end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    return first.endsWith(".") || first.endsWith("。")
        ? first.substring(0, first.length() - 1)
        : first;
  }
}
