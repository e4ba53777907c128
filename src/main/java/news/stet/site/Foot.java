package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Edition;
import news.stet.masthead.HouseNotice;
import news.stet.masthead.Masthead;
import news.stet.masthead.Signage;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.text.Words;

/// The end of every page: what the newsroom has, and who it is.
@Singleton
final class Foot {
  private final Masthead masthead;

  Foot(Masthead masthead) {
    this.masthead = masthead;
  }

  static PartKey key(String edition) {
    return PartKey.of("site", "foot", edition);
  }

  Optional<Part> part(String code) {
    return masthead
        .edition(code)
        .map(edition ->
            Part.of(
                Templates.foot(
                        masthead.signage(edition),
                        masthead.editions(),
                        edition,
                        masthead.notices(code),
                        Imprint.of(masthead.publisher(), edition),
                        SiteWords.in(edition.language()))
                    .render()
                    .strip(),
                Set.of("masthead")));
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance foot(
        Signage signage,
        List<Edition> editions,
        Edition edition,
        List<HouseNotice> notices,
        Imprint house,
        Words words);
  }
}
