package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Pictures;
import news.stet.text.ReadingTime;
import news.stet.text.WebAddress;

/// Dresses a published story in the names and pictures around it.
@Singleton
final class Articles {
  /// A change so soon after publishing is part of publishing.
  private static final Duration WORTH_TELLING = Duration.ofMinutes(15);

  private final Masthead masthead;
  private final Pictures pictures;

  Articles(Masthead masthead, Pictures pictures) {
    this.masthead = masthead;
    this.pictures = pictures;
  }

  /// The story, unless its edition is gone.
  Optional<ArticleView> view(PublishedStory story) {
    return masthead.edition(story.edition()).map(edition -> view(story, edition));
  }

  private ArticleView view(PublishedStory story, Edition edition) {
    var words = StoryWords.in(edition.language());
    var kind = words.label(story.kind());
    var authors =
        masthead.authors(story.bylines().stream().map(Byline::author).distinct().toList()).stream()
            .collect(Collectors.toMap(Author::id, Function.identity(), (a, _) -> a));
    return new ArticleView(
        kind,
        story.kind() == Kind.SPONSORED,
        masthead
            .section(story.section())
            .filter(section -> Cards.differs(section.name(), kind))
            .map(section -> link(section.name(), section.path(), edition)),
        story.headline(),
        story.standfirst(),
        People.line(story.bylines(), authors, edition),
        words.say("published"),
        Moment.full(story.published(), edition),
        updated(story, edition, words),
        corrected(story, words),
        words.reading(ReadingTime.minutes(BodyText.of(story.body()), edition.language())),
        story
            .leadPhoto()
            .flatMap(use -> pictures.find(use.media()).map(picture -> Shown.lead(picture, use))),
        body(story),
        words.say("topics"),
        masthead.topics(story.topics()).stream()
            .map(topic -> link(topic.name(), topic.path(), edition))
            .toList(),
        words.say("sources"),
        story.sources().stream().map(source -> named(source, words)).toList(),
        notes(story, edition, words));
  }

  /// The box added by rule is that of the list which stories of this edition invite to: its name is
  /// the edition's code, and it stays empty until somebody provides one.
  private String body(PublishedStory story) {
    return BodyHtml.page(
        story.body(), pictures.find(BodyHtml.pictures(story.body())), Optional.of(story.edition()));
  }

  private static ArticleView.Link link(String text, String path, Edition edition) {
    return new ArticleView.Link(text, edition.path(path));
  }

  private static Optional<ArticleView.Told> updated(
      PublishedStory story, Edition edition, StoryWords words) {
    if (story.updated().isBefore(story.published().plus(WORTH_TELLING))) {
      return Optional.empty();
    }
    boolean sameDay = Moment.sameDay(story.published(), story.updated(), edition);
    var around = words.around(sameDay ? "updated.time" : "updated", "time");
    var at =
        sameDay ? Moment.clock(story.updated(), edition) : Moment.full(story.updated(), edition);
    return Optional.of(new ArticleView.Told(around.before(), at, around.after()));
  }

  private static Optional<ArticleView.Link> corrected(PublishedStory story, StoryWords words) {
    if (story.corrections().isEmpty()) {
      return Optional.empty();
    }
    boolean wrong = story.corrections().stream().anyMatch(note -> !note.clarification());
    return Optional.of(
        new ArticleView.Link(words.say(wrong ? "corrected" : "clarified"), "#" + noteId(0)));
  }

  private static List<ArticleView.Note> notes(
      PublishedStory story, Edition edition, StoryWords words) {
    var notes = new ArrayList<ArticleView.Note>();
    for (Correction correction : story.corrections()) {
      var around =
          words.around(correction.clarification() ? "clarification" : "correction", "time");
      boolean sameYear = Moment.sameYear(story.published(), correction.at(), edition);
      var at =
          sameYear ? Moment.day(correction.at(), edition) : Moment.full(correction.at(), edition);
      notes.add(
          new ArticleView.Note(
              noteId(notes.size()),
              new ArticleView.Told(around.before(), at, around.after()),
              correction.note()));
    }
    return notes;
  }

  private static String noteId(int index) {
    return index == 0 ? "correction" : "correction-" + (index + 1);
  }

  private static ArticleView.Named named(Source source, StoryWords words) {
    return new ArticleView.Named(
        source.name(),
        source.url().flatMap(WebAddress::typed).map(WebAddress::href).orElse(""),
        source.stateControlled() ? words.say("source.state") : "");
  }

  /// What the article hangs from. The body's related cards are parts of their own.
  static Set<String> tags(PublishedStory story) {
    var tags = new HashSet<String>();
    tags.add("story:" + story.id());
    tags.add("edition:" + story.edition());
    tags.add("section:" + story.section());
    story.topics().forEach(id -> tags.add("topic:" + id));
    story.bylines().forEach(byline -> tags.add("author:" + byline.author()));
    story.leadPhoto().ifPresent(use -> tags.add("picture:" + use.media()));
    BodyHtml.pictures(story.body()).forEach(id -> tags.add("picture:" + id));
    return tags;
  }
}
