package news.stet.syndication;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.PageSource;
import news.stet.press.PartKey;

/// The addresses that programs read.
@Singleton
final class SyndicationPages implements PageSource {
  /// Before the pages for people: these addresses are fixed, those may be any word.
  private static final int ORDER = 100;

  private static final String XML = "application/xml;charset=utf-8";
  private static final String TEXT = "text/plain;charset=utf-8";

  /// A crawler's copy of what hardly changes.
  private static final Duration SLOW = Duration.ofHours(1);

  private static final Pattern SECTION_FEED = Pattern.compile("/section/([a-z0-9-]{1,80})/rss/");
  private static final Pattern SITEMAP_OF_PAGES =
      Pattern.compile("/sitemap-([a-z0-9-]{2,20})-pages\\.xml");
  private static final Pattern SITEMAP_OF_MONTH =
      Pattern.compile(
          "/sitemap-([a-z0-9-]{2,20}?)-(\\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\\d{0,3}))?\\.xml");

  private final Masthead masthead;
  private final Sitemaps sitemaps;

  SyndicationPages(Masthead masthead, Sitemaps sitemaps) {
    this.masthead = masthead;
    this.sitemaps = sitemaps;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Page> page(String path) {
    return switch (path) {
      case "/robots.txt" -> Optional.of(document(TEXT, Set.of(), "robots").shared(SLOW));
      case "/.well-known/security.txt" -> security();
      case "/sitemap.xml" -> Optional.of(document(XML, "sitemap"));
      case "/news-sitemap.xml" -> Optional.of(document(XML, "news-sitemap"));
      default -> path.startsWith("/sitemap-") ? sitemap(path) : feed(path);
    };
  }

  private static Page document(String type, String... key) {
    return document(type, Set.of("masthead"), key);
  }

  /// XML opened in a browser can run nothing, whatever is in it.
  private static Page document(String type, Set<String> tags, String... key) {
    PartKey part = new PartKey(SyndicationParts.KIND + ":" + String.join(":", key));
    return Page.document(type, part, tags)
        .with("X-Content-Type-Options", "nosniff")
        .with("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }

  private Optional<Page> security() {
    return masthead.publisher().reportHolesTo().map(_ -> document(TEXT, "security"));
  }

  private Optional<Page> sitemap(String path) {
    Matcher pages = SITEMAP_OF_PAGES.matcher(path);
    if (pages.matches()) {
      return masthead
          .edition(pages.group(1))
          .map(edition -> document(XML, "sitemap-pages", edition.code()));
    }
    Matcher month = SITEMAP_OF_MONTH.matcher(path);
    return month.matches()
        ? masthead
            .edition(month.group(1))
            .flatMap(edition ->
                sitemap(edition, month.group(2), Optional.ofNullable(month.group(3)).orElse("1")))
        : Optional.empty();
  }

  private Optional<Page> sitemap(Edition edition, String month, String number) {
    return sitemaps
        .file(edition, YearMonth.parse(month), Integer.parseInt(number))
        .map(file -> document(XML, file.tags(), "sitemap-file", edition.code(), month, number));
  }

  private Optional<Page> feed(String path) {
    return edition(path)
        .flatMap(edition -> feed(edition, path.substring(edition.prefix().length())));
  }

  /// The edition with the longest prefix that the path begins with.
  private Optional<Edition> edition(String path) {
    return masthead.editions().stream()
        .filter(edition -> path.startsWith(edition.prefix() + "/"))
        .max(Comparator.comparingInt(edition -> edition.prefix().length()));
  }

  private Optional<Page> feed(Edition edition, String rest) {
    if (rest.equals("/rss/")) {
      return Optional.of(document(RssFeed.MEDIA_TYPE, "rss", edition.code()));
    }
    if (rest.equals("/rss")) {
      return Optional.of(Page.moved(edition.path("/rss/"), Set.of("masthead")));
    }
    Matcher section = SECTION_FEED.matcher(rest);
    return section.matches()
        ? masthead
            .section(edition.code(), section.group(1))
            .map(of -> document(RssFeed.MEDIA_TYPE, "section-rss", edition.code(), of.slug()))
        : Optional.empty();
  }
}
