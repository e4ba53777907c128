package news.stet.story;

import java.time.Instant;
import news.stet.masthead.Edition;
import news.stet.text.Dates;

/// A `<time>` element: what the reader sees and what programs read.
record Moment(String text, String datetime) {

  /// `November 24, 2026, 4:18 PM EET`
  static Moment full(Instant at, Edition edition) {
    var dates = dates(edition);
    return new Moment(dates.dateTime(at), dates.attribute(at));
  }

  /// `November 24, 4:18 PM EET`
  static Moment day(Instant at, Edition edition) {
    var dates = dates(edition);
    return new Moment(dates.dayAndTime(at), dates.attribute(at));
  }

  /// `4:18 PM EET`, beside something that says the day.
  static Moment clock(Instant at, Edition edition) {
    var dates = dates(edition);
    return new Moment(dates.time(at), dates.attribute(at));
  }

  /// `November 24, 2026`: on cards, since a clock time alone is wrong the next day.
  static Moment date(Instant at, Edition edition) {
    var dates = dates(edition);
    return new Moment(dates.date(at), dates.attribute(at));
  }

  static boolean sameDay(Instant one, Instant other, Edition edition) {
    return dates(edition).sameDay(one, other);
  }

  static boolean sameYear(Instant one, Instant other, Edition edition) {
    return one.atZone(edition.zone()).getYear() == other.atZone(edition.zone()).getYear();
  }

  private static Dates dates(Edition edition) {
    return Dates.in(edition.language(), edition.zone());
  }
}
