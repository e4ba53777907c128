package news.stet.story;

import java.util.Optional;
import news.stet.text.Excerpt;
import news.stet.text.Language;
import news.stet.text.Plain;

/// What a card or a description says of a story by itself: its standfirst, or else how its text
/// begins.
public final class BodyExcerpt {
  /// Characters on a card: about three lines of the card beside a phone's picture.
  public static final int CARD = 140;

  private BodyExcerpt() {}

  /// At most [#CARD] characters on one line.
  public static String of(String standfirst, Body body, Language language) {
    return of(standfirst, body, language, CARD);
  }

  /// At most so many characters on one line; empty when the story says nothing yet.
  public static String of(String standfirst, Body body, Language language, int most) {
    return Excerpt.of(Plain.blank(standfirst) ? opening(body, most) : standfirst, most, language);
  }

  /// Paragraphs first: a subheading, a list or a quotation opens few stories, and explains none.
  private static String opening(Body body, int most) {
    var text = new StringBuilder();
    for (var block : body.blocks()) {
      if (block instanceof Block.Paragraph && text.length() <= most * 4) {
        text.append(' ').append(BodyText.of(block));
      }
    }
    return Optional.of(text.toString())
        .filter(found -> !Plain.blank(found))
        .orElseGet(() -> BodyText.of(body));
  }
}
