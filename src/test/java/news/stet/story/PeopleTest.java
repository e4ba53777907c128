package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;

/// Who made a story, as its page says it.
class PeopleTest {
  private static final Edition EN = edition("en", "");
  private static final Edition UK = edition("uk", "/uk");
  private static final Author A = author("Anna Bell");
  private static final Author B = author("Ben Cole");
  private static final Author C = author("Cara Dunn");

  private static Edition edition(String code, String prefix) {
    return new Edition(code, new Language(code), "Name", "", prefix, ZoneOffset.UTC);
  }

  private static Author author(String name) {
    return new Author(
        UUID.randomUUID(),
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        name,
        "",
        Optional.empty(),
        Map.of("uk", new Author.InEdition(name + "-укр", "")));
  }

  private static Byline by(Author author) {
    return new Byline(author.id(), "");
  }

  private static Byline by(Author author, String credit) {
    return new Byline(author.id(), credit);
  }

  private static List<People.Piece> line(Edition edition, Byline... bylines) {
    var known = Stream.of(A, B, C).collect(Collectors.toMap(Author::id, author -> author));
    return People.line(List.of(bylines), known, edition);
  }

  private static String said(Edition edition, Byline... bylines) {
    return line(edition, bylines).stream().map(People.Piece::text).collect(Collectors.joining());
  }

  @Test
  void are_joined_as_the_language_joins_them() {
    assertThat(said(EN, by(A))).isEqualTo("By Anna Bell");
    assertThat(said(EN, by(A), by(B))).isEqualTo("By Anna Bell and Ben Cole");
    assertThat(said(EN, by(A), by(B), by(C))).isEqualTo("By Anna Bell, Ben Cole and Cara Dunn");
    assertThat(said(UK, by(A), by(B))).isEqualTo("Anna Bell-укр та Ben Cole-укр");
  }

  @Test
  void are_named_after_what_they_did_writers_first() {
    assertThat(said(EN, by(C, "photography"), by(A), by(B, "translation")))
        .isEqualTo("By Anna Bell, photographs by Cara Dunn, translated by Ben Cole");
    assertThat(said(EN, by(A, "data"), by(B, "data"))).isEqualTo("data: Anna Bell and Ben Cole");
    assertThat(said(UK, by(A), by(B, "translation")))
        .isEqualTo("Anna Bell-укр, переклад: Ben Cole-укр");
  }

  @Test
  void are_links_to_their_pages_in_the_edition() {
    assertThat(line(UK, by(A)))
        .containsExactly(new People.Piece("Anna Bell-укр", "/uk/author/anna-bell/"));
    assertThat(line(EN, by(A)).getFirst()).isEqualTo(new People.Piece("By ", ""));
  }

  @Test
  void are_left_out_when_they_are_gone() {
    assertThat(said(EN, by(author("Gone")), by(B))).isEqualTo("By Ben Cole");
    assertThat(line(EN, by(author("Gone")))).isEmpty();
    assertThat(line(EN)).isEmpty();
  }

  @Test
  void have_initials_of_whole_letters() {
    assertThat(People.initials("Anna Maria Bell")).isEqualTo("AB");
    assertThat(People.initials("Олена")).isEqualTo("О");
    assertThat(People.initials("𝒜nna 🐈")).isEqualTo("𝒜🐈");
    assertThat(People.initials("")).isEmpty();
  }
}
