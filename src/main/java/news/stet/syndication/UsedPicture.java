package news.stet.syndication;

import java.util.Locale;
import news.stet.media.Picture;
import news.stet.story.Block;
import news.stet.story.PhotoWords;

/// A picture with the words of the story that uses it. Feeds and structured data show one size.
record UsedPicture(Picture.Rendition rendition, PhotoWords words) {

  /// What Google asks large previews to have at least, in pixels; wider is only more to download.
  private static final int WIDTH = 1200;

  static UsedPicture of(Picture picture, Block.PhotoUse use) {
    return new UsedPicture(picture.atLeast(WIDTH), PhotoWords.of(use, picture));
  }

  /// By its address: renditions are of three kinds.
  String mediaType() {
    String path = rendition.path().toLowerCase(Locale.ROOT);
    if (path.endsWith(".png")) {
      return "image/png";
    }
    return path.endsWith(".webp") ? "image/webp" : "image/jpeg";
  }
}
