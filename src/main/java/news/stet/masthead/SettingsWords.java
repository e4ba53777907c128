package news.stet.masthead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the settings, in the languages that the desk speaks.
final class SettingsWords {
  private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

  private SettingsWords() {}

  static Words in(Language language) {
    return ALL.computeIfAbsent(
        language, wanted -> Words.beside(SettingsWords.class, "settings", wanted));
  }
}
