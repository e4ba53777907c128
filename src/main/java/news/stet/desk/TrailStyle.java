package news.stet.desk;

import jakarta.inject.Singleton;
import news.stet.press.Asset;

/// What only the trail shows.
@Singleton
final class TrailStyle implements DeskStyle {
  private final String css = Asset.text(TrailStyle.class, "trail.css");

  @Override
  public String css() {
    return css;
  }
}
