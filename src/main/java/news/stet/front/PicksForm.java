package news.stet.front;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The Editors' Picks as they are sent.
@Schema(requiredProperties = "stories")
record PicksForm(Optional<List<UUID>> stories) {
  List<UUID> fit() {
    var ids =
        stories.orElseThrow(() -> Problem.field("stories", "stories must be a list.").thrown());
    if (ids.size() > Arrangement.PICKS_MOST) {
      throw Problem.field("stories", "At most " + Arrangement.PICKS_MOST + " stories.")
          .and("limit", Arrangement.PICKS_MOST)
          .thrown();
    }
    if (ids.contains(null) || new HashSet<>(ids).size() < ids.size()) {
      throw Problem.field("stories", "Each story once, by its id.").thrown();
    }
    return List.copyOf(ids);
  }
}
