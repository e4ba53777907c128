package news.stet.text;

import java.util.ArrayList;
import java.util.List;

/// Where brackets and quotation marks open and close. Only pairs count: an opening mark nobody
/// closes, an apostrophe, an inch or a smiley encloses nothing. Quotation marks are read by their
/// place, since one language closes with what another opens with: “English”, «українські»,
/// „Deutsch“, »andere«, ”svenska”, 「日本語」. One pass, with a stack of bounded depth.
final class Enclosures {
  /// A pair; both places are inside the text.
  record Pair(int open, int close) {}

  private static final String OPENING = "([{（［｛「『【〔《〈〖";
  private static final String CLOSING = ")]}）］｝」』】〕》〉〗";

  /// Marks open at once. Deeper ones are not looked at.
  private static final int DEEPEST = 64;

  private final String text;
  private final int[] open = new int[DEEPEST];
  private final List<Pair> pairs = new ArrayList<>();
  private int depth;

  private Enclosures(String text) {
    this.text = text;
  }

  static List<Pair> in(String text) {
    var enclosures = new Enclosures(text);
    for (int i = 0; i < text.length(); i++) {
      enclosures.see(i, text.charAt(i));
    }
    return enclosures.pairs;
  }

  private void see(int at, char c) {
    int bracket = CLOSING.indexOf(c);
    if (OPENING.indexOf(c) >= 0) {
      push(at);
    } else if (bracket >= 0) {
      close(at, OPENING.substring(bracket, bracket + 1));
    } else {
      quote(at, c);
    }
  }

  private void quote(int at, char c) {
    switch (c) {
      case '«' -> closeOrOpen(at, "»");
      case '‹' -> closeOrOpen(at, "›");
      case '“' -> closeOrOpen(at, "„‟");
      case '„', '‟', '‚' -> push(at);
      case '»' -> closeOrStart(at, "«");
      case '›' -> closeOrStart(at, "‹");
      case '”' -> closeOrStart(at, "“„”");
      case '"' -> straight(at);
      case '‘' -> {
        if (!close(at, "‚") && starts(at)) {
          push(at);
        }
      }
      case '’' -> {
        if (!letterOrDigit(at + 1)) {
          close(at, "‘‚");
        }
      }
      case '\'' -> {
        if (letterOrDigit(at + 1) && starts(at)) {
          push(at);
        } else if (!letterOrDigit(at + 1) && !starts(at)) {
          close(at, "'");
        }
      }
      default -> {}
    }
  }

  private void closeOrOpen(int at, String openings) {
    if (!close(at, openings)) {
      push(at);
    }
  }

  private void closeOrStart(int at, String openings) {
    if (!close(at, openings) && starts(at)) {
      push(at);
    }
  }

  /// Between two letters it is part of the word (Hebrew writes abbreviations so), unless the script
  /// has no spaces.
  private void straight(int at) {
    boolean spaceless = at > 0 && Characters.spaceless(text.codePointBefore(at));
    if (letterOrDigit(at - 1) && letterOrDigit(at + 1) && !spaceless) {
      return;
    }
    boolean starts = starts(at);
    if ((starts && !ends(at)) || (!close(at, "\"") && (starts || spaceless))) {
      push(at);
    }
  }

  private void push(int at) {
    if (depth < DEEPEST) {
      open[depth++] = at;
    }
  }

  /// Closes the innermost of these; what was opened inside it and never closed is forgotten.
  private boolean close(int at, String openings) {
    for (int d = depth - 1; d >= 0; d--) {
      if (openings.indexOf(text.charAt(open[d])) >= 0) {
        pairs.add(new Pair(open[d], at));
        depth = d;
        return true;
      }
    }
    return false;
  }

  /// After white space, a dash or another opening mark, and before something that can be seen.
  private boolean starts(int at) {
    if (at + 1 >= text.length() || blank(text.charAt(at + 1))) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return blank(before) || OPENING.indexOf(before) >= 0 || "-–—/«‹“„‘‚\"'".indexOf(before) >= 0;
  }

  private boolean ends(int at) {
    return at > 0 && !blank(text.charAt(at - 1));
  }

  private boolean letterOrDigit(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean blank(char c) {
    return Characters.space(c) || Characters.unbreakable(c);
  }
}
