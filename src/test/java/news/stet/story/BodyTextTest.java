package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;

class BodyTextTest {
  private static final UUID ID = new UUID(1, 2);
  private static final Body BODY =
      new Body(
          List.of(
              new Block.Heading("b0", 2, text("A fault found by ear")),
              new Block.Paragraph(
                  "b1",
                  List.of(
                      Run.plain("Divers "),
                      new Run("followed", List.of(new Mark.Note("n1", "who paid them?"))),
                      new Inline.Break(),
                      Run.plain("in August."))),
              new Block.Listing("b2", true, List.of(text("one"), text("two"))),
              new Block.Quote(
                  "b3", List.of(text("Ferries sell coffee."), text("Ask me.")), "Oksana Velt"),
              new Block.Photo("b4", Blocks.photo(ID)),
              new Block.RelatedStory("b5", ID),
              new Block.NewsletterBox("b6", "harbour-letter"),
              new Block.Divider("b7"),
              new Block.Paragraph("b8", List.of()),
              new Block.FactBox(
                  "b9",
                  "In figures",
                  List.of(
                      new Block.Fact("9,400", text("cars")),
                      new Block.Fact("", text("no term"))))));

  @Test
  void it_is_the_words_of_the_story_and_no_others() {
    assertThat(BodyText.of(BODY))
        .isEqualTo(
            """
            A fault found by ear

            Divers followed
            in August.

            one
            two

            Ferries sell coffee.
            Ask me.
            Oksana Velt

            In figures
            9,400: cars
            no term\
            """);
    assertThat(BodyText.of(Body.EMPTY)).isEmpty();
  }

  @Test
  void words_are_counted() {
    assertThat(BodyText.words(BODY, Language.ENGLISH).total()).isEqualTo(24);
  }

  @Test
  void an_excerpt_is_the_standfirst_or_the_first_paragraphs() {
    assertThat(BodyExcerpt.of("Four ferries are to do its work.", BODY, Language.ENGLISH))
        .isEqualTo("Four ferries are to do its work.");
    assertThat(BodyExcerpt.of(" \u200B ", BODY, Language.ENGLISH))
        .isEqualTo("Divers followed in August.");
    assertThat(BodyExcerpt.of("", Body.EMPTY, Language.ENGLISH)).isEmpty();
    assertThat(BodyExcerpt.of("", new Body(List.of(BODY.blocks().get(3))), Language.ENGLISH))
        .isEqualTo("Ferries sell coffee. Ask me. Oksana Velt");
  }

  @Test
  void an_excerpt_fits_a_card() {
    String standfirst =
        "Lorries can use the crest of the dam from Monday. Halmere-made barriers mark the passing"
            + " places, and a signal at each end (the second one is still in its box) tells them when.";

    assertThat(BodyExcerpt.of(standfirst, Body.EMPTY, Language.ENGLISH))
        .isEqualTo(
            "Lorries can use the crest of the dam from Monday. Halmere-made barriers mark the passing"
                + " places, and a signal at each end…");
  }

  private static List<Inline> text(String text) {
    return List.of(Run.plain(text));
  }
}
