package news.stet.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is in the newsroom. An owner may do everything an editor may; the others only what
/// is theirs.
public enum Role {
  /// Writes and submits.
  REPORTER,
  /// Publishes, and runs the feed and the front.
  EDITOR,
  /// Writes and sends newsletters.
  NEWSLETTER_EDITOR,
  /// Runs the newsroom: accounts, settings, erasure.
  OWNER;

  /// As people and programs write it: `reporter`, `newsletter-editor`.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> typed(String text) {
    return Arrays.stream(values()).filter(role -> role.word().equals(text.strip())).findAny();
  }

  private static final String CHOICE = "It must be reporter, editor, newsletter-editor or owner.";

  @JsonCreator
  static Role read(String text) {
    return typed(text).orElseThrow(() -> new IllegalArgumentException(CHOICE));
  }
}
