package news.stet.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.text.Plain;
import org.jsoup.nodes.Element;

/// A `figure` while it is gone through: its caption belongs to the first thing in it that can have
/// one.
final class HtmlFigure {
  /// `Caption. (Photographer/Agency)`
  private static final Pattern CREDITED =
      Pattern.compile("(|.*[.!?…»”\"’])\\s?\\(([^()]{1,200})\\)");

  /// Captions longer than this are texts; no credit is looked for in them.
  private static final int LONGEST = 2_000;

  private final Optional<Element> caption;
  private boolean used;

  HtmlFigure(Element figure) {
    this.caption =
        figure.children().stream()
            .filter(child -> child.normalName().equals("figcaption"))
            .findFirst();
  }

  /// Whether this very element is the caption.
  boolean captionIs(Element element) {
    return caption.filter(element::equals).isPresent();
  }

  /// The caption, unless something has it already.
  Optional<Element> left() {
    return used ? Optional.empty() : caption;
  }

  /// The words of the caption; nothing else may have them then.
  Optional<String> taken() {
    Optional<String> words = left().map(own -> Plain.line(own.text()));
    used = true;
    return words.filter(text -> !text.isEmpty());
  }

  /// What a caption says of the picture, and whom it credits.
  record Words(Optional<String> caption, Optional<String> credit) {
    static Words of(String caption) {
      Matcher credited = CREDITED.matcher(caption);
      return caption.length() <= LONGEST && credited.matches()
          ? new Words(
              Optional.of(credited.group(1)).filter(text -> !text.isEmpty()),
              Optional.of(credited.group(2)))
          : new Words(Optional.of(caption), Optional.empty());
    }
  }
}
