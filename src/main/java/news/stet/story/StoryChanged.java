package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Told to every node when what readers see of a story changed.
///
/// @param was where it stood before; absent when it was not public
/// @param is where it stands now; absent when it was taken down
public record StoryChanged(
    UUID id,
    String edition,
    String what,
    Optional<Place> was,
    Optional<Place> is,
    UUID translations) {
  public static final String TYPE = "story.changed";

  /// What lists a story is in.
  public record Place(String slug, UUID section, List<UUID> topics, List<UUID> authors) {}

  public boolean takenDown() {
    return is.isEmpty();
  }
}
