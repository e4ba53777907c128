package news.stet.syndication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Part;
import news.stet.story.Kind;
import news.stet.story.Stories;
import news.stet.story.StoryCard;
import news.stet.text.Dates;
import news.stet.web.SiteAddress;

/// What is new, as Google News reads it: at most 1 000 stories of the last two days, all editions
/// in one file. The clock alone makes it wrong, at the moment its oldest story is two days old.
/// What somebody paid for is no news.
@Singleton
final class NewsSitemap {
  private static final int MOST = 1_000;
  private static final Duration NEW = Duration.ofDays(2);

  private final SiteAddress site;
  private final Masthead masthead;
  private final Stories stories;
  private final Clock clock;

  NewsSitemap(SiteAddress site, Masthead masthead, Stories stories, Clock clock) {
    this.site = site;
    this.masthead = masthead;
    this.stories = stories;
    this.clock = clock;
  }

  Part part() {
    List<StoryCard> newest = newest(clock.instant().minus(NEW));
    var tags = new TreeSet<String>();
    tags.add("masthead");
    masthead.editions().forEach(edition -> tags.add("list:" + edition.code()));
    newest.forEach(story -> tags.add("story:" + story.id()));
    Part part = Part.verbatim(document(newest), tags);
    return newest.isEmpty() ? part : part.until(newest.getLast().published().plus(NEW));
  }

  private List<StoryCard> newest(Instant since) {
    return masthead.editions().stream()
        .flatMap(edition -> stories.newest(Stories.Listing.of(edition.code()), MOST).stream())
        .filter(story -> story.kind() != Kind.SPONSORED && story.published().isAfter(since))
        .sorted(Comparator.comparing(StoryCard::published).reversed())
        .limit(MOST)
        .toList();
  }

  private String document(List<StoryCard> newest) {
    String start =
        "urlset"
            + Xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
            + Xml.attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
    return new Xml().within(start, set -> newest.forEach(story -> story(set, story))).document();
  }

  private void story(Xml set, StoryCard story) {
    masthead
        .edition(story.edition())
        .ifPresent(edition ->
            set.within(
                "url",
                url ->
                    url.text("loc", site.of(edition.path(story.path())))
                        .within("news:news", news -> news(news, story, edition))));
  }

  private static void news(Xml news, StoryCard story, Edition edition) {
    news.within(
            "news:publication",
            publication ->
                publication
                    .text("news:name", edition.name())
                    .text("news:language", edition.language().locale().getLanguage()))
        .text(
            "news:publication_date",
            Dates.in(edition.language(), edition.zone()).attribute(story.published()))
        .text("news:title", story.headline());
  }
}
