package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.Passage;
import news.stet.text.RandomText;
import org.junit.jupiter.api.Test;

class BodyErasureTest {
  private static final Passage NAME = Passage.typed("Olena Kovalenko").orElseThrow();

  @Test
  void it_is_taken_out_of_text_over_the_borders_of_runs() {
    var erased =
        erase(
            new Block.Paragraph(
                "b1",
                List.of(
                    Run.plain("We met Ole"),
                    new Run("na Kova", List.of(new Mark.Strong())),
                    new Run("lenko", List.of(new Mark.Link("/x/"))),
                    Run.plain(" at the port, and Olena"),
                    new Inline.Break(),
                    Run.plain("Kovalenko left."))));

    assertThat(Shape.of(erased.body())).isEqualTo("P[We met at the port, and left.]");
    assertThat(erased.places()).isEqualTo(2);
  }

  @Test
  void it_is_taken_out_over_the_borders_of_blocks() {
    var erased = erase(paragraph("b1", "said Olena"), paragraph("b2", "Kovalenko, who"));

    assertThat(Shape.of(erased.body())).isEqualTo("P[said ] P[, who]");
    assertThat(erased.places()).isEqualTo(1);
  }

  @Test
  void it_is_taken_out_of_every_word_a_writer_wrote() {
    String by = "by Olena Kovalenko";
    var text = List.<Inline>of(Run.plain(by));
    var words = Optional.of(by);
    var use =
        new Block.PhotoUse(
            new UUID(1, 2), words, words, words, words, words, words, Optional.empty());

    var erased =
        erase(
            new Block.Heading("b1", 2, text),
            new Block.Listing("b2", false, List.of(text, text)),
            new Block.Quote("b3", List.of(text), by),
            new Block.FactBox("b4", by, List.of(new Block.Fact(by, text))),
            new Block.Photo("b5", use));

    assertThat(erased.places()).isEqualTo(14);
    assertThat(erased.body().toString()).doesNotContain("Olena", "Kovalenko");
    assertThat(erased.body().blocks())
        .extracting(Block::id)
        .containsExactly("b1", "b2", "b3", "b4", "b5");
  }

  @Test
  void it_is_taken_out_of_notes_and_addresses() {
    var note = new Mark.Note("n1", "ask Olena Kovalenko again");
    var only = new Mark.Note("n2", "Olena Kovalenko");
    var made = new Mark.Note("n" + BlockIds.digest("call Olena Kovalenko"), "call Olena Kovalenko");
    var link = new Mark.Link("https://example.org/Olena%20Kovalenko?x=1");

    var erased =
        erase(
            new Block.Paragraph(
                "b1",
                List.of(
                    new Run("a", List.of(note)),
                    new Run("b", List.of(note, new Mark.Strong())),
                    new Run("c", List.of(only)),
                    new Run("d", List.of(link)),
                    new Run("e", List.of(made)))));

    assertThat(erased.places()).isEqualTo(4);
    assertThat(erased.body().toString())
        .contains("ask again")
        .doesNotContain("Olena", "Kovalenko", made.id());
    assertThat(BodyText.of(erased.body())).isEqualTo("abcde");
  }

  @Test
  void an_id_made_from_the_words_goes_with_them() {
    Body body =
        new Body(
            BlockIds.settled(
                List.of(paragraph("", "Olena Kovalenko said"), paragraph("", "other")),
                (_, _) -> {}));

    var erased = BodyErasure.of(body, NAME);

    assertThat(erased.body().blocks().get(0).id())
        .isNotEqualTo(body.blocks().get(0).id())
        .matches(BlockIds::valid);
    assertThat(erased.body().blocks().get(1)).isEqualTo(body.blocks().get(1));
  }

  @Test
  void a_body_without_it_stays_as_it_was() {
    for (int seed = 0; seed < 300; seed++) {
      Body body = new RandomBody(seed).body();

      assertThat(BodyErasure.of(body, NAME)).isEqualTo(new BodyErasure.Erased(body, 0));
    }
  }

  @Test
  void nothing_of_it_is_left_in_any_body() {
    var random = new Random(9);
    for (int seed = 0; seed < 600; seed++) {
      Body body = new RandomBody(seed).body();
      var passage = Passage.typed(RandomText.any(random, 2));
      if (passage.isPresent()) {
        var erased = BodyErasure.of(body, passage.get());

        assertThat(BodyErasure.of(erased.body(), passage.get()))
            .isEqualTo(new BodyErasure.Erased(erased.body(), 0));
        assertThat(passage.get().in(BodyText.of(erased.body()))).isEmpty();
        assertThat(BodyJson.read(BodyJson.write(erased.body())))
            .isEqualTo(new BodyReading.Read(erased.body(), List.of()));
      }
    }
  }

  private static BodyErasure.Erased erase(Block... blocks) {
    return BodyErasure.of(new Body(List.of(blocks)), NAME);
  }

  private static Block paragraph(String id, String text) {
    return new Block.Paragraph(id, List.of(Run.plain(text)));
  }
}
