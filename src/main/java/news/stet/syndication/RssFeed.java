package news.stet.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Author;
import news.stet.masthead.Section;
import news.stet.story.Kind;
import news.stet.story.PublishedStory;

/// RSS 2.0 with the modules that newsrooms and feed readers use: `content` for the whole text, `dc`
/// for the writers, `media` for pictures and their credits, `atom` for the feed's own address and
/// the time of an update. An item's name is the story's id, so a changed slug shows nobody the same
/// story twice.
///
/// @param title of the feed
/// @param home the page that the feed is of, inside the edition
/// @param self the feed's own path, inside the edition
record RssFeed(Around.Known known, String title, String home, String self, FeedText text) {
  static final String MEDIA_TYPE = "application/rss+xml;charset=utf-8";

  private static final String RSS =
      "rss version=\"2.0\""
          + Xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
          + Xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
          + Xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
          + Xml.attribute("xmlns:media", "http://search.yahoo.com/mrss/");

  static RssFeed of(Around.Known known, Optional<Section> section) {
    FeedText text = FeedText.of(known);
    String edition = known.edition().name();
    return section
        .map(of -> new RssFeed(known, text.sectionTitle(of), of.path(), of.path() + "rss/", text))
        .orElseGet(() -> new RssFeed(known, edition, "/", "/rss/", text));
  }

  /// @param stories newest first
  String document(List<PublishedStory> stories) {
    return new Xml()
        .within(RSS, rss -> rss.within("channel", channel -> channel(channel, stories)))
        .document();
  }

  private void channel(Xml xml, List<PublishedStory> stories) {
    xml.text("title", title)
        .text("link", known.url(home))
        .text("description", known.edition().description())
        .text("language", known.edition().language().tag())
        .empty(
            "atom:link"
                + Xml.attribute("href", known.url(self))
                + Xml.attribute("rel", "self")
                + Xml.attribute("type", "application/rss+xml"));
    stories.stream()
        .map(PublishedStory::updated)
        .max(Instant::compareTo)
        .ifPresent(newest -> xml.text("lastBuildDate", time(newest)));
    stories.forEach(story -> xml.within("item", item -> item(item, story)));
  }

  private void item(Xml xml, PublishedStory story) {
    xml.text("title", text.title(story))
        .text("link", known.url(story))
        .text("guid isPermaLink=\"false\"", "urn:uuid:" + story.id())
        .text("pubDate", time(story.published()))
        .text("atom:updated", story.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    for (Author writer : known.people(story, "")) {
      xml.text("dc:creator", writer.nameIn(known.edition().code()));
    }
    if (story.kind() == Kind.SPONSORED) {
      xml.text("category", Kind.SPONSORED.word());
    }
    known.section(story).ifPresent(section -> xml.text("category", section.name()));
    known.topics(story).forEach(topic -> xml.text("category", topic));
    xml.maybe("description", story.standfirst());
    xml.text("content:encoded", text.html(story));
    known.pictures(story).forEach(picture -> picture(xml, picture));
  }

  private void picture(Xml xml, UsedPicture picture) {
    String start =
        "media:content"
            + Xml.attribute("url", known.absolute(picture.rendition().path()))
            + Xml.attribute("type", picture.mediaType())
            + Xml.attribute("medium", "image")
            + Xml.attribute("width", Integer.toString(picture.rendition().width()))
            + Xml.attribute("height", Integer.toString(picture.rendition().height()));
    xml.within(
        start,
        content ->
            content
                .maybe("media:description type=\"plain\"", picture.words().caption())
                .maybe("media:credit", picture.words().credit().orElse(""))
                .maybe("media:text type=\"plain\"", picture.words().alt()));
  }

  /// As RFC 822 writes it, with the year in four digits and no zone but GMT.
  private static String time(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
