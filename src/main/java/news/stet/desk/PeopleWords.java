package news.stet.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words about people and programs.
final class PeopleWords {
  private static final Map<Language, Words> ALL =
      DeskWords.LANGUAGES.stream()
          .collect(Collectors.toMap(l -> l, l -> Words.beside(PeopleWords.class, "people", l)));

  private PeopleWords() {}

  static Words in(Language language) {
    return Optional.ofNullable(ALL.get(language)).orElseThrow();
  }
}
