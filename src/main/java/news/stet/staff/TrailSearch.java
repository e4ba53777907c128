package news.stet.staff;

import java.time.Instant;
import java.util.Optional;
import news.stet.text.Plain;

/// What somebody looks for in the trail. An empty text asks for any.
///
/// @param who part of a name, in large or small letters
/// @param what an action (`story.publish`), or its first word for all of that kind (`story`)
/// @param about the very object (`story:ID`)
/// @param from the first moment, if any
/// @param until the first moment after it, if any
public record TrailSearch(
    String who, String what, String about, Optional<Instant> from, Optional<Instant> until) {
  /// Longer than any name, action or object.
  private static final int MOST = 200;

  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  public TrailSearch {
    who = fit(who);
    what = fit(what);
    about = fit(about);
  }

  private static String fit(String typed) {
    String line = Plain.line(typed);
    return line.length() <= MOST ? line : Plain.fit(line.substring(0, MOST));
  }

  Instant start() {
    return from.orElse(Instant.EPOCH);
  }

  Instant end() {
    return until.orElse(LAST);
  }
}
