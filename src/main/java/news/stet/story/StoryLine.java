package news.stet.story;

import java.time.Instant;
import java.util.UUID;

/// A line of the newsroom's list of stories.
record StoryLine(
    UUID id,
    String edition,
    String slug,
    State status,
    String headline,
    Instant changed,
    String changedBy) {

  /// As a row.
  record Row(
      UUID id,
      String edition,
      String slug,
      String state,
      String headline,
      Instant changed,
      String changedBy) {
    StoryLine line() {
      return new StoryLine(
          id, edition, slug, State.typed(state).orElseThrow(), headline, changed, changedBy);
    }
  }
}
