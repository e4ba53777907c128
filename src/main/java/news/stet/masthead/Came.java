package news.stet.masthead;

import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;

/// What came of a form of the settings.
sealed interface Came {
  /// It stands.
  record In() implements Came {}

  record Refused(Fault fault) implements Came {}

  /// What it was about is not there.
  record Nowhere() implements Came {}

  /// Writes, by the verbs that the API has too.
  static Came of(Supplier<? extends Kept<?>> writing) {
    try {
      return switch (writing.get()) {
        case Kept.Done<?> _ -> new In();
        case Kept.SlugTaken<?> _ -> new Refused(Fault.SLUG_TAKEN);
        case Kept.Stale<?> _ -> new Refused(Fault.STALE);
        case Kept.Absent<?> _ -> new Nowhere();
      };
    } catch (WebApplicationException e) {
      return new Refused(Fault.in(e).orElseThrow(() -> e));
    }
  }
}
