package news.stet.story;

import java.util.List;
import java.util.UUID;

/// An author of a story.
///
/// @param credit what they did when it is not writing: `translation`, `photography`, `research`;
///   empty for writers
public record Byline(UUID author, String credit) {

  /// Those who wrote, in order; where nobody did, all of them.
  static List<UUID> writers(List<Byline> bylines) {
    var writers = bylines.stream().filter(byline -> byline.credit().isEmpty()).toList();
    return (writers.isEmpty() ? bylines : writers).stream().map(Byline::author).toList();
  }
}
