package news.stet.demo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.stet.text.Language;

/// Fills in weekdays: the stories are always a few hours or days old, so no day can be written into
/// them. `{weekday}` is the day a story came out, `{weekday -1}` the day before. In Ukrainian it
/// comes in the accusative, as it stands behind «у»: «у середу».
record Days(Language language, LocalDate published) {
  private static final Pattern WEEKDAY = Pattern.compile("\\{weekday(?: ([+-]\\d+))?}");

  private static final List<String> ACCUSATIVE =
      List.of("понеділок", "вівторок", "середу", "четвер", "п’ятницю", "суботу", "неділю");

  String fill(String text) {
    return WEEKDAY.matcher(text).replaceAll(this::weekday);
  }

  private String weekday(MatchResult found) {
    int days = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
    var day = published.plusDays(days).getDayOfWeek();
    return language.equals(Language.UKRAINIAN)
        ? ACCUSATIVE.get(day.getValue() - 1)
        : day.getDisplayName(TextStyle.FULL, language.locale());
  }
}
