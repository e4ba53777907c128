package news.stet.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.text.Language;
import news.stet.text.WordCount;

/// The body as plain text: for excerpts, search, feeds and counting words. Notes to colleagues are
/// left out, and so are pictures, cards and sign-up boxes: their words are not the story's.
public final class BodyText {
  private BodyText() {}

  /// Blocks parted by an empty line; items of a list, rows of a box and paragraphs of a quotation
  /// each on a line of their own.
  public static String of(Body body) {
    return body.blocks().stream()
        .map(BodyText::of)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /// The words of the body, as a desk counts them.
  public static WordCount words(Body body, Language language) {
    return WordCount.of(of(body), language);
  }

  /// One block; empty for one without words.
  static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(_, var text) -> Runs.text(text).strip();
      case Block.Heading(_, _, var text) -> Runs.text(text).strip();
      case Block.Listing(_, _, var items) -> lines(items.stream().map(Runs::text));
      case Block.Quote(_, var paragraphs, var by) ->
          lines(Stream.concat(paragraphs.stream().map(Runs::text), Stream.of(by)));
      case Block.FactBox(_, var title, var facts) ->
          lines(Stream.concat(Stream.of(title), facts.stream().map(BodyText::row)));
      case Block.Photo _, Block.RelatedStory _, Block.NewsletterBox _, Block.Divider _ -> "";
    };
  }

  private static String row(Block.Fact fact) {
    return Stream.of(fact.term(), Runs.text(fact.text()))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static String lines(Stream<String> texts) {
    List<String> lines = texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    return String.join("\n", lines);
  }
}
