package news.stet.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a story is, told to readers wherever it is not plain news.
public enum Kind {
  NEWS,
  EXPLAINER,
  ANALYSIS,
  OPINION,
  /// Paid for by somebody else; labelled everywhere.
  SPONSORED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> typed(String text) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(text)).findAny();
  }

  private static final String CHOICE =
      "It must be news, explainer, analysis, opinion or sponsored.";

  @JsonCreator
  static Kind read(String text) {
    return typed(text).orElseThrow(() -> new IllegalArgumentException(CHOICE));
  }
}
