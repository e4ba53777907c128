package news.stet.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.staff.TrailSearch;
import news.stet.text.Plain;

/// What is looked for in the trail, as it stands in the address. Both days belong to it.
record TrailFilter(String who, String what, String about, String from, String to) {
  static final TrailFilter ALL = new TrailFilter("", "", "", "", "");

  /// What a field of dates sends; years beyond it no database keeps.
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  TrailFilter {
    who = Plain.line(who);
    what = Plain.line(what);
    about = Plain.line(about);
    from = from.strip();
    to = to.strip();
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /// Whether a day is none.
  boolean isUnfit() {
    return Stream.of(from, to).anyMatch(day -> !day.isEmpty() && day(day).isEmpty());
  }

  /// The first day as its field shows it: a field of dates can hold nothing else.
  public String fromDay() {
    return day(from).isPresent() ? from : "";
  }

  /// The last day as its field shows it.
  public String toDay() {
    return day(to).isPresent() ? to : "";
  }

  TrailSearch search(ZoneId zone) {
    return new TrailSearch(
        who,
        what,
        about,
        day(from).map(day -> start(day, zone)),
        day(to).map(day -> start(day.plusDays(1), zone)));
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(typed).filter(day -> day.matches(DATE)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The address of what it finds.
  String path() {
    String query =
        Stream.of(
                said("who", who),
                said("what", what),
                said("about", about),
                said("from", from),
                said("to", to))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? TrailResource.PATH : TrailResource.PATH + "?" + query;
  }

  /// The address of what it finds further back.
  String before(long no) {
    String path = path();
    return path + (path.contains("?") ? "&" : "?") + "after=" + no;
  }

  private static Optional<String> said(String name, String value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /// The address of all that was done to one thing.
  static String aboutPath(String object) {
    return new TrailFilter("", "", object, "", "").path();
  }
}
