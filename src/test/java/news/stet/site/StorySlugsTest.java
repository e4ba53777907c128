package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.masthead.Section;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a story's address is made of, and where its former ones lead.
@QuarkusTest
class StorySlugsTest extends NewsroomTest {
  @Inject Copydesk desk;

  private Http editor = Http.at(URI.create("http://localhost/"));
  private Section harbour = new Section(UUID.randomUUID(), "en", "none", "None", 0);

  @BeforeEach
  void an_editor_and_a_section() {
    editor = desk.editor(http);
    harbour = desk.section("en", "Harbour");
  }

  private Manuscript story(String headline) {
    return Manuscript.any(harbour, headline);
  }

  private static String name(String word) {
    return word + "-" + UUID.randomUUID();
  }

  private Copydesk.Printed moves(Copydesk.Printed story, String slug) {
    return desk.changes(editor, story, story("Moves").slug(slug), "fix", "");
  }

  private void leads(String from, String to) {
    var answer = http.get("/" + from + "/");
    assertThat(answer.status()).as(from).isEqualTo(301);
    assertThat(answer.header("Location")).as(from).isEqualTo("/" + to + "/");
  }

  @Test
  void leads_from_every_former_address_straight_to_the_present_one() {
    String first = name("a");
    String second = name("b");
    String third = name("c");
    var story = desk.publishes(editor, story("Moves").slug(first));
    moves(moves(story, second), third);

    leads(first, third);
    leads(second, third);
    assertThat(http.get("/" + third + "/").status()).isEqualTo(200);
  }

  @Test
  void comes_back_to_an_address_it_had_before() {
    String first = name("a");
    String second = name("b");
    var story = desk.publishes(editor, story("Moves").slug(first));
    moves(moves(story, second), first);

    assertThat(http.get("/" + first + "/").status()).isEqualTo(200);
    leads(second, first);
  }

  @Test
  void keeps_a_former_address_for_itself() {
    String first = name("a");
    var story = desk.publishes(editor, story("Moves").slug(first));
    moves(story, name("b"));

    var other = desk.publishes(editor, story("Another").slug(first));
    assertThat(other.slug()).isEqualTo(first + "-2");
  }

  @Test
  void is_gone_at_every_address_once_it_is_taken_down() {
    String first = name("a");
    String second = name("b");
    var story = desk.publishes(editor, story("Moves").slug(first));
    moves(story, second);
    desk.takesDown(editor, story.id(), "A court said so.");

    for (String slug : List.of(first, second)) {
      assertThat(http.get("/" + slug + "/").status()).isEqualTo(410);
      assertThat(http.get("/" + slug + "/").text()).contains("A court said so.");
    }
  }

  @Test
  void is_spelled_from_any_script_and_from_none() {
    var port = desk.section("uk", "Порт");
    String number = UUID.randomUUID().toString();
    var ukrainian = desk.publishes(editor, Manuscript.any(port, "Щогли й їжаки " + number));
    var greek = desk.publishes(editor, story("Αθήνα " + number));
    var ship = desk.publishes(editor, story("🚢"));
    var fog = desk.publishes(editor, story("🌫️👩🏽‍🚒"));

    assertThat(ukrainian.path()).isEqualTo("/uk/shchohly-y-yizhaky-" + number + "/");
    assertThat(greek.path()).isEqualTo("/athena-" + number + "/");
    assertThat(List.of(ship.slug(), fog.slug()))
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("story(-[0-9]+)?"));
    assertThat(Jsoup.parse(http.get(fog.path()).text()).select("h1").text())
        .isEqualTo("🌫️👩🏽‍🚒");
  }

  @Test
  void is_never_a_word_of_our_own() {
    for (String word : List.of("Problems", "Search", "uk", "News feed")) {
      var shown = desk.publishes(editor, story(word));
      assertThat(shown.slug()).matches("(problems|search|uk|news-feed)-[0-9-]+");
      assertThat(http.get(shown.path()).status()).isEqualTo(200);
    }
  }
}
