package news.stet.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a story stands; the same words in the database, the API and the desk.
public enum State {
  DRAFT,
  IN_REVIEW,
  SCHEDULED,
  PUBLISHED,
  TAKEN_DOWN;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<State> typed(String text) {
    return Arrays.stream(values()).filter(state -> state.word().equals(text)).findAny();
  }
}
