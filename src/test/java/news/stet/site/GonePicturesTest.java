package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.Json;
import news.stet.ground.Sql;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.media.Picture;
import news.stet.staff.Actor;
import news.stet.story.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is named as a picture and is none any more leaves no gap, on whatever page.
@QuarkusTest
class GonePicturesTest extends NewsroomTest {
  private static final Sql GONE = Sql.beside(GonePicturesTest.class, "pictures_gone");

  @Inject Copydesk desk;
  @Inject Database database;
  @Inject Masthead masthead;

  private Http editor = Http.at(URI.create("http://localhost/"));
  private Section harbour = new Section(UUID.randomUUID(), "en", "none", "None", 0);

  @BeforeEach
  void an_editor_and_a_section() {
    laterThanEverything();
    editor = desk.editor(http);
    harbour = desk.section("en", "Harbour");
  }

  private Document page(String path) {
    var answer = http.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private Copydesk.Printed withoutItsPictures(Manuscript manuscript, Picture picture) {
    var shown = desk.publishes(editor, manuscript);
    database.write(tx ->
        tx.update(GONE)
            .bind("id", shown.id())
            .bind("picture", picture.id().toString())
            .bind("nobodys", UUID.randomUUID())
            .execute());
    return shown;
  }

  @Test
  void leave_a_story_whole() {
    var picture = desk.picture("ferry");
    var story =
        Manuscript.any(harbour, "Without a picture")
            .photo(picture, "A ferry", "M. Ahn", "A ferry")
            .figure(picture, "A ferry", "M. Ahn", "A ferry");
    var shown = withoutItsPictures(story, picture);
    var page = page(shown.path());

    assertThat(page.select("h1").text()).isEqualTo("Without a picture");
    assertThat(page.select(".story figure, .story img")).isEmpty();
    assertThat(page.select(".prose > p")).hasSize(2);
    assertThat(page.select("meta[property=og:image]").attr("content")).contains("/mark-512");
    assertThat(Json.tree(page.expectFirst("script").data()).has("image")).isFalse();
    assertThat(http.get("/rss/").text()).contains("Without a picture");
  }

  @Test
  void leave_cards_and_the_front_whole() {
    var picture = desk.picture("ferry");
    var lead = Manuscript.any(harbour, "Leads " + UUID.randomUUID()).photo(picture, "", "", "");
    var explains = Manuscript.any(harbour, "Explains").photo(picture, "", "", "");
    withoutItsPictures(explains.kind(Kind.EXPLAINER), picture);
    var shown = withoutItsPictures(lead, picture);
    var telling = desk.publishes(editor, Manuscript.any(harbour, "Tells").related(shown.id()));

    assertThat(page("/").select(".lead h2 a").attr("href")).isEqualTo(shown.path());
    assertThat(page("/").select(".lead figure, .lead img, .slot img")).isEmpty();
    assertThat(page(harbour.path()).select(".rows h2")).hasSize(3);
    assertThat(page(harbour.path()).select(".rows img")).isEmpty();
    assertThat(page(telling.path()).select(".related img")).isEmpty();
  }

  @Test
  void leave_authors_and_the_publisher_whole() {
    var gone = Optional.of(UUID.randomUUID());
    var author =
        new Author(
            UUID.randomUUID(), "a-" + UUID.randomUUID(), "Olena Koval", "Writes.", gone, Map.of());
    masthead.add(Actor.STET, author).done();
    desk.publishes(
        editor, Manuscript.any(harbour, "Leads").photo(desk.picture("ferry"), "", "", ""));
    var shown =
        desk.publishes(editor, Manuscript.any(harbour, "Signed").kind(Kind.OPINION).by(author));
    var before = masthead.publisher();
    var house =
        new Publisher(
            before.name(),
            before.email(),
            before.postalAddress(),
            before.securityContact(),
            before.principles(),
            before.correctionsPolicy(),
            gone,
            before.profiles());
    masthead.put(Actor.STET, house).done();
    try {
      assertThat(page(author.path()).select("h1").text()).isEqualTo("Olena Koval");
      assertThat(page(author.path()).select("main header img")).isEmpty();
      assertThat(page("/").select(".opinions li:first-child .face").text()).isEqualTo("OK");
      assertThat(page(shown.path()).select("script").html()).doesNotContain("\"logo\"");
      assertThat(http.get("/rss/").status()).isEqualTo(200);
    } finally {
      masthead.put(Actor.STET, before).done();
    }
  }
}
