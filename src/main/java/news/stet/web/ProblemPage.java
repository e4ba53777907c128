package news.stet.web;

import java.util.Optional;
import news.stet.text.Language;

/// Shows a [Problem] to people. A room with pages of its own provides a bean of this type; programs
/// get JSON.
public interface ProblemPage {
  /// The page, when the address is one of this room's. Must not wait for anything: also called on
  /// the event loop, and when the database is away.
  ///
  /// @param languages the person's own, when they are signed in and it was looked up, then as the
  ///   browser wants them, best first
  Optional<String> page(Problem problem, String path, Iterable<Language> languages);
}
