package news.stet.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the story room's screens at the desk.
final class ScreenWords {
  /// The desk speaks few languages; each is kept once read.
  private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

  private ScreenWords() {}

  static Words in(Language language) {
    return READ.computeIfAbsent(
        language, known -> Words.beside(ScreenWords.class, "screens", known));
  }
}
