package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.stet.text.Language;
import org.junit.jupiter.api.Test;

class SiteWordsTest {
  private static String count(Language language, int count) {
    return SiteWords.in(language).say("list.count", "count", count);
  }

  @Test
  void count_as_their_language_does() {
    assertThat(count(Language.ENGLISH, 1)).isEqualTo("1 story");
    assertThat(count(Language.ENGLISH, 1_250)).isEqualTo("1,250 stories");
    assertThat(count(Language.UKRAINIAN, 0)).isEqualTo("0 матеріалів");
    assertThat(count(Language.UKRAINIAN, 1)).isEqualTo("1 матеріал");
    assertThat(count(Language.UKRAINIAN, 3)).isEqualTo("3 матеріали");
    assertThat(count(Language.UKRAINIAN, 11)).isEqualTo("11 матеріалів");
    assertThat(count(Language.UKRAINIAN, 21)).isEqualTo("21 матеріал");
  }

  @Test
  void are_english_where_a_language_has_none_yet() {
    assertThat(SiteWords.in(new Language("ar")).say("skip")).isEqualTo("Skip to content");
  }

  @Test
  void take_what_is_filled_in_as_it_is() {
    assertThat(SiteWords.in(Language.ENGLISH).say("same", "section", "{count} 'n' <b>"))
        .isEqualTo("More in {count} 'n' <b>");
  }

  @Test
  void are_missed_loudly() {
    assertThatThrownBy(() -> SiteWords.in(Language.ENGLISH).say("no.such.key"))
        .hasMessageContaining("no.such.key");
  }
}
