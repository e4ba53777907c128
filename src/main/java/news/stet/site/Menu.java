package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Masthead;
import news.stet.masthead.Signage;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.text.Words;

/// The second row of the masthead: where it leads, with the page's own section marked, and the end
/// of the header.
@Singleton
final class Menu {
  /// In place of a section's slug on pages outside every section: no slug begins with a dash.
  static final String NONE = "-";

  private final Masthead masthead;

  Menu(Masthead masthead) {
    this.masthead = masthead;
  }

  static PartKey key(String edition, String section) {
    return PartKey.of("site", "menu", edition, section);
  }

  Optional<Part> part(String code, String section) {
    return masthead
        .edition(code)
        .map(edition ->
            Part.of(
                Templates.menu(
                        masthead.signage(edition).menu(), section, SiteWords.in(edition.language()))
                    .render()
                    .strip(),
                Set.of("masthead")));
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance menu(List<Signage.Sign> signs, String here, Words words);
  }
}
