package news.stet.media;

import java.util.List;
import java.util.UUID;
import news.stet.web.SiteAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A picture as the API shows it.
record PictureAnswer(
    UUID id,
    int width,
    int height,
    String caption,
    String creator,
    String credit,
    String alt,
    String language,
    List<Size> renditions) {

  @Schema(name = "Rendition")
  record Size(int width, int height, String url) {}

  static PictureAnswer of(Picture picture, SiteAddress site) {
    return new PictureAnswer(
        picture.id(),
        picture.width(),
        picture.height(),
        picture.caption(),
        picture.creator(),
        picture.credit(),
        picture.alt(),
        picture.language(),
        picture.renditions().stream()
            .map(r -> new Size(r.width(), r.height(), site.of(r.path())))
            .toList());
  }
}
