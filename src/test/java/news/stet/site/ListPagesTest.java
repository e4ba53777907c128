package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  /// So long ago that they are nobody's newest.
  private List<String> printed(int many, String day) {
    return desk.prints(harbour, many, Instant.parse(day + "T10:00:00Z"));
  }

  @Test
  void go_on_from_page_to_page_until_the_oldest_story() {
    var oldest = printed(1, "2020-02-29");
    var others = printed(2 * ListPaging.OF_A_MONTH + 3, "2020-03-14");
    var met = new ArrayList<String>();
    var ways = new ArrayList<String>();
    for (String path = harbour.path() + "2020/03/"; !path.isEmpty(); ) {
      var page = page(path);
      assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
      String back = ways.isEmpty() ? "" : ways.getLast();
      assertThat(page.select(".turns a[rel=prev]").attr("href")).isEqualTo(back);
      assertThat(page.select("link[rel=prev]").attr("href")).endsWith(back);
      ways.add(path);
      met.addAll(rows(page));
      path = page.select(".turns a[rel=next]").attr("href");
      assertThat(page.select("link[rel=next]").attr("href")).endsWith(path);
    }
    assertThat(met.getLast()).isEqualTo(oldest.getFirst());
    assertThat(met.subList(0, met.size() - 1)).containsExactlyInAnyOrderElementsOf(others);
    assertThat(ways)
        .containsExactly(
            harbour.path() + "2020/03/",
            harbour.path() + "2020/03/1/",
            harbour.path() + "2020/02/");
    assertThat(page(harbour.path()).select(".turns a").eachAttr("href"))
        .containsExactly(ways.getFirst());
    assertThat(rows(page(harbour.path()))).hasSize(ListPaging.NEWEST);
  }

  @Test
  void leave_a_full_page_as_it_is_when_something_newer_comes() {
    printed(2 * ListPaging.OF_A_MONTH, "2020-03-14");
    String full = harbour.path() + "2020/03/1/";
    var before = http.get(full);
    printed(1, "2020-03-15");

    assertThat(http.get(full).header("ETag")).isEqualTo(before.header("ETag"));
    var page = page(full);
    assertThat(page.title()).contains("March 2020: 1–50");
    assertThat(page.expectFirst("main .meta").text()).isEqualTo("Stories 1 to 50");
    assertThat(page(harbour.path() + "2020/03/").expectFirst("main .meta").text())
        .isEqualTo("Stories 51 to 101");
    for (String none : List.of("2020/03/0/", "2020/03/2/", "2020/03/9999/", "2020/04/1/")) {
      assertThat(http.get(harbour.path() + none).status()).as(none).isEqualTo(404);
    }
  }

  @Test
  void lead_from_a_former_name_to_the_same_page_under_the_present_one() {
    desk.publishes(editor, story());
    String name = "renamed-" + UUID.randomUUID();
    var answer = editor.get("/api/sections/" + harbour.id());
    var written =
        editor
            .with("If-Match", answer.header("ETag"))
            .put("/api/sections/" + harbour.id(), answer.text().replace(harbour.slug(), name));
    assertThat(written.status()).as(written.text()).isEqualTo(200);

    assertThat(http.get(harbour.path()).header("Location")).isEqualTo("/section/" + name + "/");
    assertThat(http.get(harbour.path() + "2026/11/").header("Location"))
        .isEqualTo("/section/" + name + "/2026/11/");
  }

  @Test
  void show_no_archive_of_what_they_show_whole() {
    desk.publishes(editor, story());

    assertThat(page(harbour.path()).select("main nav")).isEmpty();
    assertThat(page(harbour.path() + "2026/11/").select(".months a")).hasSize(1);
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
