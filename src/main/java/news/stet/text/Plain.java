package news.stet.text;

import java.text.Normalizer;

/// Text as people type or paste it, made fit to keep: composed (Unicode NFC), without control
/// characters and without the marks that turn the direction of a line around. Those marks
/// (U+202A–U+202E, U+2066–U+2069) can show one text and hold another; languages written from right
/// to left do not need them in running text. Every function takes time proportional to its text.
public final class Plain {
  /// Combining marks on one letter; more are left out. No language needs as many (UAX #15 §13 takes
  /// the same number as safe), and a text of nothing but marks would take quadratic time to
  /// compose.
  static final int MARKS = 30;

  private static final char SPACE = ' ';

  private Plain() {}

  /// One line: every run of white space is one space. A no-break space stands as long as it stands
  /// alone. Empty when nothing of the text can be seen.
  public static String line(String text) {
    var out = new StringBuilder(Math.min(text.length(), 1 << 16));
    int marks = 0;
    int last = SPACE;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Characters.space(c)) {
        if (last == SPACE) {
          continue;
        }
        if (Characters.unbreakable(last)) {
          out.setLength(out.length() - 1);
        }
        out.append(SPACE);
        last = SPACE;
        continue;
      }
      if ((Characters.unbreakable(c) && (last == SPACE || Characters.unbreakable(last)))
          || Characters.unfit(c)
          || c == Characters.SOFT_HYPHEN) {
        continue;
      }
      marks = Characters.mark(c) ? marks + 1 : 0;
      if (marks <= MARKS) {
        out.appendCodePoint(c);
        last = c;
      }
    }
    return composed(Characters.trimmed(out));
  }

  /// Many lines, parted by `\n`: each line as [#line] makes it, and never more than one empty line
  /// in a row.
  public static String lines(String text) {
    var out = new StringBuilder(Math.min(text.length(), 1 << 16));
    int empty = 0;
    int from = 0;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && !Characters.newline(text.charAt(to))) {
        to++;
      }
      String line = line(text.substring(from, to));
      empty = line.isEmpty() ? empty + 1 : 0;
      if (empty <= 1) {
        out.append(line).append('\n');
      }
      boolean pair =
          to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
      from = to + (pair ? 2 : 1);
    }
    return Characters.trimmed(out);
  }

  /// The text without the characters that no text of ours may hold; everything else, white space
  /// included, stands as it was. The same object when there was nothing to leave out.
  public static String fit(String text) {
    int i = 0;
    int marks = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      marks = Characters.mark(c) ? marks + 1 : 0;
      if (Characters.unfit(c) || marks > MARKS) {
        break;
      }
      i += Character.charCount(c);
    }
    return i == text.length() ? text : fitFrom(text, i);
  }

  private static String fitFrom(String text, int from) {
    var out = new StringBuilder(text.length()).append(text, 0, from);
    int marks = 0;
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = Characters.mark(c) ? marks + 1 : 0;
      if (!Characters.unfit(c) && marks <= MARKS) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /// Whether nothing of the text can be seen.
  public static boolean blank(String text) {
    return text.codePoints().allMatch(c -> Characters.invisible(c) || Characters.unfit(c));
  }

  /// Whether the character is white space at which a line may end.
  public static boolean space(char c) {
    return Characters.space(c);
  }

  /// Whether the character is white space at which no line may end.
  public static boolean unbreakable(char c) {
    return Characters.unbreakable(c);
  }

  /// Composed (NFC): letter and accent are one character wherever Unicode has one. Takes quadratic
  /// time on thousands of accents in a row: first [#fit], then this.
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
