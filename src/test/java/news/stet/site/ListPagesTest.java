package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.story.Kind;
import news.stet.story.Stories;
import news.stet.story.StoryCard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListPagesTest extends NewsroomTest {
  @Inject Copydesk desk;
  @Inject Masthead masthead;
  @Inject Stories stories;

  private Http editor = Http.at(URI.create("http://localhost/"));
  private Section harbour = new Section(UUID.randomUUID(), "en", "none", "None", 0);

  @BeforeEach
  void an_editor_and_a_section() {
    editor = desk.editor(http);
    harbour = desk.section("en", "Harbour");
  }

  private Manuscript story() {
    return Manuscript.any(harbour, "Lock closes " + UUID.randomUUID());
  }

  private Document page(String path) {
    var answer = http.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private static List<String> rows(Document page) {
    return page.select("main .rows h2 a").eachAttr("href");
  }

  @Test
  void show_the_newest_first_and_follow_every_change() {
    var first = desk.publishes(editor, story().kind(Kind.SPONSORED));
    clock.advance(Duration.ofMinutes(1));
    var second = desk.publishes(editor, story());
    assertThat(rows(page(harbour.path()))).containsExactly(second.path(), first.path());
    assertThat(page(harbour.path()).select(".kind").eachText()).containsExactly("Sponsored");

    desk.changes(editor, first, story().headline("Renamed"), "fix", "");
    assertThat(page(harbour.path()).select("main h2").eachText()).contains("Renamed");
    desk.takesDown(editor, second.id(), "A court order");
    assertThat(rows(page(harbour.path()))).hasSize(1);
  }

  @Test
  void keep_older_stories_under_their_month() {
    var november = desk.publishes(editor, story());
    clock.advance(Duration.ofDays(30));
    var december = desk.publishes(editor, story());
    var newest = page(harbour.path());

    assertThat(rows(newest)).containsExactly(december.path(), november.path());
    assertThat(newest.select(".months a").eachText())
        .containsExactly("December 2026", "November 2026");
    String path = newest.select(".months a").eachAttr("href").getLast();
    assertThat(path).isEqualTo(harbour.path() + "2026/11/");
    assertThat(rows(page(path))).containsExactly(november.path());
    assertThat(page(path).select("h1").text()).isEqualTo("Harbour, November 2026");
    assertThat(page(path).select("[aria-current=page]").text()).isEqualTo("November 2026");
    assertThat(page(path).expectFirst("main .meta").text()).isEqualTo("1 story");
    assertThat(http.get(harbour.path() + "2026/10/").status()).isEqualTo(404);
  }

  @Test
  void say_when_there_is_nothing_in_them() {
    var page = page(harbour.path());

    assertThat(page.select("main").text())
        .isEqualTo("Harbour Nothing has been published here yet.");
    assertThat(page.select("main nav, main article, main h2")).isEmpty();
  }

  @Test
  void present_an_author_as_each_edition_does() {
    String slug = "koval-" + UUID.randomUUID();
    var elsewhere = Map.of("uk", new Author.InEdition("Олена Коваль", "Пише про порт."));
    var koval =
        new Author(UUID.randomUUID(), slug, "Olena Koval", "Writes.", Optional.empty(), elsewhere);
    masthead.add(Actor.STET, koval).done();
    var shown = desk.publishes(editor, story().by(koval));

    assertThat(page(koval.path()).select("h1, .standfirst").eachText())
        .containsExactly("Olena Koval", "Writes.");
    assertThat(rows(page(koval.path()))).containsExactly(shown.path());
    assertThat(page("/uk" + koval.path()).select("h1, .standfirst").eachText())
        .containsExactly("Олена Коваль", "Пише про порт.");
    assertThat(page(koval.path()).select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "uk", "x-default");
  }

  @Test
  void of_a_topic_are_named_as_one() {
    var topic = desk.topic("en", "Locks");
    var shown = desk.publishes(editor, story().topic(topic));

    assertThat(page(topic.path()).expectFirst("main .kicker").text()).isEqualTo("Topic");
    assertThat(rows(page(topic.path()))).containsExactly(shown.path());
  }

  @Test
  void include_a_front_that_says_when_nothing_is_published() {
    for (StoryCard card : stories.newest(Stories.Listing.of("uk"), 1_000)) {
      desk.takesDown(editor, card.id(), "Making room");
    }
    var empty = page("/uk/");
    assertThat(empty.select("main").text())
        .isEqualTo("Ваша редакція, Українське видання Ще не опубліковано жодного матеріалу.");
    assertThat(empty.select("h1")).hasSize(1);
    assertThat(empty.select("main h2, main section, .masthead-date time")).isEmpty();

    var port = desk.section("uk", "Порт");
    var shown = desk.publishes(editor, Manuscript.any(port, "Шлюз " + UUID.randomUUID()));
    assertThat(page("/uk/").select(".lead h2 a").attr("href")).isEqualTo(shown.path());
    assertThat(page("/uk/").select(".masthead-date time")).hasSize(1);
  }
}
