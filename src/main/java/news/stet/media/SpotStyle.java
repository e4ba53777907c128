package news.stet.media;

import jakarta.inject.Singleton;
import news.stet.desk.DeskStyle;
import news.stet.press.Asset;

/// What only the pages show on which a picture is chosen.
@Singleton
final class SpotStyle implements DeskStyle {
  private final String css = Asset.text(SpotStyle.class, "spot.css");

  @Override
  public String css() {
    return css;
  }
}
