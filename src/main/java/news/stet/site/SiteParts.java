package news.stet.site;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.PartSource;

/// The parts of pages that are not a story: `site:ROLE:…`.
@Singleton
final class SiteParts implements PartSource {
  private final Head head;
  private final Menu menu;
  private final Foot foot;
  private final Front front;
  private final Lists lists;
  private final Beside beside;
  private final Trouble trouble;
  private final Manifest manifest;
  private final House house;
  private final AccentSheet accent;

  SiteParts(
      Head head,
      Menu menu,
      Foot foot,
      Front front,
      Lists lists,
      Beside beside,
      Trouble trouble,
      Manifest manifest,
      House house,
      AccentSheet accent) {
    this.head = head;
    this.menu = menu;
    this.foot = foot;
    this.front = front;
    this.lists = lists;
    this.beside = beside;
    this.trouble = trouble;
    this.manifest = manifest;
    this.house = house;
    this.accent = accent;
  }

  @Override
  public boolean makes(String kind) {
    return kind.equals("site");
  }

  @Override
  public Optional<Part> make(PartKey key) {
    return switch (key.word(1)) {
      case "head" -> head(key);
      case "menu" -> menu.part(key.word(2), key.word(3));
      case "foot" -> foot.part(key.word(2));
      case "front" -> front.part(key.word(2));
      case "list" -> lists.part(key);
      case "before" -> Optional.of(Beside.before());
      case "after" -> Optional.of(Beside.after(key));
      case "same" -> beside.same(key.word(2), UUID.fromString(key.word(3)));
      case "explainer" -> beside.explainer(key.word(2));
      case "across" -> beside.across(key.word(2));
      case "trouble" -> trouble.part(key);
      case "gone" -> trouble.gonePart(key.word(2), key.word(3));
      case "house" -> house.part(key.word(2), key.word(3));
      case "accent" -> Optional.of(accent.part());
      case "manifest" -> manifest.part(key.word(2));
      default -> Optional.empty();
    };
  }

  private Optional<Part> head(PartKey key) {
    return switch (key.word(2)) {
      case "front" -> head.front(key.word(3));
      case "story" -> head.story(UUID.fromString(key.word(3)));
      case "house" -> house.head(key.word(3), key.word(4));
      case "trouble" -> trouble.head(key);
      case "gone" -> trouble.goneHead(key.word(3), key.word(4));
      default -> head.list(ListOf.of(key));
    };
  }
}
