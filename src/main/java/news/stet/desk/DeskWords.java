package news.stet.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the frame and the door, in the languages that the desk speaks.
final class DeskWords {
  /// The first one is spoken with those who ask for none of them.
  static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.UKRAINIAN);

  private static final Map<Language, Words> ALL =
      LANGUAGES.stream()
          .collect(Collectors.toMap(l -> l, l -> Words.beside(DeskWords.class, "desk", l)));

  private DeskWords() {}

  static Words in(Language language) {
    return Optional.ofNullable(ALL.get(language)).orElseThrow();
  }

  /// The first of these that the desk speaks.
  static Language best(Iterable<Language> wanted) {
    return StreamSupport.stream(wanted.spliterator(), false)
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElseGet(LANGUAGES::getFirst);
  }

  /// One of the desk's languages, by its tag.
  static Optional<Language> typed(String tag) {
    return LANGUAGES.stream().filter(language -> language.tag().equals(tag)).findAny();
  }

  /// A language's name in the language itself: `English`, `Українська`.
  static String name(Language language) {
    Locale locale = language.locale();
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
