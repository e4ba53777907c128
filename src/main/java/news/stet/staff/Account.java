package news.stet.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.stet.text.Language;
import news.stet.text.Plain;

/// Somebody who works here.
///
/// @param language the desk's, once chosen; until then it follows the browser
/// @param disabled may not come in any more
/// @param passwordSet whether a password was ever chosen: without, only a one-time link lets in
/// @param version counts up with every change: the `ETag`
public record Account(
    UUID id,
    String email,
    String name,
    Role role,
    Optional<Language> language,
    boolean disabled,
    boolean passwordSet,
    Instant madeAt,
    long version) {

  /// Longest name, in characters.
  static final int NAME_MOST = 100;

  Actor actor() {
    return new Actor(name, role, Actor.Kind.SESSION, Optional.of(id));
  }

  /// The row as the database keeps it.
  record Row(
      UUID id,
      String email,
      String name,
      String role,
      Optional<String> language,
      boolean disabled,
      boolean passwordSet,
      Instant madeAt,
      long version) {
    Account account() {
      return new Account(
          id,
          email,
          name,
          Role.typed(role).orElseThrow(),
          language.map(Language::new),
          disabled,
          passwordSet,
          madeAt,
          version);
    }
  }

  /// A name in one line, without what does not belong into one; nothing when that leaves none, or
  /// too much.
  static Optional<String> name(String typed) {
    String line = Plain.line(typed);
    boolean fit = !line.isEmpty() && line.codePointCount(0, line.length()) <= NAME_MOST;
    return fit ? Optional.of(line) : Optional.empty();
  }
}
