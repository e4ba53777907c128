package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Edition;
import news.stet.masthead.HouseNotice;
import news.stet.masthead.HousePage;
import news.stet.masthead.HouseText;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.text.Dates;
import news.stet.text.Words;

/// The pages about the house: about, contact, imprint and so on, once they are published.
@Singleton
final class House {
  private final Masthead masthead;
  private final Head head;

  House(Masthead masthead, Head head) {
    this.masthead = masthead;
    this.head = head;
  }

  /// The page of that word, if the edition has published it.
  Optional<Page> page(Edition edition, String word) {
    return notice(edition.code(), word)
        .map(_ ->
            Headers.page(
                List.of(
                    PartKey.of("site", "head", "house", edition.code(), word),
                    Menu.key(edition.code(), Menu.NONE),
                    PartKey.of("site", "house", edition.code(), word),
                    Foot.key(edition.code())),
                Set.of("masthead")));
  }

  private Optional<HouseNotice> notice(String code, String word) {
    return HousePage.called(word).flatMap(page -> masthead.notice(code, page));
  }

  /// Its beginning. It stands in every edition that has published it.
  Optional<Part> head(String code, String word) {
    return notice(code, word)
        .flatMap(notice ->
            masthead
                .edition(code)
                .map(edition -> {
                  var paths = new HashMap<String, String>();
                  masthead.editions().stream()
                      .filter(other -> notice(other.code(), word).isPresent())
                      .forEach(other -> paths.put(other.code(), notice.page().path()));
                  return head.house(notice.title(), edition, paths);
                }));
  }

  Optional<Part> part(String code, String word) {
    return notice(code, word)
        .flatMap(notice -> masthead.edition(code).map(edition -> part(notice, edition)));
  }

  private static Part part(HouseNotice notice, Edition edition) {
    var dates = Dates.in(edition.language(), edition.zone());
    return Part.of(
        Templates.house(
                notice.title(),
                HouseText.read(notice.text()),
                new HeadView.Time(dates.dateTime(notice.at()), dates.attribute(notice.at())),
                SiteWords.in(edition.language()))
            .render()
            .strip(),
        Set.of("masthead"));
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance house(
        String title, List<HouseText.Block> blocks, HeadView.Time changed, Words words);
  }
}
