package news.stet.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.stet.masthead.Section;
import news.stet.story.Byline;
import news.stet.story.Kind;
import news.stet.story.PublishedStory;
import news.stet.text.Language;
import news.stet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A feed, as a feed reader parses it.
class RssFeedTest {
  private static Parsed feed(PublishedStory... stories) {
    return Parsed.of(
        RssFeed.of(Sample.known(Sample.ENGLISH), Optional.empty()).document(List.of(stories)));
  }

  @Test
  void says_where_it_stands_and_whose_it_is() {
    Parsed feed = feed(Sample.story());

    assertThat(feed.root().getTagName()).isEqualTo("rss");
    assertThat(feed.root().getAttribute("version")).isEqualTo("2.0");
    assertThat(feed.text("title")).isEqualTo("The Courier");
    assertThat(feed.text("link")).isEqualTo("https://courier.example/");
    assertThat(feed.text("description")).isEqualTo("News & views <of> the port");
    assertThat(feed.text("language")).isEqualTo("en");
    assertThat(feed.first("atom:link").getAttribute("href"))
        .isEqualTo("https://courier.example/rss/");
    assertThat(feed.first("atom:link").getAttribute("rel")).isEqualTo("self");
    assertThat(feed.text("lastBuildDate")).isEqualTo("Tue, 24 Nov 2026 15:18:00 GMT");
  }

  @Test
  void gives_each_story_an_address_a_lasting_name_and_its_writers() {
    Parsed feed =
        feed(
            Sample.of(
                Kind.NEWS,
                "Headline",
                List.of(
                    new Byline(Sample.WRITER, ""),
                    new Byline(Sample.TRANSLATOR, StoryData.TRANSLATION))));

    assertThat(feed.texts("link").getLast()).isEqualTo("https://courier.example/bridge/");
    assertThat(feed.text("guid")).isEqualTo("urn:uuid:" + Sample.STORY);
    assertThat(feed.first("guid").getAttribute("isPermaLink")).isEqualTo("false");
    assertThat(feed.text("pubDate")).isEqualTo("Tue, 24 Nov 2026 14:18:00 GMT");
    assertThat(feed.texts("dc:creator")).containsExactly("Marta O'Hollin");
    assertThat(feed.texts("category")).containsExactly("Harbour", "Ferries & <boats>");
  }

  @Test
  void carries_the_whole_text_with_absolute_addresses() {
    String html = feed(Sample.story()).text("content:encoded");

    assertThat(html)
        .contains("<p>It closes.</p>")
        .contains("<img src=\"https://courier.example/media/a-1280.jpg\"")
        .contains("The bridge, upright. (J. Doe/Agency)")
        .contains("<a href=\"https://example.org/b\">Harbour Board</a>")
        .doesNotContain("=\"/");
  }

  @Test
  void credits_its_pictures() {
    Parsed feed = feed(Sample.story());

    assertThat(feed.first("media:content").getAttribute("url"))
        .isEqualTo("https://courier.example/media/a-1280.jpg");
    assertThat(feed.first("media:content").getAttribute("type")).isEqualTo("image/jpeg");
    assertThat(feed.text("media:credit")).isEqualTo("J. Doe/Agency");
    assertThat(feed.text("media:text")).isEqualTo("A drawbridge");
  }

  @Test
  void says_in_the_text_what_was_corrected_and_when() {
    assertThat(feed(Sample.story()).text("content:encoded"))
        .contains("<strong>Correction, November 24, 2026, 4:48 PM EET:</strong>")
        .contains("It said 13. It is &lt;31&gt;.");
  }

  @Test
  void labels_what_was_paid_for() {
    Parsed feed =
        feed(Sample.of(Kind.SPONSORED, "Five things", List.of(new Byline(Sample.WRITER, ""))));

    assertThat(feed.texts("title").getLast()).isEqualTo("Sponsored: Five things");
    assertThat(feed.texts("category")).contains("sponsored");
  }

  @Test
  void of_a_section_has_its_name_and_address() {
    var harbour = new Section(Sample.SECTION, "uk", "port", "Порт", 1);
    Parsed feed =
        Parsed.of(
            RssFeed.of(Sample.known(Sample.UKRAINIAN), Optional.of(harbour)).document(List.of()));

    assertThat(feed.text("title")).isEqualTo("Кур’єр: Порт");
    assertThat(feed.text("link")).isEqualTo("https://courier.example/uk/section/port/");
    assertThat(feed.first("atom:link").getAttribute("href"))
        .isEqualTo("https://courier.example/uk/section/port/rss/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Bold</b> & \"quoted\" 'too'",
        "]]></title><script>alert(1)</script>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "Emoji 🚢 👩🏽‍🚒 and Ґедзь, 港, שלום",
        "{headline} {0} $1 \\ %s"
      })
  void keeps_any_headline_word_for_word(String headline) {
    assertThat(feed(Sample.headline(headline)).texts("title").getLast()).isEqualTo(headline);
    var paid = Sample.of(Kind.SPONSORED, headline, List.of());
    assertThat(feed(paid).texts("title").getLast()).isEqualTo("Sponsored: " + headline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u000bb", "a\u001bb", "a\uffffb", "a\ufffeb", "a\ud83db"})
  void leaves_out_what_xml_forbids(String headline) {
    assertThat(feed(Sample.headline(headline)).texts("title").getLast()).isEqualTo("ab");
  }

  @Test
  void has_the_same_words_in_both_languages() {
    assertThat(Words.beside(FeedText.class, "feed", Language.UKRAINIAN).keys())
        .isEqualTo(Words.beside(FeedText.class, "feed", Language.ENGLISH).keys());
  }
}
