package news.stet.media;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the pages on which a picture is chosen, in the languages that the desk speaks.
final class SpotWords {
  private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

  private SpotWords() {}

  static Words in(Language language) {
    return ALL.computeIfAbsent(language, wanted -> Words.beside(SpotWords.class, "spot", wanted));
  }
}
