package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import news.stet.story.Block.Fact;
import news.stet.text.Slugs;

/// Reads the blocks of the editor's document. A block without an id gets the id "" here.
final class BlockReader {
  private static final Set<String> LEAF = Set.of("type", "attrs");
  private static final Set<String> HOLDER = Set.of("type", "attrs", "content");
  private static final Set<String> ID = Set.of("id");

  private final JsonFaults faults;
  private final InlineReader inlines;

  BlockReader(JsonFaults faults) {
    this.faults = faults;
    this.inlines = new InlineReader(faults);
  }

  /// The blocks of a document's content.
  List<Block> read(JsonNode document, JsonPlace at) {
    return each(document, at, this::block).stream().flatMap(Optional::stream).toList();
  }

  private Optional<Block> block(JsonNode node, JsonPlace at) {
    String type = node.path("type").asText();
    return switch (type) {
      case "paragraph" -> {
        var attributes = holder(node, at, ID);
        yield Optional.of(new Block.Paragraph(id(attributes), inlines.read(node, at)));
      }
      case "heading" -> heading(node, at);
      case "bullet_list", "ordered_list" -> list(node, at, type.equals("ordered_list"));
      case "blockquote" -> quote(node, at);
      case "photo" -> photo(leaf(node, at, PHOTO));
      case "related_story" -> {
        var attributes = leaf(node, at, Set.of("id", "story"));
        yield attributes.uuid("story").map(story -> new Block.RelatedStory(id(attributes), story));
      }
      case "newsletter_box" -> newsletter(leaf(node, at, Set.of("id", "list")));
      case "fact_box" -> facts(node, at);
      case "divider" -> Optional.of(new Block.Divider(id(leaf(node, at, ID))));
      default -> {
        faults.wrong(at, InlineReader.unknown(node));
        yield Optional.empty();
      }
    };
  }

  private Optional<Block> heading(JsonNode node, JsonPlace at) {
    var attributes = holder(node, at, Set.of("id", "level"));
    int level = attributes.number("level", 2, 3);
    return Optional.of(new Block.Heading(id(attributes), level, inlines.read(node, at)));
  }

  private Optional<Block> list(JsonNode node, JsonPlace at, boolean ordered) {
    var attributes = holder(node, at, ID);
    List<List<Inline>> items = each(node, at, this::item);
    return Optional.of(new Block.Listing(id(attributes), ordered, atLeastOne(items, List.of())));
  }

  private List<Inline> item(JsonNode node, JsonPlace at) {
    if (!typed(node, at, "list_item")) {
      return List.of();
    }
    var _ = holder(node, at, ID);
    JsonNode content = node.path("content");
    JsonPlace place = at.field("content");
    if (!faults.array(content, place) || content.isEmpty()) {
      return List.of();
    }
    if (content.size() > 1) {
      faults.wrong(place.item(1), "a list item is one paragraph; lists do not nest");
    }
    return paragraph(content.get(0), place.item(0));
  }

  private Optional<Block> quote(JsonNode node, JsonPlace at) {
    var attributes = holder(node, at, Set.of("id", "by"));
    List<List<Inline>> paragraphs = each(node, at, this::paragraph);
    String by = attributes.text("by").orElse("");
    return Optional.of(new Block.Quote(id(attributes), atLeastOne(paragraphs, List.of()), by));
  }

  private List<Inline> paragraph(JsonNode node, JsonPlace at) {
    if (!typed(node, at, "paragraph")) {
      return List.of();
    }
    var _ = holder(node, at, ID);
    return inlines.read(node, at);
  }

  private static final Set<String> PHOTO =
      Set.of("id", "media", "caption", "creator", "credit", "alt", "place", "date", "focus");

  private Optional<Block> photo(JsonAttributes attributes) {
    var use =
        attributes
            .uuid("media")
            .map(media ->
                new Block.PhotoUse(
                    media,
                    attributes.text("caption"),
                    attributes.text("creator"),
                    attributes.text("credit"),
                    attributes.text("alt"),
                    attributes.text("place"),
                    attributes.text("date"),
                    attributes.focus("focus")));
    return use.map(found -> new Block.Photo(id(attributes), found));
  }

  private Optional<Block> newsletter(JsonAttributes attributes) {
    String list = attributes.needed("list");
    if (!Slugs.valid(list)) {
      faults.wrong(attributes.place("list"), "must be the slug of a newsletter");
    }
    return Optional.of(new Block.NewsletterBox(id(attributes), list));
  }

  private Optional<Block> facts(JsonNode node, JsonPlace at) {
    var attributes = holder(node, at, Set.of("id", "title"));
    List<Fact> facts = each(node, at, this::fact);
    String title = attributes.text("title").orElse("");
    return Optional.of(
        new Block.FactBox(id(attributes), title, atLeastOne(facts, new Fact("", List.of()))));
  }

  private Fact fact(JsonNode node, JsonPlace at) {
    if (!typed(node, at, "fact")) {
      return new Fact("", List.of());
    }
    var attributes = holder(node, at, Set.of("id", "term"));
    return new Fact(attributes.text("term").orElse(""), inlines.read(node, at));
  }

  private boolean typed(JsonNode node, JsonPlace at, String type) {
    if (node.path("type").asText().equals(type)) {
      return true;
    }
    faults.wrong(at, InlineReader.unknown(node));
    return false;
  }

  /// The editor's document has no list without an item and no box without a row.
  private static <T> List<T> atLeastOne(List<T> found, T empty) {
    return found.isEmpty() ? List.of(empty) : found;
  }

  private <T> List<T> each(JsonNode node, JsonPlace at, BiFunction<JsonNode, JsonPlace, T> read) {
    JsonNode content = node.path("content");
    JsonPlace place = at.field("content");
    var list = new ArrayList<T>();
    if (faults.array(content, place)) {
      for (int i = 0; i < content.size() && faults.room(place.item(i)); i++) {
        list.add(read.apply(content.get(i), place.item(i)));
      }
    }
    return list;
  }

  private JsonAttributes holder(JsonNode node, JsonPlace at, Set<String> attributes) {
    var _ = faults.object(node, at, HOLDER);
    return JsonAttributes.of(node, at, faults, attributes);
  }

  private JsonAttributes leaf(JsonNode node, JsonPlace at, Set<String> attributes) {
    var _ = faults.object(node, at, LEAF);
    return JsonAttributes.of(node, at, faults, attributes);
  }

  private static String id(JsonAttributes attributes) {
    return attributes.text("id").orElse("");
  }
}
