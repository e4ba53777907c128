package news.stet.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What lists and cards show of a published story.
///
/// @param writers ids of its authors, in order
public record StoryCard(
    UUID id,
    String edition,
    String slug,
    Kind kind,
    String headline,
    String standfirst,
    String excerpt,
    UUID section,
    List<UUID> writers,
    Optional<UUID> picture,
    String pictureAlt,
    Instant published,
    Instant updated) {

  /// The address inside its edition.
  public String path() {
    return "/" + slug + "/";
  }
}
