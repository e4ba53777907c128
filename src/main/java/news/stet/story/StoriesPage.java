package news.stet.story;

import java.util.List;
import news.stet.text.Words;

/// The list of stories, as it is drawn.
///
/// @param older the address of the list's next page, empty at its end
/// @param newest the address of its first page, empty there
/// @param zone of the times
/// @param newIn the editions that whoever reads it may begin a story in
/// @param mood what it is when no story is in it
record StoriesPage(
    StorySieve sieve,
    List<View> views,
    Choices choices,
    List<Day> days,
    int shown,
    String older,
    String newest,
    String zone,
    List<Choice> newIn,
    Mood mood,
    Words words) {

  /// A way to look at the list.
  ///
  /// @param count how many wait there, empty where nobody counts
  record View(String href, String name, String count, boolean here) {}

  /// What the list can be sifted by.
  record Choices(
      List<Choice> states,
      List<Choice.Group> sections,
      List<Choice> editions,
      List<Choice> authors) {}

  /// Stories last written in on one day.
  record Day(String name, List<Line> lines) {}

  /// @param done whether readers have it: the desk's eye goes to what they have not
  /// @param language of the headline
  /// @param in who is in it
  /// @param out when it is to go out, empty when it does not wait
  record Line(
      String href,
      StateChip chip,
      String headline,
      boolean done,
      String language,
      String out,
      String section,
      String edition,
      String editionName,
      String by,
      String wrote,
      Moment when,
      List<Present> in) {}

  enum Mood {
    FULL,
    /// The newsroom has no story yet.
    FIRST,
    /// None is as wanted.
    SIFTED
  }

  /// What the tab says.
  public String title() {
    return words.say(mood == Mood.SIFTED ? "stories.none" : "stories");
  }

  public boolean first() {
    return mood == Mood.FIRST;
  }

  public boolean sifted() {
    return mood == Mood.SIFTED;
  }

  /// The same without the choices.
  public String wordsOnly() {
    return StorySieve.ALL.words(sieve.words()).address();
  }

  public String withoutWords() {
    return sieve.words("").address();
  }

  public String everything() {
    return StorySieve.ALL.address();
  }

  public boolean chosen() {
    return sieve.mine() || sieve.choices() > 0;
  }
}
