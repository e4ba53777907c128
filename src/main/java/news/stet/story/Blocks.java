package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import news.stet.story.Block.Divider;
import news.stet.story.Block.Fact;
import news.stet.story.Block.FactBox;
import news.stet.story.Block.Heading;
import news.stet.story.Block.Listing;
import news.stet.story.Block.NewsletterBox;
import news.stet.story.Block.Paragraph;
import news.stet.story.Block.Photo;
import news.stet.story.Block.PhotoUse;
import news.stet.story.Block.Quote;
import news.stet.story.Block.RelatedStory;

/// Blocks made from other blocks.
final class Blocks {
  private Blocks() {}

  /// The same block under another id.
  static Block withId(Block block, String id) {
    return switch (block) {
      case Paragraph(_, var text) -> new Paragraph(id, text);
      case Heading(_, var level, var text) -> new Heading(id, level, text);
      case Listing(_, var ordered, var items) -> new Listing(id, ordered, items);
      case Quote(_, var paragraphs, var by) -> new Quote(id, paragraphs, by);
      case Photo(_, var use) -> new Photo(id, use);
      case RelatedStory(_, var story) -> new RelatedStory(id, story);
      case NewsletterBox(_, var list) -> new NewsletterBox(id, list);
      case FactBox(_, var title, var facts) -> new FactBox(id, title, facts);
      case Divider _ -> new Divider(id);
    };
  }

  /// The same block with everything a writer wrote in it passed through a function: running text,
  /// and the words of its attributes. Called in the order in which the words are read.
  static Block rewritten(
      Block block, UnaryOperator<List<Inline>> text, UnaryOperator<String> words) {
    return switch (block) {
      case Paragraph(var id, var inlines) -> new Paragraph(id, text.apply(inlines));
      case Heading(var id, var level, var inlines) -> new Heading(id, level, text.apply(inlines));
      case Listing(var id, var ordered, var items) -> new Listing(id, ordered, each(items, text));
      case Quote(var id, var paragraphs, var by) ->
          new Quote(id, each(paragraphs, text), words.apply(by));
      case Photo(var id, var use) -> new Photo(id, rewritten(use, words));
      case FactBox(var id, var title, var facts) ->
          new FactBox(
              id,
              words.apply(title),
              facts.stream()
                  .map(fact -> new Fact(words.apply(fact.term()), text.apply(fact.text())))
                  .toList());
      case RelatedStory _, NewsletterBox _, Divider _ -> block;
    };
  }

  /// The running texts of a block, in the order in which they are read.
  static List<List<Inline>> lines(Block block) {
    return switch (block) {
      case Paragraph(_, var text) -> List.of(text);
      case Heading(_, _, var text) -> List.of(text);
      case Listing(_, _, var items) -> items;
      case Quote(_, var paragraphs, _) -> paragraphs;
      case FactBox(_, _, var facts) -> facts.stream().map(Fact::text).toList();
      case Photo _, RelatedStory _, NewsletterBox _, Divider _ -> List.of();
    };
  }

  private static List<List<Inline>> each(
      List<List<Inline>> paragraphs, UnaryOperator<List<Inline>> text) {
    return paragraphs.stream().map(text).toList();
  }

  /// The same use with its words passed through a function.
  static PhotoUse rewritten(PhotoUse use, UnaryOperator<String> words) {
    return new PhotoUse(
        use.media(),
        use.caption().map(words),
        use.creator().map(words),
        use.credit().map(words),
        use.alt().map(words),
        use.place().map(words),
        use.date().map(words),
        use.focus());
  }

  /// A use that says nothing of its own.
  static PhotoUse photo(UUID media) {
    return new PhotoUse(
        media,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
