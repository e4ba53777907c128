package news.stet.masthead;

import jakarta.inject.Singleton;
import news.stet.desk.DeskStyle;
import news.stet.press.Asset;

/// What only the settings show.
@Singleton
final class SettingsStyle implements DeskStyle {
  private final String css = Asset.text(SettingsStyle.class, "settings.css");

  @Override
  public String css() {
    return css;
  }
}
