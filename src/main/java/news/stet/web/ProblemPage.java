package news.stet.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import news.stet.text.Language;

/// Shows a [Problem] to people. A room with pages of its own provides a bean of this type; programs
/// get JSON.
public interface ProblemPage {
  /// The page, when the address is one of this room's. Must not wait for anything: also called on
  /// the event loop, and when the database is away.
  Optional<String> page(Problem problem, Asked asked);

  /// What the browser asked, as far as a page is chosen by it.
  ///
  /// @param languages the person's own, when they are signed in and it was looked up, then as the
  ///   browser wants them, best first
  /// @param cookie the value that came under a name, empty when none did
  record Asked(String path, Iterable<Language> languages, UnaryOperator<String> cookie) {}
}
