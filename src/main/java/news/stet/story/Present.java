package news.stet.story;

import java.time.Instant;
import java.util.Map;
import news.stet.staff.Actor;
import news.stet.text.Dates;
import news.stet.text.Words;

/// Somebody who is in a story, in words around the time since when.
///
/// @param self whether it is whoever reads it, in another window
record Present(boolean self, String before, Moment since, String after) {
  private static final String PLACE = "\u0001";

  /// `Ida Quillon has been in this story since 14:02`
  static Present beside(Presence.In in, Actor who, Words words, Dates dates, Instant now) {
    return in.is(who)
        ? of("present.self", in, true, words, dates, now)
        : of("present.other", in, false, words, dates, now);
  }

  /// `Ida Quillon since 14:02`
  static Present listed(Presence.In in, Words words, Dates dates, Instant now) {
    return of("present.listed", in, false, words, dates, now);
  }

  private static Present of(
      String word, Presence.In in, boolean self, Words words, Dates dates, Instant now) {
    String said = words.say(word, Map.of("name", in.name(), "time", PLACE));
    int at = said.indexOf(PLACE);
    boolean today = dates.sameDay(in.since(), now);
    var since =
        new Moment(
            today ? dates.clock(in.since()) : dates.dayAndTime(in.since()),
            dates.attribute(in.since()));
    return new Present(self, said.substring(0, at), since, said.substring(at + PLACE.length()));
  }
}
