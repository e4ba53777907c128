package news.stet.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Puts one page together: follows its part keys, fills holes, keeps account of what the whole
/// hangs from.
final class Composer {
  /// A hole inside a part inside a hole …: more than this is a loop.
  private static final int DEEPEST = 6;

  private final Function<PartKey, Optional<Part>> parts;
  private final Set<String> tags = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private Optional<Instant> until = Optional.empty();

  private Composer(Function<PartKey, Optional<Part>> parts) {
    this.parts = parts;
  }

  /// A page in bytes, with every tag of everything on it.
  record Composed(Ready ready, Set<String> tags, Optional<Instant> until) {}

  static Composed compose(Page page, Function<PartKey, Optional<Part>> parts) {
    var composer = new Composer(parts);
    composer.tags.addAll(page.tags());
    var text = new StringBuilder(32_768);
    page.parts().forEach(key -> text.append(composer.fill(key, 0)));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new Composed(
        Ready.of(page.status(), headers(page), bytes), Set.copyOf(composer.tags), composer.until);
  }

  private static Map<String, String> headers(Page page) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", page.contentType());
    if (page.status() >= 500) {
      headers.put("Cache-Control", "no-store");
      headers.putAll(page.headers());
      return headers;
    }
    headers.put("Cache-Control", "max-age=0, must-revalidate");
    headers.put(
        "CDN-Cache-Control",
        "max-age="
            + page.shared().toSeconds()
            + ", stale-while-revalidate=60, stale-if-error=864000");
    headers.putAll(page.headers());
    return headers;
  }

  private String fill(PartKey key, int depth) {
    var part = parts.apply(key);
    tags.addAll(part.map(Part::tags).orElseGet(() -> absent(key)));
    if (part.isEmpty() || depth > DEEPEST) {
      return "";
    }
    shown.add(key.about());
    part.flatMap(Part::until).ifPresent(this::notBeyond);
    return fill(part.get(), depth);
  }

  private String fill(Part part, int depth) {
    var text = new StringBuilder();
    boolean choosing = false;
    boolean chose = false;
    for (var slice : part.slices()) {
      switch (slice) {
        case Part.Slice.Text(var words) -> text.append(words);
        case Part.Slice.Hole(var key) -> text.append(fill(key, depth + 1));
        case Part.Slice.Some(var most, var keys) -> {
          String filled = choose(most, keys, depth + 1);
          text.append(filled);
          choosing = true;
          chose |= !filled.isEmpty();
        }
      }
    }
    return choosing && !chose ? "" : text.toString();
  }

  private String choose(int most, List<PartKey> keys, int depth) {
    var text = new StringBuilder();
    int taken = 0;
    for (var key : keys) {
      if (taken < most && !shown.contains(key.about())) {
        String filled = fill(key, depth);
        text.append(filled);
        taken += filled.isEmpty() ? 0 : 1;
      }
    }
    return text.toString();
  }

  /// A part that does not exist hangs from what it would be about: it may come to exist.
  static Set<String> absent(PartKey key) {
    return Set.of(key.kind() + ":" + key.about());
  }

  private void notBeyond(Instant moment) {
    until = Optional.of(until.filter(moment::isAfter).orElse(moment));
  }
}
