package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.masthead.Author;
import news.stet.masthead.Section;
import news.stet.media.PictureWords;
import news.stet.press.Press;
import news.stet.story.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryPageTest extends NewsroomTest {
  private static final String BOX = "<section class=\"part signup\">The box</section>";

  @Inject Copydesk desk;
  @Inject BoxForTests boxes;
  @Inject Press press;

  private Http editor = Http.at(java.net.URI.create("http://localhost/"));
  private Section harbour = new Section(UUID.randomUUID(), "en", "none", "None", 0);

  @BeforeEach
  void an_editor_and_a_section() {
    editor = desk.editor(http);
    harbour = desk.section("en", "Harbour");
  }

  private Document page(String path) {
    var answer = http.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private Document page(Manuscript manuscript) {
    return page(desk.publishes(editor, manuscript).path());
  }

  private Manuscript story() {
    return Manuscript.any(harbour, "Lock closes " + UUID.randomUUID());
  }

  @Test
  void begins_with_the_skip_link_and_has_one_h1() {
    var page = page(story().headline("The lock closes"));

    Element first = page.body().expectFirst("a, button, input, summary, [tabindex=0]");
    assertThat(first.attr("href")).isEqualTo("#content");
    assertThat(page.select("#content")).hasSize(1);
    assertThat(page.select("main#content[tabindex=-1]")).hasSize(1);
    assertThat(page.select("h1").eachText()).containsExactly("The lock closes");
  }

  @Test
  void ends_main_before_what_is_beside_the_story() {
    desk.publishes(editor, story());
    desk.publishes(editor, story().kind(Kind.EXPLAINER));
    var page = page(story().related(desk.publishes(editor, story()).id()));

    assertThat(page.select("aside")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("main aside, article aside")).isEmpty();
    assertThat(page.select("main ~ div[data-nosnippet] aside")).isEqualTo(page.select("aside"));
    assertThat(page.select("aside"))
        .allSatisfy(aside -> {
          assertThat(aside.expectFirst("h2").id()).isEqualTo(aside.attr("aria-labelledby"));
          assertThat(page.select("#" + aside.attr("aria-labelledby"))).hasSize(1);
          assertThat(aside.select("a[href]")).isNotEmpty();
        });
  }

  @Test
  void shows_no_story_twice() {
    for (int i = 0; i < 12; i++) {
      desk.publishes(editor, story());
    }
    var related = desk.publishes(editor, story());
    var shown = desk.publishes(editor, story().related(related.id()));
    var page = page(shown.path());

    assertThat(page.select("main .related a, .rail h3 a, .across h3 a").eachAttr("href"))
        .hasSizeGreaterThan(9)
        .doesNotHaveDuplicates()
        .contains(related.path())
        .doesNotContain(shown.path());
  }

  @Test
  void says_what_it_is_who_made_it_and_when() {
    Author koval = desk.author("Olena Koval", "");
    Author brandt = desk.author("Jonas Brandt", "");
    var topic = desk.topic("en", "Locks");
    var shown =
        desk.publishes(
            editor,
            story()
                .kind(Kind.ANALYSIS)
                .standfirst("Why nobody asked.")
                .by(koval)
                .by(brandt, "translation")
                .topic(topic)
                .source("Harbour office", "https://example.org/a?b=1&c=2", false)
                .source("Gazette", "https://example.com/", true));
    var page = page(shown.path());

    assertThat(page.select(".story .kicker .kind").text()).isEqualTo("Analysis");
    assertThat(page.select(".story .kicker a").attr("href")).isEqualTo(harbour.path());
    assertThat(page.select(".story .standfirst").text()).isEqualTo("Why nobody asked.");
    assertThat(page.select(".story .byline").text())
        .isEqualTo("By Olena Koval, translated by Jonas Brandt");
    assertThat(page.select(".byline a[rel=author]").eachAttr("href"))
        .containsExactly(koval.path(), brandt.path());
    Element time = page.expectFirst(".story-times time");
    assertThat(OffsetDateTime.parse(time.attr("datetime")).toInstant()).isEqualTo(clock.instant());
    assertThat(time.text()).isEqualTo("November 24, 2026, 12:00 PM EET");
    assertThat(page.select(".story-times time")).hasSize(1);
    assertThat(page.select(".topics a").eachAttr("href")).containsExactly(topic.path());
    assertThat(page.select(".sources li").eachText())
        .containsExactly("Harbour office", "Gazette · state-controlled");
    assertThat(page.select(".sources a").attr("href")).isEqualTo("https://example.org/a?b=1&c=2");
  }

  @Test
  void keeps_a_place_for_its_photo_and_credits_it() {
    var picture = desk.picture("ferry", new PictureWords("A ferry", "", "", "A boat", "en"));
    var page = page(story().photo(picture, "The last ferry", "M. Ahn/Pool", "A ferry at the quay"));

    Element photo = page.expectFirst("figure.figure-lead img");
    assertThat(photo.attr("alt")).isEqualTo("A ferry at the quay");
    assertThat(photo.attr("width")).isNotEmpty();
    assertThat(photo.attr("height")).isNotEmpty();
    assertThat(photo.hasAttr("loading")).isFalse();
    assertThat(page.select("figure.figure-lead figcaption").text())
        .isEqualTo("The last ferry. (M. Ahn/Pool)");
    assertThat(page.select("meta[property=og:image:alt]").attr("content"))
        .isEqualTo("A ferry at the quay");
    assertThat(http.get(photo.attr("src")).status()).isEqualTo(200);
  }

  @Test
  void tells_corrections_at_the_top_and_in_full_at_the_end() {
    var shown = desk.publishes(editor, story());
    clock.advance(Duration.ofDays(1));
    desk.changes(editor, shown, story(), "correction", "The lock closed at noon, not at ten.");
    var page = page(shown.path());

    Element told = page.expectFirst(".story-times a.corrected");
    assertThat(told.text()).isEqualTo("Corrected");
    Element note = page.expectFirst(told.attr("href"));
    assertThat(note.text()).contains("The lock closed at noon, not at ten.", "November 25");
    assertThat(page.select(".story-times time").eachText()).hasSize(2);
  }

  @Test
  void carries_a_related_card_that_follows_its_story_and_goes_with_it() {
    var picture = desk.picture("ferry");
    var other =
        desk.publishes(
            editor,
            story().headline("Ferry stops").standfirst("A short why.").photo(picture, "", "", ""));
    var shown = desk.publishes(editor, story().related(other.id()));

    Element card = page(shown.path()).expectFirst("article.story .related");
    assertThat(card.select("h2 a").attr("href")).isEqualTo(other.path());
    assertThat(card.text()).contains("Ferry stops", "A short why.", "November 24, 2026");
    assertThat(card.select("img[alt=]")).hasSize(1);
    desk.changes(editor, other, story().headline("Ferry runs again"), "update", "");
    assertThat(page(shown.path()).select(".story .related").text()).contains("Ferry runs again");
    desk.takesDown(editor, other.id(), "A court order");
    assertThat(page(shown.path()).select(".story .related")).isEmpty();
  }

  private static Manuscript blocks(Manuscript manuscript, int headingAt, int many) {
    for (int i = 1; i <= many; i++) {
      if (i == headingAt) {
        manuscript.heading("Heading " + i);
      } else {
        manuscript.paragraph("Paragraph " + i + ".");
      }
    }
    return manuscript;
  }

  @Test
  void has_one_newsletter_box_after_the_fourth_block_when_somebody_provides_it() {
    var plain = desk.publishes(editor, blocks(bare(), 0, 6));
    var headed = desk.publishes(editor, blocks(bare(), 4, 6));
    var brief = desk.publishes(editor, blocks(bare(), 0, 4));
    var placed = desk.publishes(editor, blocks(bare().paragraph("First.").box("en"), 0, 6));
    assertThat(page(plain.path()).select(".signup")).isEmpty();

    boxes.puts(press, "en", BOX);
    try {
      assertThat(before(plain)).containsExactly("Paragraph 4.");
      assertThat(before(headed)).containsExactly("Paragraph 5.");
      assertThat(before(brief)).isEmpty();
      assertThat(before(placed)).containsExactly("First.");
    } finally {
      boxes.takesBack(press, "en");
    }
    assertThat(page(plain.path()).select(".signup")).isEmpty();
  }

  private Manuscript bare() {
    return Manuscript.of(harbour, "Box " + UUID.randomUUID());
  }

  /// What stands in front of each box.
  private List<String> before(Copydesk.Printed story) {
    return page(story.path()).select(".prose .signup").stream()
        .map(box -> Optional.ofNullable(box.previousElementSibling()).map(Element::text).orElse(""))
        .toList();
  }

  @Test
  void is_quiet_about_what_it_does_not_have() {
    var page = page(story());

    assertThat(page.select(".story-foot, .topics, .sources, .note, .byline, .standfirst, figure"))
        .isEmpty();
    assertThat(page.select(".story-times a")).isEmpty();
    assertThat(page.text()).doesNotContain("null", "Optional");
  }

  @Test
  void stands_in_every_language_it_has_with_the_words_of_each() {
    var port = desk.section("uk", "Порт");
    var english = desk.publishes(editor, story());
    assertThat(page(english.path()).select("link[hreflang]")).isEmpty();
    var ukrainian =
        desk.publishes(
            editor,
            Manuscript.of(port, "Шлюз закрили " + UUID.randomUUID())
                .translates(english.id())
                .by(desk.author("Олена Коваль", ""))
                .paragraph("Шлюз закрили опівдні."));
    var page = page(ukrainian.path());

    assertThat(ukrainian.path()).startsWith("/uk/");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("uk");
    assertThat(page.select(".skip").text()).isEqualTo("Перейти до змісту");
    assertThat(page.select(".story .byline").text()).isEqualTo("Олена Коваль");
    for (String path : List.of(english.path(), ukrainian.path())) {
      assertThat(page(path).select("link[hreflang]").eachAttr("hreflang"))
          .containsExactly("en", "uk", "x-default");
      assertThat(page(path).select("link[rel=canonical]").attr("href")).endsWith(path);
    }
    assertThat(page.select(".masthead-ways a[hreflang=en]").attr("href")).isEqualTo(english.path());
  }

  @Test
  void is_the_translation_of_a_story_in_another_edition_only() {
    var english = desk.publishes(editor, story());
    var same = editor.post("/api/stories", story().translates(english.id()).json());
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.json().path("field").asText()).isEqualTo("translationOf");

    var port = desk.section("uk", "Порт");
    var first = translation(port, english);
    clock.advance(Duration.ofMinutes(1));
    var second = translation(port, english);
    assertThat(page(english.path()).select("link[hreflang=uk]").eachAttr("href"))
        .singleElement()
        .asString()
        .endsWith(first.path());
    assertThat(page(second.path()).select("link[rel=canonical]").attr("href"))
        .endsWith(second.path());
  }

  private Copydesk.Printed translation(Section section, Copydesk.Printed of) {
    return desk.publishes(
        editor, Manuscript.any(section, "Шлюз " + UUID.randomUUID()).translates(of.id()));
  }
}
