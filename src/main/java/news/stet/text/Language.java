package news.stet.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language as BCP 47 writes it (`en`, `uk`, `pt-BR`).
public record Language(String tag) {
  // First, since the constructor needs it.
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  public static final Language ENGLISH = new Language("en");
  public static final Language UKRAINIAN = new Language("uk");

  /// More is none that anybody writes in.
  private static final int LONGEST = 35;

  public Language {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  /// What somebody typed, in the usual spelling (`PT-br` is `pt-BR`). Nothing when it is no tag, or
  /// one of a shape that we do not keep (a language of four letters, private use).
  public static Optional<Language> typed(String text) {
    String clean = Plain.line(text);
    String tag = clean.length() > LONGEST ? "" : Locale.forLanguageTag(clean).toLanguageTag();
    return tag.equalsIgnoreCase(clean) && TAG.matcher(tag).matches()
        ? Optional.of(new Language(tag))
        : Optional.empty();
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
