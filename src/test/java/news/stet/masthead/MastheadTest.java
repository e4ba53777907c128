package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import news.stet.NewsroomTest;
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
}
