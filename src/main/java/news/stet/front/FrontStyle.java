package news.stet.front;

import jakarta.inject.Singleton;
import news.stet.desk.DeskStyle;
import news.stet.press.Asset;

/// How the screen looks that arranges the front page.
@Singleton
final class FrontStyle implements DeskStyle {
  @Override
  public String css() {
    return Asset.text(FrontStyle.class, "front.css");
  }
}
