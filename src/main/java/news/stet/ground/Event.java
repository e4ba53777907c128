package news.stet.ground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// Something that happened, as told to every node in commit order.
///
/// @param id grows by commit; an event with a smaller id was committed before
/// @param type `room.what`, such as `story.published`
/// @param payload names what was and what is; never a secret, never a draft's text
public record Event(long id, String type, JsonNode payload, Instant at) {
  /// The payload as the record that was told.
  public <T> T as(Class<T> type) {
    return Json.mapper().convertValue(payload, type);
  }
}
