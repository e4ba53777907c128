package news.stet.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.Answer;
import news.stet.HandClock;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.masthead.Masthead;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Change;
import news.stet.story.Copy;
import news.stet.story.Inline;
import news.stet.story.Kind;
import news.stet.story.Outcome;
import news.stet.story.Stories;
import org.junit.jupiter.api.Test;

/// The newsroom as programs read it over HTTP.
@QuarkusTest
class SyndicationTest extends NewsroomTest {
  private static final String RSS = "application/rss+xml;charset=utf-8";

  @Inject Database database;
  @Inject Stories stories;
  @Inject Masthead masthead;
  @Inject Ids ids;

  private Section section(String edition) {
    UUID id = ids.next();
    return masthead
        .add(Actor.STET, new Section(id, edition, "s-" + id, "Section <" + id + ">", 1))
        .done();
  }

  private Outcome.Done publish(Section section, Kind kind, String headline, Instant at) {
    var copy =
        new Copy(
            kind,
            headline,
            "Standfirst",
            "story-" + ids.next(),
            Optional.of(section.id()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Body(List.of(new Block.Paragraph("b1", List.of(Inline.Run.plain("Text."))))));
    return database.write(tx -> {
      var draft =
          (Outcome.Done) stories.create(tx, Actor.STET, section.edition(), copy, Optional.empty());
      return (Outcome.Done)
          stories.publish(tx, Actor.STET, draft.id(), Optional.of(at), Optional.empty(), "");
    });
  }

  private Outcome.Done publish(Section section, String headline) {
    return publish(section, Kind.NEWS, headline, clock.instant());
  }

  private Parsed read(String path, String type) {
    Answer answer = http.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("ETag")).isNotEmpty();
    return Parsed.of(answer.text());
  }

  @Test
  void a_published_story_is_in_the_feeds_of_its_edition_and_section() {
    laterThanEverything();
    var harbour = section("en");
    var port = section("uk");
    var story = publish(harbour, "A <b>bold</b> headline & 🚢");
    publish(port, "Заголовок");

    assertThat(read("/rss/", RSS).texts("guid")).contains("urn:uuid:" + story.id());
    assertThat(read("/rss/", RSS).texts("title")).contains("A <b>bold</b> headline & 🚢");
    assertThat(read("/rss/", RSS).texts("title")).doesNotContain("Заголовок");
    assertThat(read("/uk/rss/", RSS).texts("title")).contains("Заголовок");
    assertThat(read(harbour.path() + "rss/", RSS).texts("guid"))
        .containsExactly("urn:uuid:" + story.id());
    assertThat(http.get("/rss").header("Location")).endsWith("/rss/");
    assertThat(http.get("/section/no-such/rss/").status()).isEqualTo(404);
  }

  @Test
  void a_correction_reaches_the_feed() {
    var harbour = section("en");
    var story = publish(harbour, "Corrected");
    read(harbour.path() + "rss/", RSS);

    database.write(tx ->
        stories.publish(
            tx,
            Actor.STET,
            story.id(),
            Optional.empty(),
            Optional.of(Change.CORRECTION),
            "It is 31."));

    assertThat(read(harbour.path() + "rss/", RSS).text("content:encoded"))
        .contains("Correction, November 24, 2026, 12:00 PM EET:</strong> It is 31.");
  }

  @Test
  void a_story_taken_down_leaves_feeds_and_sitemaps() {
    var harbour = section("en");
    var story = publish(harbour, "Gone");
    String file = fileOf(story);
    assertThat(locations(file)).anyMatch(url -> url.endsWith("/" + story.slug() + "/"));

    database.write(tx -> stories.takeDown(tx, Actor.STET, story.id(), "A court said so."));

    assertThat(read(harbour.path() + "rss/", RSS).all("item")).isEmpty();
    assertThat(locations("/news-sitemap.xml")).noneMatch(url -> url.contains(story.slug()));
    var left = http.get(file);
    assertThat(left.status() == 404 || !left.text().contains(story.slug())).isTrue();
  }

  private static String fileOf(Outcome.Done story) {
    return "/sitemap-" + story.edition() + "-" + Sitemaps.monthOf(story.id()) + ".xml";
  }

  private List<String> locations(String path) {
    return read(path, "application/xml;charset=utf-8").texts("loc");
  }

