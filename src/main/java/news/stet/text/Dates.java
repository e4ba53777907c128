package news.stet.text;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/// Dates and times as one edition prints them: in its language and its zone, which is always named
/// beside a clock time, since a reader may be anywhere. Safe from any thread.
public final class Dates {
  /// Editions are few; this many pairs of language and zone are remembered.
  private static final int REMEMBERED = 64;

  private static final Map<Key, Dates> MADE = new ConcurrentHashMap<>();
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private record Key(Language language, ZoneId zone) {}

  private final Locale locale;
  private final ZoneId zone;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dateTime;
  private final DateTimeFormatter dayTime;
  private final DateTimeFormatter time;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter month;
  private final DateTimeFormatter zoneName;

  private Dates(Language language, ZoneId zone) {
    this.locale = language.locale();
    this.zone = zone;
    var style = DateStyle.of(locale);
    this.date = formatter(style.date());
    this.time = formatter(style.time());
    this.dateTime = formatter(style.date() + "', '" + style.time());
    this.dayTime = formatter(style.day() + "', '" + style.time());
    this.weekday = formatter("EEEE, " + style.day());
    this.month = formatter("LLLL uuuu");
    this.zoneName = formatter("vvvv");
  }

  /// The dates of an edition.
  public static Dates in(Language language, ZoneId zone) {
    var key = new Key(language, zone);
    Dates made = MADE.get(key);
    if (made != null) {
      return made;
    }
    Dates dates = new Dates(language, zone);
    if (MADE.size() < REMEMBERED) {
      MADE.put(key, dates);
    }
    return dates;
  }

  private DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone);
  }

  /// `November 24, 2026, 4:18 PM EET`
  public String dateTime(Instant at) {
    return dateTime.format(at) + " " + zone(at);
  }

  /// `November 24, 2026`
  public String date(Instant at) {
    return date.format(at);
  }

  /// `4:18 PM EET`
  public String time(Instant at) {
    return time.format(at) + " " + zone(at);
  }

  /// `4:18 PM`, where something else on the page says the zone.
  public String clock(Instant at) {
    return time.format(at);
  }

  /// `November 24, 4:18 PM EET`, where the year is plain.
  public String dayAndTime(Instant at) {
    return dayTime.format(at) + " " + zone(at);
  }

  /// `Tuesday, November 24`
  public String weekday(Instant at) {
    return capital(weekday.format(at));
  }

  /// `October 2026`, by itself: a heading, not part of a sentence.
  public String month(YearMonth of) {
    return capital(month.format(of.atDay(1).atStartOfDay(zone)));
  }

  /// The zone's short name at that moment: `EET`, in summer `EEST`.
  public String zone(Instant at) {
    TimeZone legacy = TimeZone.getTimeZone(zone);
    boolean summer = zone.getRules().isDaylightSavings(at);
    return legacy.getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
  }

  /// The zone's name in the language, summer or winter: `Eastern European Time`.
  public String zoneName(Instant at) {
    return zoneName.format(at);
  }

  /// Whether two moments are on the same day here: then the second needs no date.
  public boolean sameDay(Instant one, Instant other) {
    return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
  }

  /// The month a moment falls into here.
  public YearMonth monthOf(Instant at) {
    return YearMonth.from(at.atZone(zone));
  }

  /// The value of a `datetime` attribute, with the offset of the zone: `2026-11-24T16:18:00+02:00`.
  public String attribute(Instant at) {
    return WITH_OFFSET.format(at.atZone(zone));
  }

  /// The value of a `datetime` attribute beside a date alone: `2026-11-24`.
  public String dayAttribute(Instant at) {
    return at.atZone(zone).toLocalDate().toString();
  }

  private String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(locale) + words.substring(first);
  }
}
