package news.stet.syndication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.Stories;
import news.stet.text.Dates;
import news.stet.web.SiteAddress;

/// Every published story's address (sitemaps.org). Ids are UUIDv7 and begin with their time, so the
/// stories of an edition fall into months by id, once and for ever: a publish changes the file of
/// one month, its line in the index, and nothing else, however many stories there are.
@Singleton
final class Sitemaps {
  /// Addresses in a file: a fifth of what the protocol allows, so that none nears its 50 MB.
  static final int MOST = 10_000;

  private static final String NAMESPACE =
      Xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

  private final SiteAddress site;
  private final Masthead masthead;
  private final Stories stories;

  Sitemaps(SiteAddress site, Masthead masthead, Stories stories) {
    this.site = site;
    this.masthead = masthead;
    this.stories = stories;
  }

  /// What everything made of a story's month hangs from.
  static String tag(String edition, UUID story) {
    return tag(edition, monthOf(story));
  }

  private static String tag(String edition, YearMonth month) {
    return "sitemap:" + edition + ":" + month;
  }

  static YearMonth monthOf(UUID id) {
    long millis = id.getMostSignificantBits() >>> 16;
    return YearMonth.from(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC));
  }

  /// The greatest id before those of a month.
  static UUID before(YearMonth month) {
    long millis = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID((millis << 16) - 1, -1L);
  }

  /// The index: a line for the standing pages of each edition, and a hole for each month.
  Part index() {
    var tags = new TreeSet<String>(Set.of("masthead"));
    var lines = new StringBuilder();
    for (Edition edition : masthead.editions()) {
      tags.add("list:" + edition.code());
      lines.append(line(edition, "pages")).append(holes(edition));
    }
    return Part.of(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex"
            + NAMESPACE
            + ">\n"
            + lines
            + "</sitemapindex>\n",
        tags);
  }

  private String holes(Edition edition) {
    return months(edition.code()).stream()
        .map(month ->
            Part.hole(PartKey.of("syndication", "sitemap-lines", edition.code(), month.toString())))
        .collect(Collectors.joining());
  }

  /// The months in which stories were begun that are public now. One look per month.
  private List<YearMonth> months(String edition) {
    var months = new ArrayList<YearMonth>();
    var next = stories.entries(edition, Optional.empty(), 1);
    while (!next.isEmpty()) {
      YearMonth month = monthOf(next.getFirst().id());
      months.add(month);
      next = stories.entries(edition, Optional.of(before(month.plusMonths(1))), 1);
    }
    return months;
  }

  /// The index's lines for a month: one, unless it holds more than a file may.
  Part lines(Edition edition, YearMonth month) {
    var lines = new StringBuilder();
    Optional<UUID> after = Optional.of(before(month));
    for (int number = 1; after.isPresent(); number++) {
      List<Stories.Entry> entries = entries(edition, month, after.get());
      if (!entries.isEmpty()) {
        lines.append(line(edition, name(month, number)));
      }
      after = next(entries);
    }
    return Part.verbatim(lines.toString(), tags(edition, month));
  }

  private static String name(YearMonth month, int number) {
    return number == 1 ? month.toString() : month + "-" + number;
  }

  private String line(Edition edition, String name) {
    return "<sitemap><loc>"
        + site.of("/sitemap-" + edition.code() + "-" + name + ".xml")
        + "</loc></sitemap>\n";
  }

  /// Where the next file begins, if this one is full.
  private static Optional<UUID> next(List<Stories.Entry> entries) {
    return entries.size() < MOST ? Optional.empty() : Optional.of(entries.getLast().id());
  }

  private List<Stories.Entry> entries(Edition edition, YearMonth month, UUID after) {
    return stories.entries(edition.code(), Optional.of(after), MOST).stream()
        .filter(entry -> monthOf(entry.id()).equals(month))
        .toList();
  }

  private static Set<String> tags(Edition edition, YearMonth month) {
    return Set.of("masthead", tag(edition.code(), month));
  }

  /// The file of a month.
  ///
  /// @param number from 1; nothing when the month has no such file
  Optional<Part> file(Edition edition, YearMonth month, int number) {
    Optional<UUID> after = Optional.of(before(month));
    for (int skip = 1; skip < number && after.isPresent(); skip++) {
      after = next(entries(edition, month, after.get()));
    }
    return after
        .map(from -> entries(edition, month, from))
        .filter(entries -> !entries.isEmpty())
        .map(entries -> Part.verbatim(stories(edition, entries), tags(edition, month)));
  }

  private String stories(Edition edition, List<Stories.Entry> entries) {
    Dates dates = Dates.in(edition.language(), edition.zone());
    var xml = new Xml();
    xml.within(
        "urlset" + NAMESPACE,
        set -> {
          for (Stories.Entry entry : entries) {
            set.within(
                "url",
                url ->
                    url.text("loc", site.of(edition.path("/" + entry.slug() + "/")))
                        .text("lastmod", dates.attribute(entry.updated())));
          }
        });
    return xml.document();
  }

  /// The front page, the sections and the pages about the house of an edition.
  Part pages(Edition edition) {
    var xml = new Xml();
    xml.within(
        "urlset" + NAMESPACE,
        set -> {
          page(set, edition.path("/"));
          masthead
              .sections(edition.code())
              .forEach(section -> page(set, edition.path(section.path())));
          masthead
              .notices(edition.code())
              .forEach(notice -> page(set, edition.path(notice.page().path())));
        });
    return Part.verbatim(xml.document(), Set.of("masthead"));
  }

  private void page(Xml set, String path) {
    set.within("url", url -> url.text("loc", site.of(path)));
  }
}
