package news.stet.press;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Error pages made while everything works, for when it does not. Looking up never waits; making
/// takes turns, so that what was read last is kept last.
final class Spares {
  /// Something is broken.
  static final int FAILED = 500;

  /// The database is away.
  static final int AWAY = 503;

  private volatile Kept kept = new Kept(Map.of(), Set.of());

  private record Place(int status, String prefix) {}

  private record Kept(Map<Place, Ready> pages, Set<String> tags) {}

  /// Makes all of them, or throws what making one threw and leaves those there are.
  synchronized void make(ErrorPages errors, Function<Page, Composer.Composed> composing) {
    var pages = new HashMap<Place, Ready>();
    var tags = new HashSet<String>();
    for (int status : List.of(FAILED, AWAY)) {
      errors
          .spares(status)
          .forEach((prefix, page) -> {
            var composed = composing.apply(page);
            pages.put(new Place(status, prefix), composed.ready());
            tags.addAll(composed.tags());
          });
    }
    kept = new Kept(Map.copyOf(pages), Set.copyOf(tags));
  }

  boolean hangFrom(Set<String> tags) {
    return kept.tags().stream().anyMatch(tags::contains);
  }

  /// The one for that path.
  Optional<Ready> at(String path, int status) {
    var pages = kept.pages();
    for (int end = path.length(); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      var found = Optional.ofNullable(pages.get(new Place(status, path.substring(0, end))));
      if (found.isPresent() || end == 0) {
        return found;
      }
    }
    return Optional.empty();
  }
}
