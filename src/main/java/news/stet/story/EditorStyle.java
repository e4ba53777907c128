package news.stet.story;

import jakarta.inject.Singleton;
import news.stet.desk.DeskStyle;
import news.stet.press.Asset;

/// How a story looks while it is written.
@Singleton
final class EditorStyle implements DeskStyle {
  @Override
  public String css() {
    return Asset.text(EditorStyle.class, "editor.css");
  }
}
