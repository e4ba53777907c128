package news.stet.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import news.stet.ground.Json;
import news.stet.story.Byline;
import news.stet.story.Kind;
import news.stet.story.PublishedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Structured data, as a search engine reads it.
class StructuredDataTest {
  private static JsonNode read(PublishedStory story) {
    return Json.tree(
        StructuredData.forScript(new StoryData(Sample.known(Sample.ENGLISH)).of(story)));
  }

  @Test
  void names_what_google_recommends() {
    JsonNode story = read(Sample.story());

    assertThat(story.at("/@context").asText()).isEqualTo("https://schema.org");
    assertThat(story.at("/@type").asText()).isEqualTo("NewsArticle");
    assertThat(story.at("/headline").asText()).isEqualTo("The bridge closes");
    assertThat(story.at("/author/0/name").asText()).isEqualTo("Marta O'Hollin");
    assertThat(story.at("/author/0/url").asText())
        .isEqualTo("https://courier.example/author/marta/");
    assertThat(story.at("/publisher/@type").asText()).isEqualTo("NewsMediaOrganization");
    assertThat(story.at("/inLanguage").asText()).isEqualTo("en");
    assertThat(story.at("/isAccessibleForFree").asBoolean()).isTrue();
    assertThat(story.at("/mainEntityOfPage/@id").asText())
        .isEqualTo("https://courier.example/bridge/");
    assertThat(story.at("/articleSection").asText()).isEqualTo("Harbour");
    assertThat(story.at("/keywords/0").asText()).isEqualTo("Ferries & <boats>");
    assertThat(story.at("/citation/0/name").asText()).isEqualTo("Harbour Board");
  }

  @Test
  void says_times_in_the_zone_of_the_edition() {
    JsonNode story = read(Sample.story());

    assertThat(story.at("/datePublished").asText()).isEqualTo("2026-11-24T16:18:00+02:00");
    assertThat(story.at("/dateModified").asText()).isEqualTo("2026-11-24T17:18:00+02:00");
  }

  @Test
  void shows_pictures_with_the_words_of_this_use_and_their_credit() {
    JsonNode image = read(Sample.story()).at("/image/0");

    assertThat(image.at("/url").asText()).isEqualTo("https://courier.example/media/a-1280.jpg");
    assertThat(image.at("/width").asInt()).isEqualTo(1280);
    assertThat(image.at("/caption").asText()).isEqualTo("The bridge, upright.");
    assertThat(image.at("/creditText").asText()).isEqualTo("J. Doe/Agency");
    assertThat(image.at("/creator/name").asText()).isEqualTo("J. Doe");
  }

  @Test
  void carries_corrections_with_their_time() {
    JsonNode note = read(Sample.story()).at("/correction/0");

    assertThat(note.at("/@type").asText()).isEqualTo("CorrectionComment");
    assertThat(note.at("/text").asText()).isEqualTo("It said 13. It is <31>.");
    assertThat(note.at("/datePublished").asText()).isEqualTo("2026-11-24T16:48:00+02:00");
  }

  @ParameterizedTest
  @CsvSource({
    "NEWS,NewsArticle",
    "EXPLAINER,BackgroundNewsArticle",
    "ANALYSIS,AnalysisNewsArticle",
    "OPINION,OpinionNewsArticle",
    "SPONSORED,AdvertiserContentArticle"
  })
  void says_what_kind_of_story_it_is(Kind kind, String type) {
    var story = Sample.of(kind, "Headline", List.of(new Byline(Sample.WRITER, "")));

    assertThat(read(story).at("/@type").asText()).isEqualTo(type);
  }

  @Test
  void tells_a_translation_from_its_original() {
    var translated =
        Sample.of(
            Kind.NEWS,
            "Headline",
            List.of(
                new Byline(Sample.WRITER, ""),
                new Byline(Sample.TRANSLATOR, StoryData.TRANSLATION)));

    assertThat(read(translated).at("/translator/0/name").asText()).isEqualTo("Daryna Sokil");
    assertThat(read(translated).at("/translationOfWork/url").asText())
        .isEqualTo("https://courier.example/uk/mist/");
    assertThat(read(Sample.story()).at("/workTranslation/0/inLanguage").asText()).isEqualTo("uk");
  }

  @Test
  void names_the_newsroom_where_nobody_signed() {
    assertThat(read(Sample.of(Kind.NEWS, "Headline", List.of())).at("/author/name").asText())
        .isEqualTo("The Courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "Ampers & \"quotes\" \\ and \u2028 lines",
        "Emoji 🚢 and Ґедзь",
        "Control \u0001 char"
      })
  void cannot_break_out_of_the_script_element(String headline) {
    String printed =
        StructuredData.forScript(
            new StoryData(Sample.known(Sample.ENGLISH)).of(Sample.headline(headline)));

    assertThat(printed).doesNotContain("<", ">", "&", "\u2028");
    assertThat(Json.tree(printed).at("/headline").asText()).isEqualTo(headline);
  }

  @Test
  void presents_the_newsroom_on_its_front_page() {
    JsonNode page =
        Json.tree(
            StructuredData.forScript(
                new PublisherData(Sample.known(Sample.UKRAINIAN)).frontPage()));

    assertThat(page.at("/@graph/0/@type").asText()).isEqualTo("NewsMediaOrganization");
    assertThat(page.at("/@graph/0/name").asText()).isEqualTo("Кур’єр");
    assertThat(page.at("/@graph/1/@type").asText()).isEqualTo("WebSite");
    assertThat(page.at("/@graph/1/url").asText()).isEqualTo("https://courier.example/uk/");
    assertThat(page.at("/@graph/1/inLanguage").asText()).isEqualTo("uk");
  }
}
