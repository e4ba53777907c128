package news.stet.syndication;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.PartSource;

/// Makes the parts named `syndication:…`, each of which is a document or a line of one.
@Singleton
final class SyndicationParts implements PartSource {
  static final String KIND = "syndication";

  private final Masthead masthead;
  private final Feeds feeds;
  private final Sitemaps sitemaps;
  private final NewsSitemap news;
  private final WellKnown wellKnown;

  SyndicationParts(
      Masthead masthead, Feeds feeds, Sitemaps sitemaps, NewsSitemap news, WellKnown wellKnown) {
    this.masthead = masthead;
    this.feeds = feeds;
    this.sitemaps = sitemaps;
    this.news = news;
    this.wellKnown = wellKnown;
  }

  @Override
  public boolean makes(String kind) {
    return kind.equals(KIND);
  }

  @Override
  public Optional<Part> make(PartKey key) {
    return switch (key.word(1)) {
      case "rss" -> edition(key).map(feeds::of);
      case "section-rss" -> edition(key).flatMap(edition -> section(edition, key.word(3)));
      case "sitemap" -> Optional.of(sitemaps.index());
      case "sitemap-pages" -> edition(key).map(sitemaps::pages);
      case "sitemap-lines" ->
          edition(key).map(edition -> sitemaps.lines(edition, YearMonth.parse(key.word(3))));
      case "sitemap-file" ->
          edition(key)
              .flatMap(edition ->
                  sitemaps.file(
                      edition, YearMonth.parse(key.word(3)), Integer.parseInt(key.word(4))));
      case "news-sitemap" -> Optional.of(news.part());
      case "robots" -> Optional.of(wellKnown.robots());
      case "security" -> wellKnown.security();
      default -> Optional.empty();
    };
  }

  private Optional<Edition> edition(PartKey key) {
    return masthead.edition(key.word(2));
  }

  private Optional<Part> section(Edition edition, String slug) {
    return masthead.section(edition.code(), slug).map(section -> feeds.of(edition, section));
  }
}
