package news.stet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.BodyText;
import news.stet.story.Inline;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.Language;
import news.stet.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The stories of the demonstration, as they lie in their files.
class StoryFilesTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,-]*");
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
  private static final UUID SOME = new UUID(1, 1);

  static Stream<StoryFile> stories() {
    return Edits.files().stream();
  }

  private static Body body(String text) {
    return Markup.read(text, _ -> SOME, _ -> photo());
  }

  private static Block.PhotoUse photo() {
    return new Block.PhotoUse(
        SOME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void have_something_to_read(StoryFile story) {
    long words = WORD.matcher(BodyText.of(body(story.now()))).results().count();

    assertThat(words).as(story.slug()).isBetween(300L, 950L);
    assertThat(story.one("headline")).hasSizeBetween(15, 100);
    assertThat(story.one("standfirst")).hasSizeBetween(40, 250);
    assertThat(Slugs.valid(story.slug())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void hang_from_what_the_newsroom_has(StoryFile story) {
    assertThat(named("section", story.edition())).contains(story.one("section"));
    assertThat(named("topic", story.edition())).containsAll(story.list("topics"));
    assertThat(story.list("topics")).isNotEmpty();
    assertThat(authors()).containsAll(story.list("by")).containsAll(story.list("translation"));
    assertThat(story.list("by")).isNotEmpty();
    story.maybe("picture").ifPresent(name -> assertThat(pictures()).contains(name));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void link_to_stories_that_there_are(StoryFile story) {
    Set<String> addresses =
        stories()
            .map(other -> (other.edition().equals("en") ? "/" : "/uk/") + other.slug() + "/")
            .collect(Collectors.toSet());
    assertThat(LINK.matcher(story.body()).results().map(link -> link.group(1)))
        .isSubsetOf(addresses);
    assertThat(stories().map(StoryFile::slug).toList()).containsAll(story.needs());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void leave_no_mark_unread(StoryFile story) {
    String text = BodyText.of(body(new Days(Language.ENGLISH, LocalDate.EPOCH).fill(story.now())));

    assertThat(text).doesNotContain("**", "](", "::", "## ", "{", "}", " | ", "\n+ ", "\n> ");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void use_typographic_quotes(StoryFile story) {
    assertThat(story.body()).doesNotContain("\"", "'", "`");
  }

  @Test
  void show_every_kind_of_thing_a_story_can_be() {
    assertThat(stories().map(StoryFile::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(news.stet.story.Kind.values());
    assertThat(stories().filter(story -> story.correction().isPresent())).hasSize(2);
    assertThat(stories().filter(StoryFile::updated)).hasSize(1);
    assertThat(stories().filter(story -> story.translates().isPresent())).hasSize(3);
    assertThat(stories().flatMap(story -> story.sources().stream()))
        .anyMatch(source -> source.stateControlled());
    assertThat(stories().flatMap(story -> body(story.now()).blocks().stream()).map(Block::getClass))
        .contains(
            Block.Paragraph.class,
            Block.Heading.class,
            Block.Listing.class,
            Block.Quote.class,
            Block.Photo.class,
            Block.RelatedStory.class,
            Block.FactBox.class,
            Block.Divider.class);
  }

  @Test
  void were_first_printed_without_what_came_later() {
    var corrected = StoryFile.read("en", "lantern-bridge-to-close-for-eleven-weeks");
    assertThat(corrected.then()).contains("a detour of 13\u00a0kilometres");
    assertThat(corrected.now()).contains("a detour of 31\u00a0kilometres");

    var updated = StoryFile.read("en", "a-budget-in-nine-lines");
    assertThat(updated.then()).doesNotContain("none of them blank");
    assertThat(updated.now()).contains("none of them blank");
  }

  @Test
  void know_their_weekdays() {
    var tuesday = LocalDate.of(2026, 11, 24);

    assertThat(new Days(Language.ENGLISH, tuesday).fill("on {weekday}, {weekday -1}, {weekday +1}"))
        .isEqualTo("on Tuesday, Monday, Wednesday");
    assertThat(new Days(Language.UKRAINIAN, tuesday).fill("у {weekday}, у {weekday +1}"))
        .isEqualTo("у вівторок, у середу");
  }

  @Test
  void are_marked_as_written() {
    assertThat(Markup.inline("a **b** *c* [d](/e/) f"))
        .containsExactly(
            Run.plain("a "),
            new Run("b", List.of(new Mark.Strong())),
            Run.plain(" "),
            new Run("c", List.of(new Mark.Emphasis())),
            Run.plain(" "),
            new Run("d", List.of(new Mark.Link("/e/"))),
            Run.plain(" f"));
    assertThat(body("> one\n> two\n-- who").blocks())
        .containsExactly(new Block.Quote("b1", List.of(plain("one"), plain("two")), "who"));
    assertThat(body("1. a\n2. b").blocks())
        .containsExactly(new Block.Listing("b1", true, List.of(plain("a"), plain("b"))));
  }

  private static List<Inline> plain(String text) {
    return List.of(Run.plain(text));
  }

  @Test
  void have_pictures_with_words_in_both_languages() {
    assertThat(Shelf.table("pictures.txt"))
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(line -> {
          assertThat(line).hasSize(5).noneMatch(String::isBlank);
          assertThat(Shelf.bytes("pictures/" + line.getFirst() + ".jpg"))
              .hasSizeLessThan(120_000)
              .startsWith(0xff, 0xd8);
        });
  }

  private static List<String> named(String what, String edition) {
    return Shelf.table("newsroom.txt").stream()
        .filter(line -> line.get(0).equals(what) && line.get(1).equals(edition))
        .map(line -> line.get(2))
        .toList();
  }

  private static List<String> authors() {
    return Shelf.table("newsroom.txt").stream()
        .filter(line -> line.getFirst().equals("author"))
        .map(line -> line.get(1))
        .toList();
  }

  private static List<String> pictures() {
    return Shelf.table("pictures.txt").stream().map(List::getFirst).toList();
  }
}
