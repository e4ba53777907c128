package news.stet.text;

import java.lang.Character.UnicodeScript;

/// What a character is to us.
final class Characters {
  static final int SOFT_HYPHEN = 0xAD;

  private Characters() {}

  /// White space at which a line may end.
  static boolean space(int c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', 0x0B, '\f', 0x85, 0x1680, 0x2028, 0x2029, 0x205F, 0x3000 -> true;
      default -> among(c, 0x2000, 0x200A) && c != 0x2007;
    };
  }

  /// White space at which no line may end: no-break, figure and narrow no-break space.
  static boolean unbreakable(int c) {
    return c == 0xA0 || c == 0x2007 || c == 0x202F;
  }

  static boolean newline(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  static boolean mark(int c) {
    return c >= 0x300
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  /// Never part of a text: control characters that are not white space, halves of surrogate pairs,
  /// Unicode's noncharacters, marks that turn the writing direction, byte order marks, annotation
  /// marks.
  static boolean unfit(int c) {
    if (c < 0x80) {
      return (c < ' ' || c == 0x7F) && !space(c);
    }
    return among(c, 0x80, 0x84)
        || among(c, 0x86, 0x9F)
        || among(c, 0x202A, 0x202E)
        || among(c, 0x2066, 0x2069)
        || among(c, 0xD800, 0xDFFF)
        || among(c, 0xFDD0, 0xFDEF)
        || c == 0xFEFF
        || among(c, 0xFFF9, 0xFFFB)
        || (c & 0xFFFE) == 0xFFFE;
  }

  /// White space, and marks without width or ink.
  static boolean invisible(int c) {
    return space(c)
        || unbreakable(c)
        || among(c, 0x200B, 0x200F)
        || among(c, 0x2060, 0x2064)
        || among(c, 0xFE00, 0xFE0F)
        || among(c, 0xE0000, 0xE0FFF)
        || switch (c) {
          case SOFT_HYPHEN,
              0x034F,
              0x061C,
              0x115F,
              0x1160,
              0x17B4,
              0x17B5,
              0x180E,
              0x2800,
              0x3164,
              0xFFA0 ->
              true;
          default -> false;
        };
  }

  /// Without white space and invisible marks at either end. A variation selector or joiner that
  /// belongs to the last letter stays.
  static String trimmed(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && invisible(Character.codePointAt(text, from))) {
      from += Character.charCount(Character.codePointAt(text, from));
    }
    int end = to;
    while (to > from && invisible(Character.codePointBefore(text, to))) {
      int c = Character.codePointBefore(text, to);
      to -= Character.charCount(c);
      if (space(c) || unbreakable(c) || c == 0x200B) {
        end = to;
      }
    }
    return text.subSequence(from, from == to ? to : end).toString();
  }

  /// Of a script, or its punctuation, that is written without spaces between words.
  static boolean spaceless(int c) {
    if (c < 0xE00) {
      return false;
    }
    if (among(c, 0x3000, 0x303F) || among(c, 0xFF00, 0xFFEF)) {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// A hyphen or the dot between parts of a foreign name: what stands on both sides is one word.
  static boolean joins(int c) {
    return c == '-'
        || c == 0x2010
        || c == 0x2011
        || c == 0xB7
        || c == 0x30FB
        || c == 0xFF65
        || c == 0x200D
        || c == 0x2060;
  }

  private static boolean among(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
