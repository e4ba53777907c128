package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.story.Inline.Mark;
import news.stet.text.WebAddress;

/// Reads what stands inside a block of the editor's document: text with marks, and breaks.
final class InlineReader {
  private final JsonFaults faults;

  InlineReader(JsonFaults faults) {
    this.faults = faults;
  }

  /// The content of a node; none when it has none.
  List<Inline> read(JsonNode node, JsonPlace at) {
    JsonNode content = node.path("content");
    JsonPlace place = at.field("content");
    var runs = new Runs();
    if (faults.array(content, place)) {
      for (int i = 0; i < content.size(); i++) {
        one(content.get(i), place.item(i), runs);
      }
    }
    return runs.list();
  }

  private void one(JsonNode node, JsonPlace at, Runs runs) {
    switch (node.path("type").asText()) {
      case "text" -> text(node, at, runs);
      case "hard_break" -> {
        // The editor hangs marks on a break inside a marked passage. They say nothing of their own.
        if (faults.object(node, at, Set.of("type", "marks"))) {
          marks(node, at);
          runs.add(new Inline.Break());
        }
      }
      default -> faults.wrong(at, unknown(node));
    }
  }

  static String unknown(JsonNode node) {
    JsonNode type = node.path("type");
    return type.isTextual() && type.textValue().length() <= 40
        ? "“" + type.textValue() + "” is not known here"
        : "must be a node with a type";
  }

  private void text(JsonNode node, JsonPlace at, Runs runs) {
    if (!faults.object(node, at, Set.of("type", "text", "marks"))) {
      return;
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      faults.wrong(at.field("text"), "must be a text");
      return;
    }
    String fit = faults.fit(text.textValue(), at.field("text"));
    if (fit.isEmpty()) {
      faults.mended(at, "an empty text was left out");
    }
    runs.add(fit, marks(node, at));
  }

  private List<Mark> marks(JsonNode node, JsonPlace at) {
    JsonNode marks = node.path("marks");
    JsonPlace place = at.field("marks");
    if (!faults.array(marks, place)) {
      return List.of();
    }
    var list = new ArrayList<Mark>();
    for (int i = 0; i < marks.size(); i++) {
      JsonPlace one = place.item(i);
      mark(marks.get(i), one).ifPresent(mark -> add(list, mark, one));
    }
    return list;
  }

  private void add(List<Mark> list, Mark mark, JsonPlace at) {
    boolean twice =
        list.stream()
            .anyMatch(other ->
                switch (mark) {
                  case Mark.Note(var id, _) ->
                      other instanceof Mark.Note(var same, _) && same.equals(id);
                  case Mark.Strong _, Mark.Emphasis _, Mark.Link _ ->
                      other.getClass() == mark.getClass();
                });
    if (twice) {
      faults.wrong(at, "stands twice on one text");
    } else {
      list.add(mark);
    }
  }

  private Optional<Mark> mark(JsonNode node, JsonPlace at) {
    if (!faults.object(node, at, Set.of("type", "attrs"))) {
      return Optional.empty();
    }
    return switch (node.path("type").asText()) {
      case "strong" -> plain(node, at, new Mark.Strong());
      case "em" -> plain(node, at, new Mark.Emphasis());
      case "link" -> link(JsonAttributes.of(node, at, faults, Set.of("href")));
      case "note" -> note(JsonAttributes.of(node, at, faults, Set.of("id", "text")));
      default -> {
        faults.wrong(at, unknown(node));
        yield Optional.empty();
      }
    };
  }

  private Optional<Mark> plain(JsonNode node, JsonPlace at, Mark mark) {
    var _ = JsonAttributes.of(node, at, faults, Set.of());
    return Optional.of(mark);
  }

  private Optional<Mark> link(JsonAttributes attributes) {
    String typed = attributes.needed("href");
    Optional<WebAddress> address = WebAddress.typed(typed);
    if (address.isEmpty()) {
      faults.wrong(
          attributes.place("href"), "must be an http, https or mailto address, or a path of ours");
    }
    return address.map(there -> new Mark.Link(there.href()));
  }

  private Optional<Mark> note(JsonAttributes attributes) {
    String text = attributes.needed("text");
    String id = attributes.text("id").orElse("");
    if (!BlockIds.valid(id)) {
      id = "n" + BlockIds.digest(text);
      faults.mended(attributes.place("id"), "is now " + id);
    }
    return Optional.of(new Mark.Note(id, text));
  }
}
