package news.stet.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import news.stet.ground.Json;
import news.stet.story.BodyReading.Remark;

/// The body as JSON: the editor's own document (ProseMirror), so that what a writer sees and what is
/// stored are one. Reading takes nothing it does not know: an unknown block, mark or attribute, a
/// wrong type or a link that runs is refused, with its place, rather than lost. What can be mended
/// without losing a word (ids, control characters, empty texts) is mended and said.
///
///     {"type": "doc", "attrs": {"schema": 1}, "content": [
///       {"type": "paragraph", "attrs": {"id": "b1"}, "content": [
///         {"type": "text", "text": "The board ", "marks": [{"type": "strong"}]}]}]}
///
/// Only blocks of the body carry ids: one on a list item or a quotation's paragraph is allowed and
/// not kept.
final class BodyJson {
  /// Of a body's JSON: four times the longest book chapter anybody sent a newsroom.
  static final int MOST_BYTES = 2_000_000;

  /// Blocks, list items, paragraphs of quotations and rows of boxes together.
  static final int MOST_BLOCKS = 5_000;

  /// The deepest document there can be goes down a dozen levels.
  private static final int DEEPEST = 64;

  private static final JsonPlace BODY = JsonPlace.of("body");

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private BodyJson() {}

  /// Reads a document as text. Places in faults begin with `body`.
  static BodyReading read(String json) {
    if (json.length() > MOST_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return refused("is longer than " + MOST_BYTES + " bytes");
    }
    try {
      return read(STRICT.readTree(json));
    } catch (JsonProcessingException e) {
      return refused(
          "is not JSON, nests too deep or says a field twice: " + e.getOriginalMessage());
    }
  }

  private static BodyReading refused(String why) {
    return new BodyReading.Refused(List.of(new Remark(BODY.toString(), why)));
  }

  /// Reads a document that is parsed already, such as a field of a larger one.
  static BodyReading read(JsonNode document) {
    var faults = new JsonFaults();
    List<Block> blocks = blocks(document, faults);
    if (faults.any()) {
      return faults.refused();
    }
    List<Block> settled =
        BlockIds.settled(
            blocks,
            (place, id) ->
                faults.mended(
                    BODY.field("content").item(place).field("attrs").field("id"),
                    "was missing, not valid or used before; it is now " + id));
    return faults.read(new Body(settled));
  }

  private static List<Block> blocks(JsonNode document, JsonFaults faults) {
    if (!document.isObject() || !document.path("type").asText().equals("doc")) {
      faults.wrong(BODY, "must be a document: {\"type\": \"doc\", …}");
      return List.of();
    }
    var _ = faults.object(document, BODY, Set.of("type", "attrs", "content"));
    var attributes = JsonAttributes.of(document, BODY, faults, Set.of("schema"));
    if (attributes.has("schema")) {
      var _ = attributes.number("schema", 1, Body.SCHEMA);
    }
    return new BlockReader(faults).read(document, BODY);
  }

  /// A body that we ourselves wrote.
  ///
  /// @throws IllegalStateException when it is none: a bug, or a database changed by hand
  static Body stored(String json) {
    return switch (read(json)) {
      case BodyReading.Read(var body, _) -> body;
      case BodyReading.Refused(var faults) ->
          throw new IllegalStateException("not a body: " + faults);
    };
  }

  /// The body as the editor's document.
  static ObjectNode tree(Body body) {
    return BodyWriter.document(body);
  }

  /// The same as text.
  static String write(Body body) {
    return Json.write(tree(body));
  }
}
