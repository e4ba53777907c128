package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The attributes of one node or mark. `null` is as good as absent: editors write it so.
final class JsonAttributes {
  /// Captions, alternative texts and notes to colleagues may be long, but they are not stories.
  private static final int LONGEST = 5_000;

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final JsonNode attributes;
  private final JsonPlace at;
  private final JsonFaults faults;

  private JsonAttributes(JsonNode attributes, JsonPlace at, JsonFaults faults) {
    this.attributes = attributes;
    this.at = at;
    this.faults = faults;
  }

  /// @param node what has the attributes
  /// @param known their names; others are a fault
  static JsonAttributes of(JsonNode node, JsonPlace at, JsonFaults faults, Set<String> known) {
    JsonNode attributes = node.path("attrs");
    JsonPlace place = at.field("attrs");
    boolean usable = !JsonFaults.absent(attributes) && faults.object(attributes, place, known);
    return new JsonAttributes(usable ? attributes : MissingNode.getInstance(), place, faults);
  }

  JsonPlace place(String name) {
    return at.field(name);
  }

  Optional<String> text(String name) {
    JsonNode value = attributes.path(name);
    if (JsonFaults.absent(value)) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      faults.wrong(place(name), "must be a text");
      return Optional.empty();
    }
    if (value.textValue().length() > LONGEST) {
      faults.wrong(place(name), "is longer than " + LONGEST + " characters");
      return Optional.empty();
    }
    return Optional.of(faults.fit(value.textValue(), place(name)));
  }

  /// The text, or a fault and an empty one.
  String needed(String name) {
    if (JsonFaults.absent(attributes.path(name))) {
      faults.wrong(place(name), "is missing");
    }
    return text(name).orElse("");
  }

  Optional<UUID> uuid(String name) {
    String text = needed(name);
    if (UUID_TEXT.matcher(text).matches()) {
      return Optional.of(UUID.fromString(text));
    }
    if (!text.isEmpty()) {
      faults.wrong(place(name), "must be an id (a UUID)");
    }
    return Optional.empty();
  }

  /// The whole number, or a fault and the smaller limit.
  int number(String name, int from, int to) {
    JsonNode value = attributes.path(name);
    if (value.isIntegralNumber() && value.canConvertToInt()) {
      int number = value.intValue();
      if (number >= from && number <= to) {
        return number;
      }
    }
    faults.wrong(place(name), from == to ? "must be " + from : "must be " + from + " to " + to);
    return from;
  }

  boolean has(String name) {
    return !JsonFaults.absent(attributes.path(name));
  }

  Optional<Block.Focus> focus(String name) {
    JsonNode value = attributes.path(name);
    if (JsonFaults.absent(value) || !faults.object(value, place(name), Set.of("x", "y"))) {
      return Optional.empty();
    }
    double x = share(value.path("x"), place(name).field("x"));
    double y = share(value.path("y"), place(name).field("y"));
    return Optional.of(new Block.Focus(x, y));
  }

  private double share(JsonNode value, JsonPlace place) {
    if (value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 1) {
      return value.doubleValue();
    }
    faults.wrong(place, "must be a number from 0 to 1");
    return 0;
  }
}
