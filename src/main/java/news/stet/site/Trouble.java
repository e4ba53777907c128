package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.ErrorPages;
import news.stet.press.Page;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.AtAddress;
import news.stet.story.Stories;
import news.stet.text.Dates;
import news.stet.text.Words;

/// Pages that say why there is no page, in the edition of the address.
@Singleton
final class Trouble implements ErrorPages {
  private static final String MISSING = "missing";
  private static final String FAILED = "failed";
  private static final String AWAY = "away";

  /// Seconds after which a browser or crawler may ask again while the database is away: it is back
  /// within that when only restarted.
  private static final String RETRY = "5";

  private final Masthead masthead;
  private final Stories stories;
  private final Head head;

  Trouble(Masthead masthead, Stories stories, Head head) {
    this.masthead = masthead;
    this.stories = stories;
    this.head = head;
  }

  @Override
  public Page notFound(String path) {
    return page(MISSING, edition(path), 404);
  }

  @Override
  public Map<String, Page> spares(int status) {
    return masthead.editions().stream()
        .collect(Collectors.toMap(Edition::prefix, edition -> spare(status, edition)));
  }

  private static Page spare(int status, Edition edition) {
    return status == 503
        ? page(AWAY, edition, status).with("Retry-After", RETRY)
        : page(FAILED, edition, status);
  }

  private Edition edition(String path) {
    return Address.of(path, masthead.editions())
        .map(Address::edition)
        .orElseGet(() -> masthead.editions().getFirst());
  }

  private static Page page(String what, Edition edition, int status) {
    return Headers.page(
            List.of(
                PartKey.of("site", "head", "trouble", what, edition.code()),
                Menu.key(edition.code(), Menu.NONE),
                PartKey.of("site", "trouble", what, edition.code()),
                Foot.key(edition.code())),
            Set.of("masthead"))
        .status(status);
  }

  Optional<Part> head(PartKey key) {
    return masthead
        .edition(key.word(4))
        .flatMap(edition ->
            head.trouble(
                SiteWords.in(edition.language()).say(key.word(3) + ".title"),
                edition,
                Set.of("masthead")));
  }

  Optional<Part> part(PartKey key) {
    String what = key.word(2);
    return masthead
        .edition(key.word(3))
        .map(edition -> {
          var words = SiteWords.in(edition.language());
          return Part.of(
              Templates.trouble(
                      words.say(what + ".title"), words.say(what + ".text"), edition, words)
                  .render()
                  .strip(),
              Set.of("masthead"));
        });
  }

  /// Where a story stood that was taken down: it says so, and why (RFC 9110 §15.5.11).
  Page gone(Edition edition, String slug) {
    return Headers.page(
            List.of(
                PartKey.of("site", "head", "gone", edition.code(), slug),
                Menu.key(edition.code(), Menu.NONE),
                PartKey.of("site", "gone", edition.code(), slug),
                Foot.key(edition.code())),
            Set.of(Tags.address(edition.code(), slug), "masthead"))
        .status(410);
  }

  Optional<Part> goneHead(String code, String slug) {
    return masthead
        .edition(code)
        .flatMap(edition ->
            head.trouble(
                SiteWords.in(edition.language()).say("gone.title"),
                edition,
                Set.of(Tags.address(code, slug))));
  }

  Optional<Part> gonePart(String code, String slug) {
    if (!(stories.at(code, slug) instanceof AtAddress.TakenDown taken)) {
      return Optional.empty();
    }
    return masthead
        .edition(code)
        .map(edition -> {
          var words = SiteWords.in(edition.language());
          var dates = Dates.in(edition.language(), edition.zone());
          var view =
              new Gone(
                  taken.reason(),
                  words.say("gone.when", "time", Gone.PLACE).replace(Gone.PLACE, ""),
                  new HeadView.Time(dates.dateTime(taken.at()), dates.attribute(taken.at())));
          return Part.of(
              Templates.gone(view, edition, words).render().strip(),
              Set.of(Tags.address(code, slug), "masthead"));
        });
  }

  /// A takedown as the page tells it.
  ///
  /// @param before stands in front of the time
  record Gone(String reason, String before, HeadView.Time at) {
    private static final String PLACE = "\u0001";
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance trouble(String title, String text, Edition edition, Words words);

    static native TemplateInstance gone(Gone gone, Edition edition, Words words);
  }
}
