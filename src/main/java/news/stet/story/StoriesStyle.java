package news.stet.story;

import jakarta.inject.Singleton;
import news.stet.desk.DeskStyle;
import news.stet.press.Asset;

/// How the story room's lists, forms and histories look at the desk.
@Singleton
final class StoriesStyle implements DeskStyle {
  @Override
  public String css() {
    return Asset.text(StoriesStyle.class, "stories.css")
        + Asset.text(StoriesStyle.class, "history.css");
  }
}
