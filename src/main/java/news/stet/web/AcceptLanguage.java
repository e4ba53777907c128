package news.stet.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.text.Language;
import org.jspecify.annotations.Nullable;

/// The languages a browser's owner reads (RFC 9110 §12.5.4), best first.
public final class AcceptLanguage {
  /// Longer headers are cut off here: nobody reads so many languages.
  private static final int CHARACTERS_MOST = 500;

  private AcceptLanguage() {}

  /// Never fails: a header that makes no sense names no language.
  public static List<Language> of(@Nullable String header) {
    String text = Optional.ofNullable(header).orElse("");
    try {
      return Locale.LanguageRange.parse(text.substring(0, Math.min(text.length(), CHARACTERS_MOST)))
          .stream()
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .filter(tag -> tag.matches("[a-z]{2,3}"))
          .distinct()
          .map(Language::new)
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
