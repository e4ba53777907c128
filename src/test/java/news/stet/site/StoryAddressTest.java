package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import news.stet.Answer;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.ground.Json;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Copy;
import news.stet.story.Inline;
import news.stet.story.Kind;
import news.stet.story.Outcome;
import news.stet.story.Stories;
import org.junit.jupiter.api.Test;

/// What stands at a story's address, from the first day to the last.
@QuarkusTest
class StoryAddressTest extends NewsroomTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @Inject Database database;
  @Inject Stories stories;
  @Inject Masthead masthead;
  @Inject Ids ids;

  private Section section(String edition) {
    return masthead
        .add(Actor.STET, new Section(ids.next(), edition, "s-" + ids.next(), "Harbour", 1))
        .done();
  }

  private Outcome.Done publish(String headline) {
    return publish(section("en"), headline, Optional.empty());
  }

  private Outcome.Done publish(Section section, String headline, Optional<UUID> translationOf) {
    var text = List.<Inline>of(Inline.Run.plain("The bridge closes."));
    var copy =
        new Copy(
            Kind.NEWS,
            headline,
            "Standfirst",
            "story-" + ids.next(),
            Optional.of(section.id()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Body(List.of(new Block.Paragraph("b1", text))));
    return database.write(tx -> {
      var draft =
          (Outcome.Done) stories.create(tx, Actor.STET, section.edition(), copy, translationOf);
      return (Outcome.Done)
          stories.publish(tx, Actor.STET, draft.id(), Optional.empty(), Optional.empty(), "");
    });
  }

  private static JsonNode data(Answer page) {
    var found = DATA.matcher(page.text());
    assertThat(found.find()).as("structured data").isTrue();
    return Json.tree(found.group(1));
  }

  @Test
  void the_story_tells_search_engines_what_it_is() {
    var story = publish("Bridge </script><b> & more");

    var data = data(http.get("/" + story.slug() + "/"));

    assertThat(data.path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(data.path("headline").asText()).isEqualTo("Bridge </script><b> & more");
    assertThat(data.path("url").asText()).endsWith("/" + story.slug() + "/");
  }

  @Test
  void the_front_tells_them_who_publishes() {
    var graph = data(http.get("/uk/")).path("@graph");

    assertThat(graph.findValuesAsText("@type")).contains("NewsMediaOrganization", "WebSite");
  }

  @Test
  void a_story_shows_its_translation_as_soon_as_there_is_one() {
    var port = section("uk");
    var original = publish("Bridge");
    String path = "/" + original.slug() + "/";
    assertThat(http.get(path).text()).doesNotContain("hreflang=\"uk\" href=\"http");

    var translation = publish(port, "Міст", Optional.of(original.id()));
    assertThat(http.get(path).text())
        .containsPattern("hreflang=\"uk\" href=\"http[^\"]*/uk/" + translation.slug() + "/\"");

    database.write(tx -> stories.takeDown(tx, Actor.STET, translation.id(), "Wrong story."));
    assertThat(http.get(path).text()).doesNotContain(translation.slug());
  }

  @Test
  void a_story_taken_down_leaves_the_reason() {
    var story = publish("Gone with the tide");
    String path = "/" + story.slug() + "/";
    assertThat(http.get(path).status()).isEqualTo(200);

    database.write(tx -> stories.takeDown(tx, Actor.STET, story.id(), "A court <said> so."));

    var gone = http.get(path);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.text())
        .contains("This story was taken down", "A court &lt;said&gt; so.", "noindex")
        .doesNotContain("Gone with the tide", "ld+json");
  }

  @Test
  void nothing_there_is_said_in_the_language_of_the_address() {
    assertThat(http.get("/no-such-story/").status()).isEqualTo(404);
    assertThat(http.get("/no-such-story/").text()).contains("Page not found", "noindex");
    assertThat(http.get("/uk/nema/").status()).isEqualTo(404);
    assertThat(http.get("/uk/nema/").text()).contains("Сторінку не знайдено", "lang=\"uk\"");
  }
}
