package news.stet.text;

/// How long reading takes: a promise beside the headline, not a measurement.
public final class ReadingTime {
  /// English in silence: 238 words a minute on average (Brysbaert 2019), less for news on a screen.
  private static final double WORDS = 220;

  /// Ukrainian says the same in fewer, longer words.
  private static final double WORDS_UKRAINIAN = 200;

  private static final double CHARACTERS = 500;

  private ReadingTime() {}

  /// Whole minutes, at least 1.
  public static int minutes(String text, Language language) {
    return minutes(WordCount.of(text, language), language);
  }

  /// Whole minutes, at least 1, for words that are counted already.
  public static int minutes(WordCount count, Language language) {
    boolean ukrainian = language.locale().getLanguage().equals("uk");
    double minutes =
        count.words() / (ukrainian ? WORDS_UKRAINIAN : WORDS) + count.characters() / CHARACTERS;
    return (int) Math.max(1, Math.round(minutes));
  }
}
