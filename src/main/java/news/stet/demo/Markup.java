package news.stet.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Inline;

/// The few marks in which the stories of the demonstration are written. Blocks are parted by empty
/// lines:
///
///     ## a heading          > a quotation        - or 1. a list       ***  a divider
///                           -- who said it
///
///     :: facts Title        :: related SLUG      :: photo NAME | caption
///     term | explanation
///
/// Inside: `**strong**`, `*emphasis*`, `[a link](/address/)`.
final class Markup {
  private static final Pattern INLINE =
      Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|\\[([^\\]]+)]\\(([^)]+)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\. ");
  private static final String RELATED = ":: related ";
  private static final String FACTS = ":: facts ";
  private static final String PHOTO = ":: photo ";

  private final Function<String, UUID> story;
  private final Function<List<String>, Block.PhotoUse> photo;
  private final List<Block> blocks = new ArrayList<>();

  private Markup(Function<String, UUID> story, Function<List<String>, Block.PhotoUse> photo) {
    this.story = story;
    this.photo = photo;
  }

  /// @param story the id of the story with a slug
  /// @param photo the picture with a name, and with the caption after it
  static Body read(
      String text, Function<String, UUID> story, Function<List<String>, Block.PhotoUse> photo) {
    var markup = new Markup(story, photo);
    Arrays.stream(text.strip().split("\n\\s*\n", -1))
        .map(block -> block.strip().lines().toList())
        .forEach(markup::block);
    return new Body(markup.blocks);
  }

  /// The slugs of the stories that have a card in the text.
  static List<String> related(String text) {
    return text.lines()
        .filter(line -> line.startsWith(RELATED))
        .map(line -> line.substring(RELATED.length()).strip())
        .toList();
  }

  private void block(List<String> lines) {
    String id = "b" + (blocks.size() + 1);
    String first = lines.getFirst();
    if (first.startsWith("## ")) {
      blocks.add(new Block.Heading(id, 2, inline(first.substring(3))));
    } else if (first.startsWith("> ")) {
      blocks.add(quote(id, lines));
    } else if (first.startsWith("- ")) {
      blocks.add(new Block.Listing(id, false, items(lines, 2)));
    } else if (NUMBER.matcher(first).lookingAt()) {
      blocks.add(new Block.Listing(id, true, items(lines, 3)));
    } else if (first.equals("***")) {
      blocks.add(new Block.Divider(id));
    } else if (first.startsWith(FACTS)) {
      blocks.add(facts(id, first.substring(FACTS.length()), lines.subList(1, lines.size())));
    } else if (first.startsWith(RELATED)) {
      blocks.add(new Block.RelatedStory(id, story.apply(related(first).getFirst())));
    } else if (first.startsWith(PHOTO)) {
      blocks.add(new Block.Photo(id, photo.apply(Shelf.parts(first.substring(PHOTO.length())))));
    } else {
      blocks.add(new Block.Paragraph(id, inline(String.join(" ", lines))));
    }
  }

  private static Block.Quote quote(String id, List<String> lines) {
    String by = lines.getLast().startsWith("-- ") ? lines.getLast().substring(3) : "";
    List<List<Inline>> paragraphs =
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> inline(line.substring(2)))
            .toList();
    return new Block.Quote(id, paragraphs, by);
  }

  private static List<List<Inline>> items(List<String> lines, int mark) {
    return lines.stream().map(line -> inline(line.substring(mark))).toList();
  }

  private static Block.FactBox facts(String id, String title, List<String> lines) {
    List<Block.Fact> facts =
        lines.stream()
            .map(Shelf::parts)
            .map(parts -> new Block.Fact(parts.get(0), inline(parts.get(1))))
            .toList();
    return new Block.FactBox(id, title, facts);
  }

  static List<Inline> inline(String text) {
    var runs = new ArrayList<Inline>();
    Matcher mark = INLINE.matcher(text);
    int from = 0;
    while (mark.find()) {
      plain(text.substring(from, mark.start())).ifPresent(runs::add);
      runs.add(marked(mark));
      from = mark.end();
    }
    plain(text.substring(from)).ifPresent(runs::add);
    return runs;
  }

  private static Optional<Inline> plain(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Inline.Run.plain(text));
  }

  private static Inline marked(Matcher found) {
    if (found.group(1) != null) {
      return new Inline.Run(found.group(1), List.of(new Inline.Mark.Strong()));
    }
    return found.group(2) != null
        ? new Inline.Run(found.group(2), List.of(new Inline.Mark.Emphasis()))
        : new Inline.Run(found.group(3), List.of(new Inline.Mark.Link(found.group(4))));
  }
}