  @Test
  void the_sitemap_leads_to_every_story_and_standing_page() {
    var harbour = section("en");
    var story = publish(harbour, "Mapped");
    String base = locations("/sitemap.xml").getFirst().replaceAll("/sitemap-.*", "");

    assertThat(locations("/sitemap.xml"))
        .contains(base + "/sitemap-en-pages.xml", base + "/sitemap-uk-pages.xml")
        .contains(base + fileOf(story))
        .allSatisfy(
            file -> assertThat(http.get(file.substring(base.length())).status()).isEqualTo(200));
    assertThat(locations("/sitemap-en-pages.xml")).contains(base + "/", base + harbour.path());
    assertThat(locations(fileOf(story))).contains(base + "/" + story.slug() + "/");
  }

  @Test
  void a_later_story_is_in_the_sitemap_at_once() {
    var harbour = section("en");
    String file = fileOf(publish(harbour, "First"));
    int before = locations(file).size();

    publish(harbour, "Second");

    assertThat(locations(file)).hasSize(before + 1);
  }

  @Test
  void there_is_no_sitemap_of_a_month_without_stories() {
    for (String path :
        List.of(
            "/sitemap-en-1999-01.xml",
            "/sitemap-en-2026-13.xml",
            "/sitemap-xx-pages.xml",
            "/sitemap-en-2026-11-99.xml")) {
      assertThat(http.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void news_is_news_for_two_days() {
    var harbour = section("en");
    Instant published = HandClock.START.minus(Duration.ofDays(2)).plusSeconds(1);
    var story = publish(harbour, Kind.NEWS, "Two days & <old>", published);

    assertThat(locations("/news-sitemap.xml")).anyMatch(url -> url.contains(story.slug()));
    Parsed news = read("/news-sitemap.xml", "application/xml;charset=utf-8");
    assertThat(news.texts("news:title")).contains("Two days & <old>");
    assertThat(news.texts("news:publication_date")).contains("2026-11-22T12:00:01+02:00");
    assertThat(news.texts("news:language")).contains("en");

    clock.advance(Duration.ofSeconds(1));

    assertThat(locations("/news-sitemap.xml")).noneMatch(url -> url.contains(story.slug()));
  }

  @Test
  void what_was_paid_for_is_no_news() {
    laterThanEverything();
    var story = publish(section("en"), Kind.SPONSORED, "Five things", clock.instant());

    assertThat(locations("/news-sitemap.xml")).noneMatch(url -> url.contains(story.slug()));
    assertThat(read("/rss/", RSS).texts("title")).contains("Sponsored: Five things");
  }

  @Test
  void robots_are_told_where_the_sitemaps_are() {
    Answer robots = http.get("/robots.txt");

    assertThat(robots.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(robots.text())
        .contains("Disallow: /desk/")
        .containsPattern("(?m)^Sitemap: http.*/sitemap\\.xml$")
        .containsPattern("(?m)^Sitemap: http.*/news-sitemap\\.xml$");
  }

  @Test
  void a_contact_for_holes_is_named_only_where_there_is_one() {
    Publisher before = masthead.publisher();
    try {
      masthead.put(Actor.STET, contact(before, Optional.empty()));
      assertThat(http.get("/.well-known/security.txt").status()).isEqualTo(404);

      masthead.put(Actor.STET, contact(before, Optional.of("mailto:holes@courier.example")));
      assertThat(http.get("/.well-known/security.txt").text())
          .contains("Contact: mailto:holes@courier.example\n")
          .contains("Expires: 2027-05-01T00:00:00Z\n")
          .containsPattern("(?m)^Canonical: http.*/\\.well-known/security\\.txt$");

      clock.advance(Duration.ofDays(7));
      assertThat(http.get("/.well-known/security.txt").text())
          .contains("Expires: 2027-06-01T00:00:00Z\n");
    } finally {
      masthead.put(Actor.STET, before);
    }
  }

  private static Publisher contact(Publisher of, Optional<String> contact) {
    return new Publisher(
        of.name(),
        Optional.empty(),
        of.postalAddress(),
        contact,
        of.principles(),
        of.correctionsPolicy(),
        of.logo(),
        of.profiles());
  }

  @Test
  void feeds_and_sitemaps_can_run_nothing_in_a_browser() {
    for (String path : List.of("/rss/", "/sitemap.xml", "/news-sitemap.xml", "/robots.txt")) {
      assertThat(http.get(path).header("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(http.get(path).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void an_unchanged_feed_is_not_sent_again() {
    String etag = http.get("/rss/").header("ETag");

    assertThat(http.with("If-None-Match", etag).get("/rss/").status()).isEqualTo(304);
  }
}
