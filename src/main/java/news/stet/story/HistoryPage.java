package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.text.Words;

/// What became of a story's text: the revisions, and what differs between two of them.
///
/// @param title of the story
/// @param version of the working copy, which going back replaces
/// @param older the address of earlier revisions, empty at the first
/// @param restores whether whoever sees it may go back to the older of the two
/// @param erases whether they may erase a passage everywhere
/// @param notice what has happened, or what kept it from happening
/// @param passage what was typed to be erased
record HistoryPage(
    UUID id,
    String title,
    String language,
    long version,
    List<Day> days,
    String older,
    List<Choice> from,
    List<Choice> to,
    Optional<Difference> difference,
    Optional<Back> back,
    boolean restores,
    boolean erases,
    Optional<WritingPage.Notice> notice,
    String passage,
    Words words) {

  record Day(String name, List<Line> lines) {}

  /// A revision in the list; choosing it shows what it changed.
  record Line(String href, boolean here, Moment made, String by, String why) {}

  /// The revision to go back to.
  record Back(int number, String name) {}
}
