package news.stet.desk;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.press.Asset;
import news.stet.press.AssetSource;
import news.stet.press.Typefaces;
import news.stet.text.Language;

/// The desk's style sheet: the typefaces it is set in, the frame, and what rooms hand in.
@Singleton
final class DeskAssets implements AssetSource {
  private final Typefaces faces;
  private final Asset stylesheet;

  DeskAssets(Typefaces faces, @All List<DeskStyle> rooms) {
    this.faces = faces;
    this.stylesheet =
        Asset.css(
            "desk",
            faces.sans().rules()
                + faces.serif().rules()
                + Asset.text(DeskAssets.class, "desk.css")
                + rooms.stream().map(DeskStyle::css).sorted().collect(Collectors.joining()));
  }

  @Override
  public List<Asset> assets() {
    return List.of(stylesheet);
  }

  /// What the head of a page says.
  ///
  /// @param title of the page, before the newsroom's name
  /// @param paper the newsroom's name, empty where it is not known
  /// @param face fetched before the style sheet is read; empty when the build found none
  record Head(
      String title, String paper, Language language, Look look, String stylesheet, String face) {}

  Head head(String title, String paper, Language language, Look look) {
    return new Head(title, paper, language, look, stylesheet.path(), faces.sans().first(language));
  }
}
