package news.stet.media;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Artwork;

/// The pictures of authors and of the newsroom itself, for the settings.
@Singleton
final class MastheadArtwork implements Artwork {
  /// Twice the pixels that the desk shows, for screens that have as many.
  private static final int PIXELS = 320;

  private final Pictures pictures;

  MastheadArtwork(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public Optional<Print> small(UUID picture) {
    return pictures.find(picture).map(MastheadArtwork::print);
  }

  static Print print(Picture picture) {
    var rendition = picture.atLeast(PIXELS);
    return new Print(rendition.path(), rendition.width(), rendition.height(), picture.alt());
  }
}
