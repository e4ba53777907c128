package news.stet.syndication;

import java.util.Optional;
import news.stet.media.Picture;
import news.stet.story.Block;

/// A picture with the words of the story that uses it. Feeds and structured data show one size.
///
/// @param credit `Photographer/Agency`
record UsedPicture(
    Picture.Rendition rendition,
    String caption,
    String alt,
    String creator,
    Optional<String> credit) {

  /// What Google asks large previews to have at least, in pixels; wider is only more to download.
  private static final int WIDTH = 1200;

  static UsedPicture of(Picture picture, Block.PhotoUse use) {
    var worded =
        new Picture(
            picture.id(),
            picture.width(),
            picture.height(),
            use.caption().orElse(picture.caption()),
            use.creator().orElse(picture.creator()),
            use.credit().orElse(picture.credit()),
            use.alt().orElse(picture.alt()),
            picture.language(),
            picture.renditions());
    return new UsedPicture(
        worded.atLeast(WIDTH),
        worded.caption(),
        worded.alt(),
        worded.creator(),
        worded.creditLine());
  }
}
