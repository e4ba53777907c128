package news.stet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.HandClock;
import news.stet.NewsroomTest;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.media.Pictures;
import news.stet.story.Block;
import news.stet.story.PhotoWords;
import news.stet.story.PublishedStory;
import news.stet.story.Stories;
import org.junit.jupiter.api.Test;

/// The demonstration newsroom, as a newcomer finds it after `./stet up`.
@QuarkusTest
@TestProfile(DemoNewsroomTest.Up.class)
class DemoNewsroomTest extends NewsroomTest {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
  private static final int ALL = 100;

  @Inject DemoNewsroom demo;
  @Inject Stories stories;
  @Inject Masthead masthead;
  @Inject Pictures pictures;
  @Inject Cast cast;
  @Inject Album album;

  /// As `./stet up` starts it.
  public static final class Up implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("stet.demo", "true");
    }
  }

  private List<PublishedStory> all() {
    return Stream.of("en", "uk")
        .flatMap(edition -> stories.newestWhole(edition, ALL).stream())
        .toList();
  }

  private static String path(PublishedStory story) {
    return (story.edition().equals("en") ? "" : "/" + story.edition()) + story.path();
  }

  @Test
  void publishes_every_story() {
    assertThat(all())
        .extracting(PublishedStory::slug)
        .containsExactlyInAnyOrderElementsOf(Edits.files().stream().map(StoryFile::slug).toList());
    assertThat(all())
        .allSatisfy(story -> assertThat(http.get(path(story)).status()).isEqualTo(200));
  }

  @Test
  void spreads_its_stories_over_the_days_before() {
    assertThat(all())
        .allSatisfy(story ->
            assertThat(story.published())
                .isBetween(
                    HandClock.START.minus(Duration.ofDays(7)),
                    HandClock.START.minus(Duration.ofMinutes(30))));
  }

  @Test
  void gives_every_picture_a_description_and_a_credit() {
    var uses = all().stream().flatMap(story -> uses(story).map(use -> Map.entry(story, use)));

    assertThat(uses)
        .isNotEmpty()
        .allSatisfy(used -> {
          var picture = pictures.find(used.getValue().media()).orElseThrow();
          var words = PhotoWords.of(used.getValue(), picture);
          assertThat(words.alt()).isNotBlank();
          assertThat(words.caption()).isNotBlank();
          assertThat(words.credit())
              .contains(
                  used.getKey().edition().equals("uk")
                      ? "Малюнок: Stet demo"
                      : "Drawing: Stet demo");
        });
  }

  private static Stream<Block.PhotoUse> uses(PublishedStory story) {
    return Stream.concat(
        story.leadPhoto().stream(),
        story.body().blocks().stream()
            .filter(Block.Photo.class::isInstance)
            .map(block -> ((Block.Photo) block).use()));
  }

  @Test
  void leads_nowhere_wrong() {
    var links =
        Stream.concat(Stream.of("/", "/uk/"), all().stream().map(DemoNewsroomTest::path))
            .flatMap(path -> LINK.matcher(http.get(path).text()).results())
            .map(found -> found.group(1).replace("&amp;", "&"))
            .distinct()
            .toList();

    assertThat(links)
        .hasSizeGreaterThan(30)
        .allSatisfy(link -> assertThat(http.get(link).status()).as(link).isEqualTo(200));
  }

  @Test
  void links_translations_both_ways() {
    assertThat(all().stream().filter(story -> !story.translations().isEmpty())).hasSize(6);
  }

  @Test
  void names_on_a_card_those_who_wrote() {
    assertThat(http.get("/uk/").text()).contains("<span>Марта Голлін та Ілан Брекке</span> <time");
    assertThat(http.get("/uk/likhtarnyi-mist-zakryiut/").text())
        .containsPattern("переклад: <a [^>]*>Дарина Сокіл");
  }

  @Test
  void shows_a_correction_and_an_update() {
    assertThat(all().stream().filter(story -> !story.corrections().isEmpty())).hasSize(2);
    assertThat(all().stream().filter(story -> story.updated().isAfter(story.published())))
        .hasSize(3);
  }

  @Test
  void says_that_it_is_invented() {
    assertThat(http.get("/").text())
        .contains("people, places and events are invented")
        .contains("AI assistance");
    assertThat(http.get("/uk/").text()).contains("люди, місця й події вигадані");
  }

  @Test
  void is_made_once() {
    var before = all();
    clock.advance(Duration.ofDays(1));

    demo.begin();

    assertThat(all()).isEqualTo(before);
  }

  @Test
  void is_continued_without_doubles() {
    var sections = masthead.sections("en");
    var taken = album.take();

    cast.enter();

    assertThat(masthead.sections("en")).isEqualTo(sections).extracting(Section::slug).hasSize(7);
    assertThat(album.take().ids()).isEqualTo(taken.ids());
  }
}
