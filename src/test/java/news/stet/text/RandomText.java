package news.stet.text;

import java.util.Random;

/// Text such as people and attackers write, from a seed.
public final class RandomText {
  private static final String[] PIECES = {
    "harbour",
    "the",
    "Портова",
    "рада",
    "об’їзд",
    "п'ять",
    "state-of-the-art",
    "жовто-блакитний",
    "«",
    "»",
    "“",
    "”",
    "„",
    "\"",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "（",
    "）",
    "—",
    "-",
    "–",
    ",",
    ".",
    "…",
    "?",
    "!",
    ":",
    ";",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00A0",
    "\u202F",
    "10\u00A0000",
    "1.5",
    "港湾局は橋を閉じる",
    "北京市政府宣布",
    "「",
    "」",
    "。",
    "ภาษาไทย",
    "한국어",
    "العربية",
    "עברית",
    "צה״ל",
    "👩‍👩‍👧",
    "🇺🇦",
    "👍🏽",
    "e\u0301",
    "\u0300\u0316",
    "\u202E",
    "\u2067",
    "\u0000",
    "\u0007",
    "\uD800",
    "\uDC00",
    "\uFEFF",
    "\u00AD",
    "\u200B",
    "\u200D",
    "<b>",
    "&amp;",
    "https://example.org/a-b/c?d=e",
    "x".repeat(60)
  };

  private RandomText() {}

  public static String any(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      if (random.nextInt(20) == 0) {
        text.appendCodePoint(random.nextInt(0x110000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
