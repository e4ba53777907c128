package news.stet.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an update of a published story is, as the reader is told.
public enum Change {
  /// A typing error: times stay, nothing is said.
  FIX,
  /// Something new: the story's time is now.
  UPDATE,
  /// Something was wrong: a dated note says what.
  CORRECTION,
  /// Something was unclear: a dated note says what.
  CLARIFICATION;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Change> typed(String text) {
    return Arrays.stream(values()).filter(change -> change.word().equals(text)).findAny();
  }

  private static final String CHOICE = "It must be fix, update, correction or clarification.";

  @JsonCreator
  static Change read(String text) {
    return typed(text).orElseThrow(() -> new IllegalArgumentException(CHOICE));
  }

  boolean needsNote() {
    return this == CORRECTION || this == CLARIFICATION;
  }
}
