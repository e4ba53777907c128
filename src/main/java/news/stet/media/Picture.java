package news.stet.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A picture of the newsroom. Its words are what came with the file or its upload; a use of it in a
/// story may say something else.
///
/// @param width of the original, in pixels, after turning it upright
/// @param creator who made it, as IPTC calls the photographer
/// @param credit who is to be named, often `Agency`
/// @param language of the caption and the alternative text
/// @param renditions what pages use, narrowest first; never empty
public record Picture(
    UUID id,
    int width,
    int height,
    String caption,
    String creator,
    String credit,
    String alt,
    String language,
    List<Rendition> renditions) {

  /// One size of a picture, ready to be served at its address for ever.
  public record Rendition(int width, int height, String path) {}

  /// What is said of it.
  public PictureWords words() {
    return new PictureWords(caption, creator, credit, alt, language);
  }

  /// The same picture with other words.
  Picture saying(PictureWords words) {
    return new Picture(
        id,
        width,
        height,
        words.caption(),
        words.creator(),
        words.credit(),
        words.alt(),
        words.language(),
        renditions);
  }

  /// The narrowest rendition at least that wide, or else the widest there is.
  public Rendition atLeast(int pixels) {
    return renditions.stream()
        .filter(rendition -> rendition.width() >= pixels)
        .findFirst()
        .orElse(renditions.getLast());
  }

  /// All renditions as the `srcset` attribute wants them.
  public String srcset() {
    return String.join(
        ", ", renditions.stream().map(r -> r.path() + " " + r.width() + "w").toList());
  }

  /// `Photographer/Agency`, or what there is of the two.
  public Optional<String> creditLine() {
    return Optional.of(
            creator.isBlank() || credit.isBlank() || creator.equals(credit)
                ? creator.isBlank() ? credit : creator
                : creator + "/" + credit)
        .filter(line -> !line.isBlank());
  }
}
