package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.press.Press;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadersAddressesTest extends NewsroomTest {
  @Inject Copydesk desk;
  @Inject Press press;

  private Http editor = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_editor() {
    editor = desk.editor(http);
  }

  private Manuscript story() {
    return Manuscript.any(desk.section("en", "Harbour"), "Lock closes " + UUID.randomUUID());
  }

  private void leads(String from, String to) {
    var answer = http.get(from);
    assertThat(answer.status()).as(from).isEqualTo(301);
    assertThat(answer.header("Location")).as(from).isEqualTo(to);
  }

  @Test
  void end_in_a_slash_and_lead_there_without() {
    var shown = desk.publishes(editor, story());
    var section = desk.section("uk", "Порт");

    leads("/" + shown.slug(), shown.path());
    leads("/uk" + section.path().replaceFirst("/$", ""), "/uk" + section.path());
    leads("/uk", "/uk/");
    assertThat(http.get("/no-such-story-" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void lead_to_where_a_story_moved() {
    var first = desk.publishes(editor, story());
    String second = "moved-" + UUID.randomUUID();
    desk.changes(editor, first, story().slug(second), "update", "");

    leads(first.path(), "/" + second + "/");
    leads("/" + first.slug(), "/" + second + "/");
    assertThat(http.get("/" + second + "/").status()).isEqualTo(200);
  }

  @Test
  void lead_from_the_feed_of_other_systems_to_ours() {
    leads("/feed/", "/rss/");
    leads("/feed", "/rss/");
    leads("/uk/feed/", "/uk/rss/");
  }

  @Test
  void that_nobody_knows_are_answered_in_the_language_of_the_edition() {
    var english = http.get("/nobody-wrote-this/");
    var ukrainian = http.get("/uk/nobody-wrote-this/");

    assertThat(english.status()).isEqualTo(404);
    assertThat(english.text()).contains("<h1>Page not found</h1>", "href=\"/\"", "noindex");
    assertThat(ukrainian.status()).isEqualTo(404);
    assertThat(ukrainian.text()).contains("<h1>Сторінку не знайдено</h1>", "href=\"/uk/\"");
    assertThat(Jsoup.parse(english.text()).select("h1")).hasSize(1);
    assertThat(Jsoup.parse(english.text()).select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void however_odd_break_nothing() {
    for (String path :
        List.of(
            "/x//y/",
            "/%00/",
            "/%ff/",
            "/..%2f..%2fetc/passwd",
            "/" + "a".repeat(3_000) + "/",
            "/section//",
            "/section/x/2026/13/",
            "/tag/x/0000/00/",
            "/author/%D0%BF/",
            "/uk/uk/",
            "/%3Cscript%3E/")) {
      var answer = http.get(path);
      assertThat(answer.status()).as(path).isIn(400, 404);
      assertThat(answer.text()).as(path).doesNotContain("<script>");
    }
    assertThat(http.post("/", "{}").status()).isIn(404, 405);
    assertThat(http.get("/").status()).isEqualTo(200);
  }

  @Test
  void of_what_was_taken_down_say_so_and_why() {
    var shown = desk.publishes(editor, story());
    desk.takesDown(editor, shown.id(), "A court order of November 24.");
    var answer = http.get(shown.path());
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(410);
    assertThat(page.select("h1").eachText()).containsExactly("This story was taken down");
    assertThat(page.select("main").text()).contains("A court order of November 24.");
    assertThat(page.select("main time").attr("datetime")).startsWith("2026-11-24T12:00");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    leads("/" + shown.slug(), shown.path());
  }

  @Test
  void are_sent_once_and_confirmed_afterwards() throws IOException {
    String path = desk.publishes(editor, story()).path();
    var whole = http.get(path);
    var packed = http.with("Accept-Encoding", "gzip").get(path);
    var head = http.head(path);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("Content-Length")).isEqualTo("" + whole.bytes().length);
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.bytes().length).isLessThan(whole.bytes().length / 2);
    var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes();
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(whole.text());
    assertThat(packed.header("ETag")).isNotEmpty().isNotEqualTo(whole.header("ETag"));
    for (var answer : List.of(whole, packed)) {
      assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
      assertThat(answer.header("Cache-Control")).isEqualTo("max-age=0, must-revalidate");
      assertThat(answer.header("CDN-Cache-Control")).contains("stale-if-error=864000");
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      var again = http.with("If-None-Match", answer.header("ETag"));
      var encoded = again.with("Accept-Encoding", answer == packed ? "gzip" : "identity");
      assertThat(encoded.get(path).status()).isEqualTo(304);
      assertThat(encoded.get(path).bytes()).isEmpty();
    }
  }

  @Test
  void are_the_same_with_any_query() {
    String path = desk.publishes(editor, story()).path();
    var plain = http.get(path);
    long made = press.partsMade();

    for (String query : List.of("?utm_source=x", "?fbclid=1&a[]=%00", "?")) {
      var answer = http.get(path + query);
      assertThat(answer.header("ETag")).isEqualTo(plain.header("ETag"));
      assertThat(answer.text()).isEqualTo(plain.text());
    }
    assertThat(press.partsMade()).isEqualTo(made);
  }
}
