package news.stet.media;

import news.stet.text.Plain;

/// Lengths of what is said of a picture, in characters (code points), and the cut for what comes
/// from a file. What people type is never cut, but refused when it is too long.
final class Lengths {
  /// Captions and alternative texts; IPTC's own limit for a caption.
  static final int LONG = 2_000;

  /// Names.
  static final int SHORT = 200;

  private Lengths() {}

  /// One line, cut where it must be.
  static String fit(String text, int most) {
    String line = Plain.line(text);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most));
  }
}
