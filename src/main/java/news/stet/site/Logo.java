package news.stet.site;

import jakarta.inject.Singleton;
import java.util.Optional;
import news.stet.masthead.Masthead;
import news.stet.media.Picture;
import news.stet.media.Pictures;

/// The newsroom's logo as readers' pages show it: in place of the name, which it then says to those
/// who do not see it.
@Singleton
final class Logo {
  /// Pixels across that the masthead asks for: a wide logo on a screen with two dots a pixel.
  private static final int PIXELS = 640;

  /// The narrowest that a home screen takes.
  private static final int ICON = 192;

  private final Masthead masthead;
  private final Pictures pictures;

  Logo(Masthead masthead, Pictures pictures) {
    this.masthead = masthead;
    this.pictures = pictures;
  }

  /// In the masthead.
  Optional<Picture.Rendition> wide() {
    return picture().map(picture -> picture.atLeast(PIXELS));
  }

  /// As an icon, where it is square.
  Optional<Picture.Rendition> square() {
    return picture()
        .filter(picture -> picture.width() == picture.height())
        .map(picture -> picture.atLeast(ICON))
        .filter(rendition -> rendition.width() >= ICON);
  }

  private Optional<Picture> picture() {
    return masthead.publisher().logo().flatMap(pictures::find);
  }
}
