package news.stet.story;

import java.util.List;
import java.util.UUID;

/// What came of something done to a story.
public sealed interface Outcome {
  /// It is done and committed.
  ///
  /// @param version of the working copy
  /// @param revision the number of the newest revision
  record Done(UUID id, String edition, String slug, State state, long version, int revision)
      implements Outcome {}

  record Unknown() implements Outcome {}

  /// Somebody wrote in between; the working copy has this version now.
  record Stale(long version) implements Outcome {}

  /// A field will not do.
  record Refused(String field, String why) implements Outcome {}

  /// The story's state does not allow it.
  record NotNow(State state, String why) implements Outcome {}

  /// It cannot be published yet; each lack has its place.
  record NotReady(List<Lack> lacks) implements Outcome {}

  /// @param at a field (`leadPhoto.credit`) or a block (`body.BLOCK.alt`)
  record Lack(String at, String why) {}
}
