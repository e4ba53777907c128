package news.stet.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Json;
import news.stet.story.Block.PhotoUse;
import news.stet.story.Inline.Mark;

/// Writes a body as the editor's document.
final class BodyWriter {
  private BodyWriter() {}

  static ObjectNode document(Body body) {
    ObjectNode document = node("doc");
    document.putObject("attrs").put("schema", Body.SCHEMA);
    ArrayNode content = document.putArray("content");
    body.blocks().forEach(block -> content.add(block(block)));
    return document;
  }

  private static ObjectNode node(String type) {
    return Json.mapper().createObjectNode().put("type", type);
  }

  private static ObjectNode block(Block block) {
    return switch (block) {
      case Block.Paragraph(var id, var text) -> filled(node("paragraph", id), text);
      case Block.Heading(var id, var level, var text) -> {
        ObjectNode heading = node("heading", id);
        attributes(heading).put("level", level);
        yield filled(heading, text);
      }
      case Block.Listing(var id, var ordered, var items) -> list(id, ordered, items);
      case Block.Quote(var id, var paragraphs, var by) -> {
        ObjectNode quote = node("blockquote", id);
        attributes(quote).put("by", by);
        ArrayNode content = quote.putArray("content");
        paragraphs.forEach(text -> content.add(filled(node("paragraph"), text)));
        yield quote;
      }
      case Block.Photo(var id, var use) -> photo(id, use);
      case Block.RelatedStory(var id, var story) -> {
        ObjectNode related = node("related_story", id);
        attributes(related).put("story", story.toString());
        yield related;
      }
      case Block.NewsletterBox(var id, var list) -> {
        ObjectNode box = node("newsletter_box", id);
        attributes(box).put("list", list);
        yield box;
      }
      case Block.FactBox box -> facts(box);
      case Block.Divider(var id) -> node("divider", id);
    };
  }

  private static ObjectNode node(String type, String id) {
    ObjectNode node = node(type);
    node.putObject("attrs").put("id", id);
    return node;
  }

  private static ObjectNode attributes(ObjectNode node) {
    return node.withObjectProperty("attrs");
  }

  private static ObjectNode list(String id, boolean ordered, List<List<Inline>> items) {
    ObjectNode list = node(ordered ? "ordered_list" : "bullet_list", id);
    ArrayNode content = list.putArray("content");
    for (var text : items) {
      ObjectNode item = content.addObject().put("type", "list_item");
      item.putArray("content").add(filled(node("paragraph"), text));
    }
    return list;
  }

  private static ObjectNode facts(Block.FactBox box) {
    ObjectNode facts = node("fact_box", box.id());
    attributes(facts).put("title", box.title());
    ArrayNode content = facts.putArray("content");
    for (var fact : box.facts()) {
      ObjectNode row = node("fact");
      row.putObject("attrs").put("term", fact.term());
      content.add(filled(row, fact.text()));
    }
    return facts;
  }

  private static ObjectNode photo(String id, PhotoUse use) {
    ObjectNode photo = node("photo", id);
    ObjectNode attributes = attributes(photo).put("media", use.media().toString());
    put(attributes, "caption", use.caption());
    put(attributes, "creator", use.creator());
    put(attributes, "credit", use.credit());
    put(attributes, "alt", use.alt());
    put(attributes, "place", use.place());
    put(attributes, "date", use.date());
    use.focus()
        .ifPresent(focus -> attributes.putObject("focus").put("x", focus.x()).put("y", focus.y()));
    return photo;
  }

  private static void put(ObjectNode attributes, String name, Optional<String> value) {
    value.ifPresent(text -> attributes.put(name, text));
  }

  /// ProseMirror leaves out the content of an empty node.
  private static ObjectNode filled(ObjectNode node, List<Inline> text) {
    if (!text.isEmpty()) {
      ArrayNode content = node.putArray("content");
      text.forEach(inline -> content.add(inline(inline)));
    }
    return node;
  }

  private static ObjectNode inline(Inline inline) {
    return switch (inline) {
      case Inline.Break _ -> node("hard_break");
      case Inline.Run(var text, var marks) -> {
        ObjectNode run = node("text").put("text", text);
        if (!marks.isEmpty()) {
          ArrayNode list = run.putArray("marks");
          marks.forEach(mark -> list.add(mark(mark)));
        }
        yield run;
      }
    };
  }

  private static ObjectNode mark(Mark mark) {
    return switch (mark) {
      case Mark.Strong _ -> node("strong");
      case Mark.Emphasis _ -> node("em");
      case Mark.Link(var href) -> {
        ObjectNode link = node("link");
        link.putObject("attrs").put("href", href);
        yield link;
      }
      case Mark.Note(var id, var text) -> {
        ObjectNode note = node("note");
        note.putObject("attrs").put("id", id).put("text", text);
        yield note;
      }
    };
  }
}
