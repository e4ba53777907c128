package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
  @Test
  void it_is_a_minute_at_least() {
    assertThat(ReadingTime.minutes("", Language.ENGLISH)).isEqualTo(1);
    assertThat(ReadingTime.minutes("Short.", Language.ENGLISH)).isEqualTo(1);
  }

  @Test
  void ukrainian_takes_longer() {
    assertThat(ReadingTime.minutes("word ".repeat(1100), Language.ENGLISH)).isEqualTo(5);
    assertThat(ReadingTime.minutes("слово ".repeat(1100), Language.UKRAINIAN)).isEqualTo(6);
  }

  @Test
  void chinese_and_japanese_are_counted_in_characters() {
    assertThat(ReadingTime.minutes("橋".repeat(1500), new Language("ja"))).isEqualTo(3);
    assertThat(WordCount.of("港湾局は橋を閉じる。", new Language("ja"))).isEqualTo(new WordCount(0, 9));
  }

  @Test
  void words_are_what_a_reader_would_count() {
    assertThat(WordCount.of("Об’їзд — 31 км, «п'ять» хвилин!", Language.UKRAINIAN).words())
        .isEqualTo(5);
    assertThat(WordCount.of("It’s 1,200.5 – isn't it? 👍🏽 …", Language.ENGLISH).words())
        .isEqualTo(4);
    assertThat(WordCount.of("مرحبا بالعالم", new Language("ar")).total()).isEqualTo(2);
  }
}
