package news.stet.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the shell and the lists.
final class SiteWords {
  /// Editions are few; a language is kept once read.
  private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

  private SiteWords() {}

  static Words in(Language language) {
    return READ.computeIfAbsent(language, known -> Words.beside(SiteWords.class, "site", known));
  }
}
