package news.stet.text;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Patterns of a language. English and Ukrainian are our own style; others are Unicode's (CLDR).
///
/// @param date with the year
/// @param day without it
/// @param time of the clock, without a zone
record DateStyle(String date, String day, String time) {

  static DateStyle of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" ->
          locale.getCountry().isEmpty() || locale.getCountry().equals("US")
              ? new DateStyle("MMMM d, uuuu", "MMMM d", "h:mm a")
              : new DateStyle("d MMMM uuuu", "d MMMM", "HH:mm");
      case "uk" -> new DateStyle("d MMMM uuuu", "d MMMM", "HH:mm");
      default ->
          new DateStyle(
              DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                  FormatStyle.LONG, null, IsoChronology.INSTANCE, locale),
              DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                  "MMMMd", IsoChronology.INSTANCE, locale),
              DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                  null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale));
    };
  }
}
