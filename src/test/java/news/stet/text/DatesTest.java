package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final Instant VOTE = Instant.parse("2026-11-24T14:18:00.789Z");
  private static final Instant SUMMER = Instant.parse("2026-07-05T21:30:00Z");
  private final ZoneId kyiv = ZoneId.of("Europe/Kyiv");
  private final Dates english = Dates.in(Language.ENGLISH, kyiv);
  private final Dates ukrainian = Dates.in(Language.UKRAINIAN, kyiv);

  @Test
  void english_writes_them_so() {
    assertThat(english.dateTime(VOTE)).isEqualTo("November 24, 2026, 4:18 PM EET");
    assertThat(english.date(VOTE)).isEqualTo("November 24, 2026");
    assertThat(english.time(VOTE)).isEqualTo("4:18 PM EET");
    assertThat(english.dayAndTime(VOTE)).isEqualTo("November 24, 4:18 PM EET");
    assertThat(english.weekday(VOTE)).isEqualTo("Tuesday, November 24");
    assertThat(english.month(YearMonth.of(2026, 10))).isEqualTo("October 2026");
    assertThat(english.zoneName(VOTE)).isEqualTo("Eastern European Time");
  }

  @Test
  void ukrainian_writes_them_so() {
    assertThat(ukrainian.dateTime(VOTE)).isEqualTo("24 листопада 2026, 16:18 EET");
    assertThat(ukrainian.date(VOTE)).isEqualTo("24 листопада 2026");
    assertThat(ukrainian.time(VOTE)).isEqualTo("16:18 EET");
    assertThat(ukrainian.dayAndTime(VOTE)).isEqualTo("24 листопада, 16:18 EET");
    assertThat(ukrainian.weekday(VOTE)).isEqualTo("Вівторок, 24 листопада");
    assertThat(ukrainian.month(YearMonth.of(2026, 10))).isEqualTo("Жовтень 2026");
  }

  @Test
  void summer_has_its_own_name_and_offset() {
    assertThat(english.dateTime(SUMMER)).isEqualTo("July 6, 2026, 12:30 AM EEST");
    assertThat(ukrainian.time(SUMMER)).isEqualTo("00:30 EEST");
    assertThat(english.attribute(SUMMER)).isEqualTo("2026-07-06T00:30:00+03:00");
  }

  @Test
  void attributes_carry_the_offset() {
    assertThat(english.attribute(VOTE)).isEqualTo("2026-11-24T16:18:00+02:00");
    assertThat(english.dayAttribute(SUMMER)).isEqualTo("2026-07-06");
    assertThat(Dates.in(Language.ENGLISH, ZoneId.of("UTC")).attribute(VOTE))
        .isEqualTo("2026-11-24T14:18:00+00:00");
  }

  @Test
  void a_day_ends_in_the_editions_zone() {
    assertThat(english.sameDay(SUMMER, Instant.parse("2026-07-05T20:59:59Z"))).isFalse();
    assertThat(english.sameDay(SUMMER, Instant.parse("2026-07-06T20:59:59Z"))).isTrue();
    assertThat(english.monthOf(Instant.parse("2026-06-30T21:00:00Z")))
        .isEqualTo(YearMonth.of(2026, 7));
  }

  @Test
  void other_languages_follow_unicode() {
    Dates german = Dates.in(new Language("de"), ZoneId.of("Europe/Berlin"));

    assertThat(german.date(VOTE)).isEqualTo("24. November 2026");
    assertThat(german.dateTime(VOTE)).isEqualTo("24. November 2026, 15:18 CET");
    assertThat(Dates.in(new Language("ar"), kyiv).dateTime(VOTE)).endsWith(" EET");
    assertThat(Dates.in(new Language("ja"), ZoneId.of("Asia/Tokyo")).date(VOTE))
        .isEqualTo("2026年11月24日");
  }

  @Test
  void odd_zones_have_a_name_too() {
    assertThat(Dates.in(Language.ENGLISH, ZoneId.of("+05:45")).time(VOTE))
        .isEqualTo("8:03 PM GMT+05:45");
    assertThat(Dates.in(Language.ENGLISH, ZoneId.of("Europe/London")).zone(SUMMER))
        .isEqualTo("BST");
    assertThat(Dates.in(Language.ENGLISH, ZoneId.of("Europe/Dublin")).zone(VOTE)).isEqualTo("GMT");
  }
}
