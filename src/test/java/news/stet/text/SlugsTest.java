package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Алушта, Борщагівка, Вінниця | alushta-borshchahivka-vinnytsia
          Гадяч і Ґалаґан | hadiach-i-galagan
          Єнакієве, Гаєвич | yenakiieve-haievych
          Згорани, Розгон | zghorany-rozghon
          Їжакевич, Кадиївка | yizhakevych-kadyivka
          Йосипівка, Стрий | yosypivka-stryi
          Феодосія, Харків | feodosiia-kharkiv
          Щербухи, Гоща | shcherbukhy-hoshcha
          Юрій, Корюківка | yurii-koriukivka
          Яготин, Костянтин | yahotyn-kostiantyn
          Знам’янка, Знам'янка, Знамʼянка | znamianka-znamianka-znamianka
          Івано-Франківськ | ivano-frankivsk
          «Ялта» — Ялта | yalta-yalta
          Корюків́ка | koriukivka
          """)
  void ukrainian_follows_the_table_of_2010(String text, String slug) {
    assertThat(Slugs.of(text, Language.UKRAINIAN, "story")).isEqualTo(slug);
  }

  @Test
  void decomposed_letters_are_the_same_letters() {
    assertThat(Slugs.of("и\u0306ож ї\u0301 і\u0308жак", Language.UKRAINIAN, "story"))
        .isEqualTo("yozh-yi-yizhak");
  }

  @Test
  void ukrainian_is_known_by_its_letters_in_another_edition() {
    assertThat(Slugs.of("Гора Київ", Language.ENGLISH, "story")).isEqualTo("hora-kyiv");
    assertThat(Slugs.of("Съезд Гора", Language.ENGLISH, "story")).startsWith("s").contains("gora");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board’s “last” word — and ours | the-boards-last-word-and-ours
          Ça coûte 3,5 € à Łódź | ca-coute-3-5-a-lodz
          Straße über Ålesund | strasse-uber-alesund
          Αθήνα | athena
          中国 | zhong-guo
          C++ & C# | c-c
          ﬁve ½ | five-1-2
          """)
  void other_scripts_go_through_icu(String text, String slug) {
    assertThat(Slugs.of(text, Language.ENGLISH, "story")).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"العربية", "עברית", "ไทย", "한국어", "ქართული", "Հայերեն", "हिन्दी"})
  void every_script_has_a_slug(String text) {
    assertThat(Slugs.of(text, Language.ENGLISH, "none")).isNotEqualTo("none").matches("[a-z0-9-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "🚢🚢", "👩‍🚒👍🏽", "———", "…", "\u0000\u202E", "🇺🇦", "’"})
  void nothing_to_spell_falls_back(String text) {
    assertThat(Slugs.of(text, Language.UKRAINIAN, "story")).isEqualTo("story");
  }

  @Test
  void a_fallback_must_be_a_slug() {
    assertThatThrownBy(() -> Slugs.of("", Language.ENGLISH, "No Slug"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_cut_at_a_word() {
    String slug = Slugs.of("harbour ".repeat(20), Language.ENGLISH, "story");

    assertThat(slug).isEqualTo("harbour-".repeat(9) + "harbour");
    assertThat(Slugs.of("x".repeat(500), Language.ENGLISH, "story")).isEqualTo("x".repeat(80));
    assertThat(Slugs.of("y".repeat(80) + " z", Language.ENGLISH, "story"))
        .isEqualTo("y".repeat(80));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Desk",
        "API",
        "Q",
        "media",
        "News Feed",
        "Newsletters",
        "search",
        "RSS",
        "feed",
        "sitemap",
        "podcast",
        "about",
        "page",
        "uk",
        "EN",
        "de",
        "pt-BR",
        "well-known",
        "manifest"
      })
  void reserved_words_stay_free(String text) {
    String slug = Slugs.of(text, Language.ENGLISH, "story");

    assertThat(slug).endsWith("-2");
    assertThat(Slugs.reserved(slug)).isFalse();
    assertThat(Slugs.within(text, Language.ENGLISH, "story") + "-2").isEqualTo(slug);
  }

  @Test
  void numbered_never_grows_too_long() {
    assertThat(Slugs.numbered("harbour", 3)).isEqualTo("harbour-3");
    assertThat(Slugs.numbered("x".repeat(80), 12)).isEqualTo("x".repeat(77) + "-12");
    assertThat(Slugs.numbered("harbour-".repeat(9) + "harbours", 10))
        .isEqualTo("harbour-".repeat(9) + "10");
  }

  @Test
  void any_text_at_all_gives_a_slug() {
    var random = new Random(20261124);
    for (int i = 0; i < 2_000; i++) {
      String slug = Slugs.of(RandomText.any(random, 120), Language.UKRAINIAN, "story");

      assertThat(Slugs.valid(slug)).as(slug).isTrue();
      assertThat(Slugs.reserved(slug)).isFalse();
    }
  }

  @Test
  void a_huge_text_costs_no_more_than_its_beginning() {
    assertThat(Slugs.of("Ї".repeat(2_000_000), Language.UKRAINIAN, "story")).hasSize(80);
  }
}
