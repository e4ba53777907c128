package news.stet.front;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import news.stet.web.Problem;

/// One change to an arrangement.
record Move(UUID story, UnaryOperator<Arrangement> change) {
  private static final Pattern PICK = Pattern.compile("pick([0-4])");

  /// What a button says.
  ///
  /// @param verb `lead`, `explainer`, `pick` (last) or `pick0` to `pick4` (there), `up`, `down`,
  ///   `out`, `until`
  /// @param until for `until`; empty for no end
  /// @throws jakarta.ws.rs.WebApplicationException 422 when a field says nothing of the kind
  static Move typed(String verb, String story, Optional<Instant> until) {
    UUID id = id(story);
    var pick = PICK.matcher(verb);
    if (pick.matches()) {
      int place = Integer.parseInt(pick.group(1));
      return new Move(id, front -> front.picked(id, place));
    }
    return new Move(
        id,
        switch (verb) {
          case "lead" -> front -> front.leadBy(id);
          case "explainer" -> front -> front.explainedBy(id);
          case "pick" -> front -> front.picked(id, Arrangement.PICKS_MOST);
          case "up" -> front -> front.moved(id, -1);
          case "down" -> front -> front.moved(id, 1);
          case "out" -> front -> front.without(id);
          case "until" -> front -> front.until(id, until);
          default -> throw Problem.field("do", "There is no such button.").thrown();
        });
  }

  private static UUID id(String story) {
    try {
      return UUID.fromString(story);
    } catch (IllegalArgumentException _) {
      throw Problem.field("story", "It must be the id of a story.").thrown();
    }
  }
}
