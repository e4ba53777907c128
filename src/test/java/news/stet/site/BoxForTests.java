package news.stet.site;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.PartSource;
import news.stet.press.Press;

/// Stands in for the room that will provide newsletter boxes: none, until a test puts one out.
@Singleton
final class BoxForTests implements PartSource {
  private final Map<String, String> markup = new ConcurrentHashMap<>();

  /// Puts a box out for the newsletter of that name.
  void puts(Press press, String newsletter, String html) {
    markup.put(newsletter, html);
    press.renew(Set.of("newsletter:" + newsletter));
  }

  void takesBack(Press press, String newsletter) {
    markup.remove(newsletter);
    press.renew(Set.of("newsletter:" + newsletter));
  }

  @Override
  public boolean makes(String kind) {
    return kind.equals("newsletter");
  }

  @Override
  public Optional<Part> make(PartKey key) {
    return Optional.ofNullable(markup.get(key.about()))
        .map(html -> Part.of(html, Set.of("newsletter:" + key.about())));
  }
}
