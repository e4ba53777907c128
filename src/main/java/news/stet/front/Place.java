package news.stet.front;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A story that an editor put somewhere on the front page.
///
/// @param until from then on the place is filled by rule again
public record Place(UUID story, Optional<Instant> until) {
  static Place of(UUID story) {
    return new Place(story, Optional.empty());
  }

  boolean standsAt(Instant now) {
    return until.isEmpty() || until.get().isAfter(now);
  }
}
