package news.stet.front;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.text.Words;

/// The screen that arranges a front page, as its template shows it.
///
/// @param editions to change to; empty when there is only one
/// @param out since when readers see what they see, and by whom
/// @param picture of the lead story, as readers will see it
record FrontView(
    String title,
    String edition,
    String paper,
    String zone,
    List<Choice> editions,
    long version,
    boolean differs,
    String out,
    Optional<Notice> notice,
    Optional<Slot> lead,
    Optional<Slot> explainer,
    List<Slot> picks,
    Optional<String> picture,
    List<Offer> offers,
    Moved moved,
    String query) {

  record Choice(String name, String href, boolean here) {}

  /// What the module says of a story that was moved; it fills in `{headline}` and `{n}` itself.
  record Moved(String lead, String explainer, String pick, String out) {
    static Moved in(Words words) {
      return new Moved(
          say("lead", words), say("explainer", words), say("pick", words), say("out", words));
    }

    private static String say(String where, Words words) {
      return words.say("moved." + where, Map.of("headline", "{headline}", "n", "{n}"));
    }
  }

  /// What came of the last thing done.
  record Notice(String words, boolean good) {}

  /// A story in its place.
  ///
  /// @param n its number among the picks, from 1; 0 elsewhere
  /// @param open whether readers can see the story at all
  /// @param until in words, empty when it has no end
  /// @param untilField the same as the field holds it
  /// @param over whether its time is over
  /// @param explains whether it may be the explainer
  /// @param fault why the time typed will not do, empty when nothing was typed
  /// @param which of two hours it is, when the clocks show it twice
  record Slot(
      UUID id,
      String headline,
      String section,
      int n,
      boolean first,
      boolean last,
      boolean open,
      String until,
      String untilField,
      boolean over,
      boolean explains,
      String fault,
      List<Which> which) {}

  /// One of two hours that the clocks show the same.
  record Which(String offset, String words) {}

  /// A story to choose.
  ///
  /// @param when it was published
  /// @param place where it stands already, in words; empty when nowhere
  /// @param explains whether it may be the explainer
  record Offer(
      UUID id,
      String headline,
      String section,
      Instant when,
      String date,
      String place,
      boolean explains) {}
}
