package news.stet.site;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.press.Asset;
import news.stet.press.AssetSource;
import news.stet.press.Typefaces;
import news.stet.text.Language;

/// The files that readers' pages point to: one style sheet and the icons. The icons are the desk's
/// too, by the address that browsers ask by themselves.
@Singleton
final class Assets implements AssetSource {
  private static final String PNG = "image/png";

  private final Typefaces faces;
  private final Asset stylesheet;
  private final Asset mark;
  private final Asset touch = Asset.hashed("mark-180", "png", PNG, Icons.png(180));
  private final Asset small = Asset.hashed("mark-192", "png", PNG, Icons.png(192));
  private final Asset large = Asset.hashed("mark-512", "png", PNG, Icons.png(512));

  Assets(Typefaces faces) {
    this.faces = faces;
    this.stylesheet =
        Asset.css("proof", faces.serif().rules() + Asset.text(Assets.class, "proof.css"));
    byte[] svg = Asset.text(Assets.class, "mark.svg").getBytes(StandardCharsets.UTF_8);
    this.mark = Asset.hashed("mark", "svg", "image/svg+xml", svg);
  }

  @Override
  public List<Asset> assets() {
    Asset tab = Asset.at("/favicon.ico", "image/vnd.microsoft.icon", Icons.ico());
    return List.of(stylesheet, mark, touch, small, large, tab);
  }

  /// What a head points to.
  ///
  /// @param face the one worth fetching before the style sheet is read, that of the language's own
  ///   script; empty when the build found none
  /// @param touch 180 pixels, for a phone's home screen
  record Names(String stylesheet, String face, String mark, String touch) {}

  Names names(Language language) {
    return new Names(stylesheet.path(), faces.serif().first(language), mark(), touch.path());
  }

  String mark() {
    return mark.path();
  }

  /// 192 pixels.
  String small() {
    return small.path();
  }

  /// 512 pixels.
  String large() {
    return large.path();
  }
}
