package news.stet.front;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the screen that arranges the front page.
final class FrontWords {
  private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

  private FrontWords() {}

  static Words in(Language language) {
    return READ.computeIfAbsent(language, known -> Words.beside(FrontWords.class, "front", known));
  }
}
