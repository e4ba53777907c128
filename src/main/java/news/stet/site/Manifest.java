package news.stet.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import news.stet.ground.Json;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Picture;
import news.stet.press.Page;
import news.stet.press.Part;
import news.stet.press.PartKey;

/// What a phone asks when somebody puts the site on its home screen (W3C Web Application Manifest),
/// one per edition.
@Singleton
final class Manifest {
  static final String PATH = "/manifest.webmanifest";

  private final Masthead masthead;
  private final Assets assets;
  private final Logo logo;

  Manifest(Masthead masthead, Assets assets, Logo logo) {
    this.masthead = masthead;
    this.assets = assets;
    this.logo = logo;
  }

  static Page page(Edition edition) {
    return Headers.on(
        Page.document(
                "application/manifest+json",
                PartKey.of("site", "manifest", edition.code()),
                Set.of("masthead"))
            .shared(Duration.ofHours(1)));
  }

  Optional<Part> part(String code) {
    return masthead.edition(code).map(this::part);
  }

  private Part part(Edition edition) {
    var json =
        Json.mapper()
            .createObjectNode()
            .put("name", edition.name())
            .put("short_name", edition.name())
            .put("description", edition.description())
            .put("lang", edition.language().tag())
            .put("dir", edition.language().direction())
            .put("id", edition.path("/"))
            .put("start_url", edition.path("/"))
            .put("scope", edition.path("/"))
            .put("display", "minimal-ui")
            .put("background_color", "#ffffff")
            .put("theme_color", "#ffffff");
    ArrayNode icons = json.putArray("icons");
    logo.square().ifPresent(print -> own(icons, print));
    icon(icons, assets.mark(), "any", "image/svg+xml");
    icon(icons, assets.small(), "192x192", "image/png");
    icon(icons, assets.large(), "512x512", "image/png");
    return Part.verbatim(json.toString(), Set.of("masthead"));
  }

  /// A logo may reach its edges, so nothing of it is cut off to make it round.
  private static void own(ArrayNode icons, Picture.Rendition print) {
    icons
        .addObject()
        .put("src", print.path())
        .put("sizes", print.width() + "x" + print.height())
        .put("type", "image/jpeg")
        .put("purpose", "any");
  }

  private static void icon(ArrayNode icons, String src, String sizes, String type) {
    icons
        .addObject()
        .put("src", src)
        .put("sizes", sizes)
        .put("type", type)
        .put("purpose", "any maskable");
  }
}
