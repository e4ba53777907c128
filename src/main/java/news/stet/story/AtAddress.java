package news.stet.story;

import java.time.Instant;

/// What stands at a story's address, as far as readers may know.
public sealed interface AtAddress {
  record Standing(PublishedStory story) implements AtAddress {}

  /// It stands under another slug now.
  record Moved(String slug) implements AtAddress {}

  record TakenDown(String reason, Instant at) implements AtAddress {}

  /// Nothing that readers may know of: a draft's slug answers the same.
  record Nothing() implements AtAddress {}
}
