package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.media.PictureWords;
import news.stet.staff.Actor;
import news.stet.story.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Markup, quotes, a template's expressions and the marks of press itself, in every field that
/// somebody can write in.
@QuarkusTest
class HostileTextTest extends NewsroomTest {
  private static final String HOSTILE =
      "</title></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{words.say('skip')}"
          + "&lt;b&gt;<!--part site:foot:en--><svg onload=alert(1)>";

  /// As much of it as fits where somebody's part in a story is named.
  private static final String BRIEFLY =
      "x</p><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{words.say('skip')}<!--part";

  @Inject Copydesk desk;
  @Inject Masthead masthead;

  private Http editor = Http.at(URI.create("http://localhost/"));
  private Section section = new Section(UUID.randomUUID(), "en", "none", "None", 0);
  private Author author =
      new Author(UUID.randomUUID(), "none", "None", "", Optional.empty(), Map.of());

  @BeforeEach
  void a_hostile_masthead() {
    editor = desk.editor(http);
    section = desk.section("en", HOSTILE);
    author = desk.author(HOSTILE, HOSTILE);
  }

  private static void isHarmless(Document page) {
    assertThat(page.select("script"))
        .allSatisfy(script -> {
          assertThat(script.attr("type")).isEqualTo("application/ld+json");
          assertThat(Json.tree(script.data()).isObject()).isTrue();
        });
    assertThat(page.select("img[src=x], svg, [style], iframe, object, a[href^=javascript]"))
        .isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.getAllElements().stream().flatMap(element -> element.childNodes().stream()))
        .noneMatch(Comment.class::isInstance);
    assertThat(page.select("html, head, body, main, footer.footer"))
        .extracting(Element::normalName)
        .containsExactly("html", "head", "body", "main", "footer");
  }

  private Document page(String path) {
    var page = Jsoup.parse(http.get(path).text());
    isHarmless(page);
    return page;
  }

  private Manuscript hostile() {
    var topic = desk.topic("en", HOSTILE);
    var picture = desk.picture("ferry", new PictureWords(HOSTILE, HOSTILE, HOSTILE, HOSTILE, "en"));
    return Manuscript.of(section, HOSTILE)
        .standfirst(HOSTILE)
        .by(author)
        .by(author, BRIEFLY)
        .topic(topic)
        .source(HOSTILE, "https://example.org/\"><script>alert(1)</script>", true)
        .photo(picture, HOSTILE, HOSTILE, HOSTILE)
        .taken(HOSTILE, HOSTILE)
        .paragraph(HOSTILE)
        .link(HOSTILE, "https://example.org/?a=\"onclick=\"alert(1)")
        .heading(HOSTILE)
        .list(HOSTILE, HOSTILE)
        .quote(HOSTILE, HOSTILE)
        .figure(picture, HOSTILE, HOSTILE, HOSTILE)
        .facts(HOSTILE, HOSTILE, HOSTILE);
  }

  @Test
  void is_text_on_the_page_of_a_story() {
    var shown = desk.publishes(editor, hostile());
    desk.changes(editor, shown, hostile(), "correction", HOSTILE);
    var page = page(shown.path());

    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page.title()).startsWith(HOSTILE);
    for (String place :
        new String[] {
          ".story .standfirst", ".story .kicker a", ".topics a", ".sources a", ".note p",
          ".prose h2", ".prose > p", ".prose li", ".prose blockquote", ".prose .pull figcaption",
          ".prose .figure figcaption", ".prose dt", ".prose dd", ".prose section h3",
        }) {
      assertThat(page.select(place).text()).as(place).contains(HOSTILE);
    }
    assertThat(page.select(".byline").text()).contains(HOSTILE);
    assertThat(page.select(".story img").eachAttr("alt")).containsOnly(HOSTILE);
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(HOSTILE);
    assertThat(Json.tree(page.expectFirst("script").data()).path("headline").asText())
        .isEqualTo(HOSTILE);
  }

  @Test
  void is_text_on_every_list() {
    var topic = desk.topic("en", HOSTILE);
    desk.publishes(editor, hostile().topic(topic));
    desk.publishes(editor, hostile().kind(Kind.EXPLAINER));
    desk.publishes(editor, hostile().kind(Kind.OPINION));
    var beside = desk.publishes(editor, hostile());

    page("/");
    page(beside.path());
    assertThat(page(section.path()).select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page(section.path()).select(".card h2").eachText()).contains(HOSTILE);
    assertThat(page(section.path() + "2026/11/").select("h1").text()).startsWith(HOSTILE);
    assertThat(page(topic.path()).select("h1").text()).isEqualTo(HOSTILE);
    assertThat(page(author.path()).select("h1, .standfirst").eachText())
        .containsExactly(HOSTILE, HOSTILE);
  }

  @Test
  void is_text_in_what_the_newsroom_says_of_itself() {
    var en = masthead.edition("en").orElseThrow();
    var house = masthead.publisher();
    var some = Optional.of(HOSTILE);
    masthead
        .put(Actor.STET, new Edition("en", en.language(), HOSTILE, HOSTILE, en.prefix(), en.zone()))
        .done();
    masthead
        .put(
            Actor.STET,
            new Publisher(
                HOSTILE,
                some,
                some,
                some,
                some,
                some,
                Optional.empty(),
                List.of(HOSTILE, "javascript:x")))
        .done();
    try {
      var shown = desk.publishes(editor, hostile());
      for (String path : List.of("/", shown.path(), section.path(), "/nobody-wrote-this/")) {
        var page = page(path);
        assertThat(page.select(".wordmark").text()).isEqualTo(HOSTILE);
        assertThat(page.select(".footer-links a[href^=mailto], .footer-links a[rel=me]")).isEmpty();
      }
      assertThat(Json.tree(http.get("/manifest.webmanifest").text()).path("name").asText())
          .isEqualTo(HOSTILE);
      assertThat(Jsoup.parse(http.get("/rss/").text(), "", Parser.xmlParser()).select("script"))
          .isEmpty();
      assertThat(
              http.get("/.well-known/security.txt")
                  .text()
                  .lines()
                  .filter(line -> line.startsWith("Contact: ")))
          .hasSize(1);
    } finally {
      masthead.put(Actor.STET, en).done();
      masthead.put(Actor.STET, house).done();
    }
  }

  @Test
  void is_text_in_the_reason_of_a_takedown() {
    var shown = desk.publishes(editor, hostile());
    desk.takesDown(editor, shown.id(), HOSTILE);

    var page = page(shown.path());
    assertThat(page.select("main .standfirst").text()).isEqualTo(HOSTILE);
    assertThat(page.select("main").text()).doesNotContain("\u0001");
  }
}
