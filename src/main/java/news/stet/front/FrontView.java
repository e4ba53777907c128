package news.stet.front;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    String query) {

  record Choice(String name, String href, boolean here) {}

  /// What came of the last thing done.
  record Notice(String words, boolean good) {}

  /// A story in its place.
  ///
  /// @param n its number among the picks, from 1; 0 elsewhere
  /// @param open whether readers can see the story at all
  /// @param until in words, empty when it has no end
  /// @param untilField the same as the field holds it
  /// @param over whether its time is over
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
      boolean over) {}

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
