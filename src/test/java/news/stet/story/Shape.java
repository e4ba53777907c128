package news.stet.story;

import java.util.List;
import java.util.stream.Collectors;
import news.stet.story.Inline.Mark;

/// A body on one line, for tests to compare: `P[a *b*] U[c;d] Q[e]Oksana`.
final class Shape {
  private Shape() {}

  static String of(Body body) {
    return body.blocks().stream().map(Shape::of).collect(Collectors.joining(" "));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(_, var text) -> "P[" + of(text) + "]";
      case Block.Heading(_, var level, var text) -> "H" + level + "[" + of(text) + "]";
      case Block.Listing(_, var ordered, var items) -> (ordered ? "O[" : "U[") + all(items) + "]";
      case Block.Quote(_, var paragraphs, var by) -> "Q[" + all(paragraphs) + "]" + by;
      case Block.Photo(_, var use) -> "I[" + use.media() + "]";
      case Block.RelatedStory(_, var story) -> "R[" + story + "]";
      case Block.NewsletterBox(_, var list) -> "N[" + list + "]";
      case Block.FactBox(_, var title, var facts) ->
          facts.stream()
              .map(fact -> fact.term() + "=" + of(fact.text()))
              .collect(Collectors.joining(";", "F" + title + "[", "]"));
      case Block.Divider _ -> "D";
    };
  }

  private static String all(List<List<Inline>> texts) {
    return texts.stream().map(Shape::of).collect(Collectors.joining(";"));
  }

  static String of(List<Inline> text) {
    return text.stream().map(Shape::of).collect(Collectors.joining()).replace(" | ", " : ");
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Break _ -> "/";
      case Inline.Run(var words, var marks) -> {
        String marked = words;
        for (Mark mark : marks.reversed()) {
          marked =
              switch (mark) {
                case Mark.Strong _ -> "*" + marked + "*";
                case Mark.Emphasis _ -> "_" + marked + "_";
                case Mark.Link(var href) -> "{" + href + ":" + marked + "}";
                case Mark.Note(var id, _) -> "(" + id + ":" + marked + ")";
              };
        }
        yield marked;
      }
    };
  }
}
