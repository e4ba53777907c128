package news.stet.desk;

import jakarta.inject.Singleton;
import news.stet.press.Asset;

/// What only the people's pages show.
@Singleton
final class PeopleStyle implements DeskStyle {
  private final String css = Asset.text(PeopleStyle.class, "people.css");

  @Override
  public String css() {
    return css;
  }
}
