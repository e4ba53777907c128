package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.NewsroomTest;
import news.stet.staff.Actor;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MastheadTest extends NewsroomTest {
  @Inject Masthead masthead;

  @Test
  void has_an_english_and_a_ukrainian_edition_from_the_start() {
    assertThat(masthead.editions()).extracting(Edition::code).containsExactly("en", "uk");
    assertThat(masthead.edition("uk"))
        .hasValueSatisfying(uk -> {
          assertThat(uk.language()).isEqualTo(Language.UKRAINIAN);
          assertThat(uk.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
          assertThat(uk.path("/tag/port/")).isEqualTo("/uk/tag/port/");
        });
  }

  @Test
  void knows_nothing_that_was_never_added() {
    var id = UUID.randomUUID();
    assertThat(masthead.section(id)).isEmpty();
    assertThat(masthead.section("en", "nowhere")).isEmpty();
    assertThat(masthead.formerSection("en", "nowhere")).isEmpty();
    assertThat(masthead.topic(id)).isEmpty();
    assertThat(masthead.topic("en", "nothing")).isEmpty();
    assertThat(masthead.formerTopic("en", "nothing")).isEmpty();
    assertThat(masthead.topics(List.of(id))).isEmpty();
    assertThat(masthead.author(id)).isEmpty();
    assertThat(masthead.author("nobody")).isEmpty();
    assertThat(masthead.formerAuthor("nobody")).isEmpty();
    assertThat(masthead.authors(List.of(id))).isEmpty();
  }

  @Test
  void says_who_publishes() {
    assertThat(masthead.publisher().name()).isNotEmpty();
  }

  @Test
  void shows_what_was_added_at_once_and_in_the_order_of_the_menu() {
    var later = section("later", 20);
    var sooner = section("sooner", 10);
    masthead.sections("en"); // so that there is something kept that is wrong afterwards
    masthead.add(Actor.STET, later).done();
    masthead.add(Actor.STET, sooner).done();

    assertThat(masthead.sections("en")).containsSubsequence(sooner, later);
    assertThat(masthead.sections("uk")).doesNotContain(sooner);
    assertThat(masthead.section(later.id())).contains(later);
    assertThat(masthead.section("en", later.slug())).contains(later);
  }

  @Test
  void finds_topics_and_authors_in_the_order_asked_for() {
    var one = topic();
    var two = topic();
    masthead.add(Actor.STET, one).done();
    masthead.add(Actor.STET, two).done();
    var gone = UUID.randomUUID();
    assertThat(masthead.topics(List.of(two.id(), gone, one.id()))).containsExactly(two, one);
    assertThat(masthead.topic("en", one.slug())).contains(one);

    var author = author(Map.of("uk", new Author.InEdition("Олена Коваль", "Пише про порт.")));
    masthead.add(Actor.STET, author).done();
    assertThat(masthead.authors(List.of(gone, author.id()))).containsExactly(author);
    assertThat(masthead.author(author.slug()))
        .hasValueSatisfying(found -> {
          assertThat(found.nameIn("uk")).isEqualTo("Олена Коваль");
          assertThat(found.nameIn("en")).isEqualTo("Olena Koval");
          assertThat(found.picture()).isEmpty();
        });
  }

  @Test
  void a_slug_belongs_to_one_of_a_kind_in_an_edition() {
    var topic = topic();
    masthead.add(Actor.STET, topic).done();
    var same = new Topic(UUID.randomUUID(), "en", topic.slug(), "Another");
    assertThat(masthead.add(Actor.STET, same)).isInstanceOf(Kept.SlugTaken.class);
    var elsewhere = new Topic(UUID.randomUUID(), "uk", topic.slug(), "Another");
    assertThat(masthead.add(Actor.STET, elsewhere)).isInstanceOf(Kept.Done.class);
  }

  @Test
  void an_edition_can_be_said_anew() {
    var was = masthead.edition("en").orElseThrow();
    var now =
        new Edition(
            "en", was.language(), "The Harbour", "News of a port.", "", ZoneId.of("Europe/Riga"));
    masthead.put(Actor.STET, now).done();
    assertThat(masthead.edition("en")).contains(now);
    masthead.put(Actor.STET, was).done();
    assertThat(masthead.edition("en")).contains(was);
  }

  private static String unique(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Section section(String word, int position) {
    return new Section(UUID.randomUUID(), "en", unique(word), "Section " + word, position);
  }

  private static Topic topic() {
    return new Topic(UUID.randomUUID(), "en", unique("topic"), "A topic");
  }

  private static Author author(Map<String, Author.InEdition> elsewhere) {
    return new Author(
        UUID.randomUUID(), unique("author"), "Olena Koval", "", Optional.empty(), elsewhere);
  }
}
