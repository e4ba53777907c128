package news.stet.story;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words that stand around a story: labels, bylines, times.
final class StoryWords {
  /// Editions are few; a language is kept once read.
  private static final Map<Language, StoryWords> READ = new ConcurrentHashMap<>();

  /// Stands in for what goes into a pattern while the pattern is taken apart; no text of ours holds
  /// it.
  private static final String PLACE = "\u0001";

  private final Words words;

  private StoryWords(Words words) {
    this.words = words;
  }

  static StoryWords in(Language language) {
    return READ.computeIfAbsent(
        language, known -> new StoryWords(Words.beside(StoryWords.class, "story", known)));
  }

  /// What stands before and after something that is markup of its own, such as a time.
  record Around(String before, String after) {}

  Around around(String key, String name) {
    return parted(words.say(key, name, PLACE));
  }

  private static Around parted(String said) {
    int place = said.indexOf(PLACE);
    return place < 0
        ? new Around(said, "")
        : new Around(said.substring(0, place), said.substring(place + 1));
  }

  /// What names stand in for those who did this: `By …`, `translated by …`.
  Around credited(String credit) {
    if (credit.isEmpty()) {
      return around("byline", "names");
    }
    return words.keys().contains("byline." + credit)
        ? around("byline." + credit, "names")
        : parted(words.say("byline.other", Map.of("credit", credit, "names", PLACE)));
  }

  /// A label for whatever is not plain news.
  Optional<String> label(Kind kind) {
    return kind == Kind.NEWS ? Optional.empty() : Optional.of(words.say("kind." + kind.word()));
  }

  /// What stands between two names of a list.
  String between(boolean last) {
    return last ? " " + words.say("names.and") + " " : words.say("names.comma") + " ";
  }

  String reading(int minutes) {
    return words.say("reading", "minutes", minutes);
  }

  String say(String key) {
    return words.say(key);
  }
}
