package news.stet.syndication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.stet.masthead.Section;
import news.stet.story.BodyHtml;
import news.stet.story.Correction;
import news.stet.story.Kind;
import news.stet.story.PublishedStory;
import news.stet.story.Source;
import news.stet.text.Dates;
import news.stet.text.Html;
import news.stet.text.Words;

/// A story's whole text as feeds carry it: lead picture, body, sources, and every correction with
/// its date, for somebody who will never see the page.
record FeedText(Around.Known known, Words words) {

  static FeedText of(Around.Known known) {
    return new FeedText(known, Words.beside(FeedText.class, "feed", known.edition().language()));
  }

  /// The headline; what is paid for says so wherever a feed reader shows it.
  String title(PublishedStory story) {
    return story.kind() == Kind.SPONSORED
        ? words.say("sponsored", "headline", story.headline())
        : story.headline();
  }

  String sectionTitle(Section section) {
    return words.say(
        "section", Map.of("edition", known.edition().name(), "section", section.name()));
  }

  String html(PublishedStory story) {
    return leadPhoto(story)
        + BodyHtml.feed(story.body(), known.pictures(), known.site())
        + sources(story.sources())
        + story.corrections().stream().map(this::correction).collect(Collectors.joining());
  }

  private String leadPhoto(PublishedStory story) {
    return story
        .leadPhoto()
        .filter(use -> known.pictures().containsKey(use.media()))
        .map(_ -> figure(known.pictures(story).getFirst()))
        .orElse("");
  }

  private String figure(UsedPicture picture) {
    String line =
        (Html.escape(picture.words().caption())
                + picture.words().credit().map(c -> " (" + Html.escape(c) + ")").orElse(""))
            .strip();
    return "<figure>\n<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\">\n%s</figure>\n"
        .formatted(
            Html.escape(known.absolute(picture.rendition().path())),
            picture.rendition().width(),
            picture.rendition().height(),
            Html.escape(picture.words().alt()),
            line.isEmpty() ? "" : "<figcaption>" + line + "</figcaption>\n");
  }

  private String sources(List<Source> sources) {
    return sources.isEmpty()
        ? ""
        : "\n<h2>"
            + Html.escape(words.say("sources"))
            + "</h2>\n<ul>\n"
            + sources.stream().map(this::source).collect(Collectors.joining())
            + "</ul>";
  }

  private String source(Source source) {
    String name = Html.escape(source.name());
    String linked =
        source
            .url()
            .map(url -> "<a href=\"" + Html.escape(url) + "\">" + name + "</a>")
            .orElse(name);
    String state = source.stateControlled() ? " (" + Html.escape(words.say("state")) + ")" : "";
    return "<li>" + linked + state + "</li>\n";
  }

  private String correction(Correction correction) {
    String when =
        Dates.in(known.edition().language(), known.edition().zone()).dateTime(correction.at());
    String key = correction.clarification() ? "clarification" : "correction";
    return "\n<p><strong>"
        + Html.escape(words.say(key, "time", when))
        + "</strong> "
        + Html.escape(correction.note())
        + "</p>";
  }
}
