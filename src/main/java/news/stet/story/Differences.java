package news.stet.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.text.Words;

/// Tells what differs between two texts of a story. Blocks are told apart by their ids, which stay
/// when they are written in or moved.
@Singleton
final class Differences {
  private final Masthead masthead;

  Differences(Masthead masthead) {
    this.masthead = masthead;
  }

  Difference between(Copy before, Copy after, String edition, Words words) {
    var fields =
        Stream.of(
                field(words.say("headline"), true, before.headline(), after.headline()),
                field(words.say("standfirst"), false, before.standfirst(), after.standfirst()))
            .flatMap(Optional::stream)
            .toList();
    var body = body(before.body(), after.body(), words);
    var pieces =
        Stream.concat(
                fields.stream().map(Difference.Field::pieces),
                body.stream().map(Difference.Part::pieces))
            .flatMap(List::stream)
            .toList();
    return new Difference(
        fields,
        facts(before, after, edition, words),
        body,
        WordDiff.words(pieces, WordDiff.Kind.ADDED),
        WordDiff.words(pieces, WordDiff.Kind.TAKEN));
  }

  private static Optional<Difference.Field> field(
      String name, boolean title, String before, String after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Difference.Field(name, title, WordDiff.of(before, after)));
  }

  // Facts.

  private List<Difference.Fact> facts(Copy before, Copy after, String edition, Words words) {
    return Stream.of(
            fact("kind", before, after, copy -> words.say("kind." + copy.kind().word()), words),
            fact("section", before, after, copy -> section(copy), words),
            fact("slug", before, after, Copy::slug, words),
            fact("topics", before, after, copy -> topics(copy), words),
            fact("bylines", before, after, copy -> bylines(copy, edition), words),
            fact("sources", before, after, Differences::sources, words),
            fact("lead", before, after, Differences::photo, words))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Difference.Fact> fact(
      String name, Copy before, Copy after, Function<Copy, String> told, Words words) {
    String was = told.apply(before);
    String is = told.apply(after);
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(new Difference.Fact(words.say(name), was, is));
  }

  private String section(Copy copy) {
    return copy.section().flatMap(masthead::section).map(Section::name).orElse("");
  }

  private String topics(Copy copy) {
    return masthead.topics(copy.topics()).stream()
        .map(Topic::name)
        .collect(Collectors.joining(", "));
  }

  private String bylines(Copy copy, String edition) {
    Map<UUID, String> names =
        masthead.authors(copy.bylines().stream().map(Byline::author).distinct().toList()).stream()
            .collect(Collectors.toMap(Author::id, author -> author.nameIn(edition)));
    return copy.bylines().stream()
        .map(byline ->
            names.getOrDefault(byline.author(), "?")
                + (byline.credit().isEmpty() ? "" : " (" + byline.credit() + ")"))
        .collect(Collectors.joining(", "));
  }

  private static String sources(Copy copy) {
    return copy.sources().stream()
        .map(source ->
            Stream.of(Optional.of(source.name()), source.url(), Optional.of(source.kind()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private static String photo(Copy copy) {
    return copy.leadPhoto().map(use -> use.media() + " " + words(use)).orElse("").strip();
  }

  /// What a use says of its picture.
  private static String words(Block.PhotoUse use) {
    return Stream.of(
            use.caption(),
            use.creator(),
            use.credit(),
            use.alt(),
            use.place(),
            use.date(),
            use.focus().map(at -> at.x() + "," + at.y()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  // The body.

  private static List<Difference.Part> body(Body before, Body after, Words words) {
    var told = new Telling(byId(before), byId(after), words);
    var old = before.blocks().stream().map(Block::id).toList();
    int at = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, after.blocks().stream().map(Block::id).toList()).getDeltas()) {
      int from = delta.getSource().getPosition();
      old.subList(at, from).forEach(told::stays);
      delta.getSource().getLines().forEach(told::goes);
      delta.getTarget().getLines().forEach(told::comes);
      at = from + delta.getSource().size();
    }
    old.subList(at, old.size()).forEach(told::stays);
    return told.parts();
  }

  private static Map<String, Block> byId(Body body) {
    var blocks = new HashMap<String, Block>();
    body.blocks().forEach(block -> blocks.put(block.id(), block));
    return blocks;
  }

  /// A body being told, block by block.
  private static final class Telling {
    private final Map<String, Block> before;
    private final Map<String, Block> after;
    private final Words words;
    private final List<Difference.Part> parts = new ArrayList<>();
    private int same;

    Telling(Map<String, Block> before, Map<String, Block> after, Words words) {
      this.before = before;
      this.after = after;
      this.words = words;
    }

    void stays(String id) {
      Block was = Objects.requireNonNull(before.get(id));
      Block is = Objects.requireNonNull(after.get(id));
      if (was.equals(is)) {
        same++;
        return;
      }
      String old = text(was);
      String now = text(is);
      changed(new Difference.Part(kind(is), WordDiff.of(old, now), 0, old.equals(now)));
    }

    void goes(String id) {
      Block was = Objects.requireNonNull(before.get(id));
      changed(new Difference.Part(kind(was), piece(WordDiff.Kind.TAKEN, was), 0, false));
    }

    void comes(String id) {
      Block is = Objects.requireNonNull(after.get(id));
      changed(new Difference.Part(kind(is), piece(WordDiff.Kind.ADDED, is), 0, false));
    }

    private List<WordDiff.Piece> piece(WordDiff.Kind kind, Block block) {
      String text = text(block);
      return text.isEmpty() ? List.of() : List.of(new WordDiff.Piece(kind, text));
    }

    private void changed(Difference.Part part) {
      count();
      parts.add(part);
    }

    private void count() {
      if (same > 0) {
        parts.add(Difference.Part.same(same));
        same = 0;
      }
    }

    List<Difference.Part> parts() {
      count();
      return List.copyOf(parts);
    }

    private static String text(Block block) {
      return switch (block) {
        case Block.Photo(_, var use) -> Differences.words(use);
        case Block.RelatedStory(_, var story) -> story.toString();
        case Block.NewsletterBox(_, var list) -> list;
        case Block.Divider _ -> "";
        case Block.Paragraph _, Block.Heading _, Block.Listing _, Block.Quote _, Block.FactBox _ ->
            BodyText.of(block);
      };
    }

    private String kind(Block block) {
      return switch (block) {
        case Block.Paragraph _ -> "";
        case Block.Heading _ -> words.say("block.heading");
        case Block.Listing _ -> words.say("block.list");
        case Block.Quote _ -> words.say("block.quote");
        case Block.Photo _ -> words.say("block.photo");
        case Block.RelatedStory _ -> words.say("block.related");
        case Block.NewsletterBox _ -> words.say("block.newsletter");
        case Block.FactBox _ -> words.say("block.facts");
        case Block.Divider _ -> words.say("block.divider");
      };
    }
  }
}
