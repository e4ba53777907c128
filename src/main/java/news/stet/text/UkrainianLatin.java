package news.stet.text;

/// Ukrainian in Latin letters: the national table of 2010 (Cabinet of Ministers, resolution № 55 of
/// 27 January 2010), which passports and signposts follow. Є, Ї, Й, Ю and Я are written in full at
/// the start of a word only; зг is zgh, so that it is not read as ж; the soft sign and the
/// apostrophe are not written.
final class UkrainianLatin {
  private static final String APOSTROPHES = "'’ʼ`‘";

  /// Letters of neighbours' alphabets that Ukrainian has not.
  private static final String NOT_OURS = "ыэъёўјѓќџљњђћ";

  private UkrainianLatin() {}

  /// Whether a lower-case text is to be read as Ukrainian: the language says so, or the letters do.
  static boolean meant(String lower, Language language) {
    if (language.locale().getLanguage().equals("uk")) {
      return true;
    }
    return lower.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0)
        && lower.chars().noneMatch(c -> NOT_OURS.indexOf(c) >= 0);
  }

  /// Lower-case composed text with its Ukrainian letters in Latin ones; anything else stands.
  static String of(String lower) {
    var out = new StringBuilder(lower.length() * 2);
    boolean start = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean apostrophe = APOSTROPHES.indexOf(c) >= 0;
      if (apostrophe
          && !start
          && i + 1 < lower.length()
          && Character.isLetter(lower.charAt(i + 1))) {
        continue;
      }
      if (c == 'г' && i > 0 && lower.charAt(i - 1) == 'з') {
        out.append("gh");
      } else {
        out.append(letter(c, start));
      }
      start = !Character.isLetterOrDigit(c) && !Characters.mark(c);
    }
    return out.toString();
  }

  private static String letter(char c, boolean start) {
    return switch (c) {
      case 'а' -> "a";
      case 'б' -> "b";
      case 'в' -> "v";
      case 'г' -> "h";
      case 'ґ' -> "g";
      case 'д' -> "d";
      case 'е' -> "e";
      case 'є' -> start ? "ye" : "ie";
      case 'ж' -> "zh";
      case 'з' -> "z";
      case 'и' -> "y";
      case 'і' -> "i";
      case 'ї' -> start ? "yi" : "i";
      case 'й' -> start ? "y" : "i";
      case 'к' -> "k";
      case 'л' -> "l";
      case 'м' -> "m";
      case 'н' -> "n";
      case 'о' -> "o";
      case 'п' -> "p";
      case 'р' -> "r";
      case 'с' -> "s";
      case 'т' -> "t";
      case 'у' -> "u";
      case 'ф' -> "f";
      case 'х' -> "kh";
      case 'ц' -> "ts";
      case 'ч' -> "ch";
      case 'ш' -> "sh";
      case 'щ' -> "shch";
      case 'ь' -> "";
      case 'ю' -> start ? "yu" : "iu";
      case 'я' -> start ? "ya" : "ia";
      default -> String.valueOf(c);
    };
  }
}
