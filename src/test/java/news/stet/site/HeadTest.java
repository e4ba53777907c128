package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page's head tells browsers, phones and other sites is there, as it says.
@QuarkusTest
class HeadTest extends NewsroomTest {
  @Inject Copydesk desk;

  private Http editor = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_editor() {
    editor = desk.editor(http);
  }

  private Document page(String path) {
    return Jsoup.parse(http.get(path).text());
  }

  private static String link(Document page, String query) {
    return page.select("link" + query).attr("href");
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  /// The file at an address, whole or only its path.
  private Answer file(String href, String contentType) {
    Answer answer = http.get(URI.create(href).getRawPath());
    assertThat(answer.status()).as(href).isEqualTo(200);
    assertThat(answer.header("Content-Type")).as(href).startsWith(contentType);
    return answer;
  }

  private BufferedImage image(String href, String contentType) throws IOException {
    byte[] bytes = file(href, contentType).bytes();
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), href);
  }

  @Test
  void points_to_a_style_sheet_and_a_face_that_may_be_kept_for_ever() {
    for (String path : List.of("/", "/uk/", "/nobody-wrote-this/")) {
      var page = page(path);
      var sheet = file(link(page, "[rel=stylesheet]"), "text/css");
      assertThat(sheet.header("Cache-Control")).contains("immutable", "max-age=31536000");
      if (!page.select("link[rel=preload]").isEmpty()) {
        String face = link(page, "[rel=preload][as=font]");
        assertThat(file(face, "font/woff2").header("Cache-Control")).contains("immutable");
        assertThat(sheet.text()).contains("url(" + face + ")");
      }
    }
  }

  @Test
  void points_to_icons_of_the_sizes_it_says() throws IOException {
    var page = page("/uk/");

    assertThat(file("/favicon.ico", "image/").bytes()).startsWith(0, 0, 1, 0, 1, 0, 48, 48);
    assertThat(link(page, "[rel=icon][sizes=48x48]")).isEqualTo("/favicon.ico");
    assertThat(file(link(page, "[rel=icon][type*=svg]"), "image/svg+xml").text()).contains("<svg");
    assertThat(image(link(page, "[rel=apple-touch-icon]"), "image/png").getWidth()).isEqualTo(180);
  }

  @Test
  void points_to_a_manifest_of_its_edition() throws IOException {
    for (String edition : List.of("/", "/uk/")) {
      String href = link(page(edition), "[rel=manifest]");
      JsonNode manifest = Json.tree(file(href, "application/manifest+json").text());

      assertThat(manifest.path("start_url").asText()).isEqualTo(edition);
      assertThat(manifest.path("scope").asText()).isEqualTo(edition);
      assertThat(manifest.path("name").asText()).isNotBlank();
      assertThat(manifest.path("lang").asText()).isEqualTo(edition.equals("/") ? "en" : "uk");
      for (JsonNode icon : manifest.path("icons")) {
        if (icon.path("type").asText().equals("image/png")) {
          var image = image(icon.path("src").asText(), "image/png");
          assertThat(icon.path("sizes").asText())
              .isEqualTo(image.getWidth() + "x" + image.getHeight());
        } else {
          file(icon.path("src").asText(), icon.path("type").asText());
        }
      }
      assertThat(manifest.path("icons").findValuesAsText("sizes")).contains("192x192", "512x512");
    }
  }

  @Test
  void points_to_the_feed_of_its_edition() {
    for (String edition : List.of("/", "/uk/")) {
      String href = link(page(edition), "[rel=alternate][type=application/rss+xml]");
      assertThat(href).isEqualTo(edition + "rss/");
      assertThat(file(href, "application/rss+xml").text()).contains("<rss");
    }
  }

  @Test
  void shows_other_sites_a_picture_as_large_as_it_says() throws IOException {
    var harbour = desk.section("en", "Harbour");
    var pictured =
        Manuscript.any(harbour, "Shared").photo(desk.picture("harbour"), "", "", "A harbour");
    var page = page(desk.publishes(editor, pictured).path());
    var plain = page(desk.publishes(editor, Manuscript.any(harbour, "Plain")).path());

    for (var shared : List.of(page, plain, page("/uk/"), page(harbour.path()))) {
      String type = shared.equals(page) ? "image/jpeg" : "image/png";
      var image = image(property(shared, "og:image"), type);
      assertThat(property(shared, "og:image")).startsWith("http");
      assertThat(property(shared, "og:image:width")).isEqualTo("" + image.getWidth());
      assertThat(property(shared, "og:image:height")).isEqualTo("" + image.getHeight());
      assertThat(property(shared, "og:image:alt")).isNotBlank();
      assertThat(property(shared, "og:url")).isEqualTo(link(shared, "[rel=canonical]"));
    }
    assertThat(Integer.parseInt(property(page, "og:image:width"))).isGreaterThanOrEqualTo(1200);
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(plain.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
  }

  @Test
  void names_another_language_only_where_the_page_stands_in_it() {
    var harbour = desk.section("en", "Harbour");
    var story = desk.publishes(editor, Manuscript.any(harbour, "Alone " + UUID.randomUUID()));
    for (String alone : List.of(story.path(), harbour.path(), harbour.path() + "2026/11/")) {
      assertThat(page(alone).select("link[hreflang]")).as(alone).isEmpty();
    }
    for (var there : page("/").select("link[hreflang]")) {
      assertThat(http.get(URI.create(there.attr("href")).getPath()).status()).isEqualTo(200);
    }
    assertThat(page("/").select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "uk", "x-default");
    assertThat(link(page("/uk/"), "[hreflang=x-default]"))
        .isEqualTo(link(page("/"), "[rel=canonical]"));
  }
}
