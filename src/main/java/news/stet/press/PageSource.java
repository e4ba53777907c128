package news.stet.press;

import java.util.Optional;

/// Knows what stands at an address. A bean of this type is found by itself; they are asked in the
/// order of [#order] and the first that has an answer gives it.
public interface PageSource {
  /// Smaller is asked first.
  int order();

  /// The page at a path such as `/harbour-opens/` (decoded, no query), or nothing when this source
  /// knows none. Runs on a virtual thread; may read the database.
  Optional<Page> page(String path);
}
