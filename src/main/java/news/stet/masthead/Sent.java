package news.stet.masthead;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a form of the desk sent.
record Sent(MultivaluedMap<String, String> fields) {
  Optional<String> text(String name) {
    return Optional.ofNullable(fields.getFirst(name));
  }

  /// An id that a button sent.
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Each line of a field that says something.
  List<String> lines(String name) {
    return Arrays.stream(text(name).orElse("").split("\\R", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// The version that the form was filled from; 0 for something new.
  long version() {
    return text("version")
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /// Whether the version is the one that the form was filled from.
  boolean from(long version) {
    return version() == version;
  }
}
