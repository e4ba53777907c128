package news.stet.story;

import java.util.Optional;
import news.stet.media.Picture;

/// A picture as a page shows it.
///
/// @param src for browsers that choose no other
/// @param width and height of `src`: the page keeps its place before it comes
/// @param caption and credit, empty where none is shown
/// @param eye classes that keep what matters in view when the layout crops, empty for the middle
record Shown(
    String src,
    String srcset,
    int width,
    int height,
    String alt,
    String caption,
    String credit,
    String eye) {
  /// What a lead photo is shown at on a wide screen, twice as dense.
  private static final int LEAD = 1280;

  private static final int CARD = 640;

  /// Inside a third of the edge counts as at the edge.
  private static final double EDGE = 1 / 3.0;

  static Shown lead(Picture picture, Block.PhotoUse use) {
    var words = PhotoWords.of(use, picture);
    return of(picture, LEAD, words.alt())
        .with(words.caption(), words.credit().orElse(""), eye(use.focus()));
  }

  /// In a card the headline says what the picture is for: it has no words of its own.
  static Shown card(Picture picture) {
    return of(picture, CARD, "");
  }

  static Shown alone(Picture picture, String alt) {
    return of(picture, LEAD, alt);
  }

  private static Shown of(Picture picture, int pixels, String alt) {
    var rendition = picture.atLeast(pixels);
    return new Shown(
        rendition.path(), picture.srcset(), rendition.width(), rendition.height(), alt, "", "", "");
  }

  private Shown with(String words, String by, String classes) {
    return new Shown(src, srcset, width, height, alt, words, by, classes);
  }

  private static String eye(Optional<Block.Focus> focus) {
    return focus
        .map(at -> (side(at.x(), "left", "right") + side(at.y(), "top", "bottom")))
        .orElse("");
  }

  private static String side(double share, String near, String far) {
    return share < EDGE ? " eye-" + near : share > 1 - EDGE ? " eye-" + far : "";
  }
}
