package news.stet.text;

import java.util.Locale;

/// A language as BCP 47 writes it (`en`, `uk`, `pt-BR`).
public record Language(String tag) {
  public static final Language ENGLISH = new Language("en");
  public static final Language UKRAINIAN = new Language("uk");

  public Language {
    if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /// `rtl` or `ltr`, as the `dir` attribute wants it.
  public String direction() {
    return com.ibm.icu.util.ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
  }

  @Override
  public String toString() {
    return tag;
  }
}
