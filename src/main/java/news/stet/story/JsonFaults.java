package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import news.stet.text.Plain;

/// What is wrong with a document, and what was mended in it, while it is read.
final class JsonFaults {
  /// Enough to see what went wrong; a document of nothing but faults is not worth more.
  private static final int FAULTS = 20;

  private final Remarks wrong = new Remarks(FAULTS);
  private final Remarks mended = new Remarks();
  private int characters;
  private int blocks;

  void wrong(JsonPlace at, String why) {
    wrong.add(at.toString(), why);
  }

  void mended(JsonPlace at, String why) {
    mended.add(at.toString(), why);
  }

  boolean any() {
    return !wrong.none();
  }

  BodyReading.Refused refused() {
    return new BodyReading.Refused(wrong.list());
  }

  BodyReading.Read read(Body body) {
    return new BodyReading.Read(body, mended.list());
  }

  /// Whether there is room for one more block, list item, paragraph of a quote or row of a box.
  boolean room(JsonPlace at) {
    if (++blocks == BodyJson.MOST_BLOCKS + 1) {
      wrong(at, "more than " + BodyJson.MOST_BLOCKS + " blocks");
    }
    return blocks <= BodyJson.MOST_BLOCKS;
  }

  /// The text without characters that no text may hold.
  String fit(String text, JsonPlace at) {
    characters += text.length();
    if (characters > BodyJson.MOST_BYTES && characters - text.length() <= BodyJson.MOST_BYTES) {
      wrong(at, "the body is longer than " + BodyJson.MOST_BYTES + " bytes");
    }
    String fit = Plain.fit(text);
    if (fit.length() != text.length()) {
      mended(at, "control characters were left out");
    }
    return fit;
  }

  /// Whether it is an object with no other fields than these.
  boolean object(JsonNode node, JsonPlace at, Set<String> fields) {
    if (!node.isObject()) {
      wrong(at, "must be an object");
      return false;
    }
    for (var field : node.properties()) {
      if (!fields.contains(field.getKey())) {
        wrong(at.field(field.getKey()), "is not known here");
      }
    }
    return true;
  }

  /// Whether it is an array; an absent one is an empty one.
  boolean array(JsonNode node, JsonPlace at) {
    if (absent(node)) {
      return false;
    }
    if (!node.isArray()) {
      wrong(at, "must be an array");
    }
    return node.isArray();
  }

  static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
