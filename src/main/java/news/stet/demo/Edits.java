package news.stet.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.story.Block;
import news.stet.story.Body;
import news.stet.story.Byline;
import news.stet.story.Change;
import news.stet.story.Copy;
import news.stet.story.Outcome;
import news.stet.story.Stories;

/// Writes, publishes and corrects the stories of the demonstration, as their files say.
@Singleton
final class Edits {
  private final Masthead masthead;
  private final Stories stories;
  private final Cast cast;

  Edits(Masthead masthead, Stories stories, Cast cast) {
    this.masthead = masthead;
    this.stories = stories;
    this.cast = cast;
  }

  /// All stories, in one transaction: there are all of them, or none.
  void publish(Transaction tx, Album.Taken pictures, Instant now) {
    var done = new HashMap<String, UUID>();
    for (StoryFile file : inOrder(files())) {
      done.put(file.slug(), publish(tx, file, new Desk(file, pictures, done, now)));
    }
  }

  static List<StoryFile> files() {
    return Shelf.table("stories.txt").stream()
        .map(line -> StoryFile.read(line.get(0), line.get(1)))
        .toList();
  }

  /// So that a story comes after those it shows a card of, and after the one it translates.
  private static List<StoryFile> inOrder(List<StoryFile> files) {
    var left = new ArrayList<>(files);
    var ordered = new ArrayList<StoryFile>();
    while (!left.isEmpty()) {
      StoryFile next =
          left.stream()
              .filter(file ->
                  left.stream()
                      .noneMatch(other ->
                          file.needs().contains(other.slug())
                              || file.translates().equals(Optional.of(other.slug()))))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("stories wait for one another"));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private UUID publish(Transaction tx, StoryFile file, Desk desk) {
    Optional<UUID> original = file.translates().map(desk::story);
    var created =
        done(
            stories.create(
                tx, Actor.STET, file.edition(), copy(file, desk, file.then()), original));
    UUID id = created.id();
    done(stories.publish(tx, Actor.STET, id, Optional.of(desk.published()), Optional.empty(), ""));
    if (file.correction().isPresent() || file.updated()) {
      done(stories.write(tx, Actor.STET, id, _ -> true, copy(file, desk, file.now())));
      Change change = file.correction().isPresent() ? Change.CORRECTION : Change.UPDATE;
      done(
          stories.publish(
              tx,
              Actor.STET,
              id,
              Optional.empty(),
              Optional.of(change),
              file.correction().orElse("")));
    }
    return id;
  }

  private static Outcome.Done done(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return done;
    }
    throw new IllegalStateException("the demonstration was refused: " + outcome);
  }

  private Copy copy(StoryFile file, Desk desk, String body) {
    return new Copy(
        file.kind(),
        file.one("headline"),
        file.one("standfirst"),
        file.slug(),
        Optional.of(cast.section(file.edition(), file.one("section"))),
        file.list("topics").stream().map(slug -> cast.topic(file.edition(), slug)).toList(),
        bylines(file),
        file.sources(),
        file.maybe("picture").map(name -> desk.photo(List.of(name))),
        desk.body(body));
  }

  private List<Byline> bylines(StoryFile file) {
    return Stream.concat(
            file.list("by").stream().map(slug -> new Byline(cast.author(slug), "")),
            file.list("translation").stream()
                .map(slug -> new Byline(cast.author(slug), "translation")))
        .toList();
  }

  /// What one story needs to be written.
  private final class Desk {
    private final StoryFile file;
    private final Album.Taken pictures;
    private final Map<String, UUID> done;
    private final Instant published;

    Desk(StoryFile file, Album.Taken pictures, Map<String, UUID> done, Instant now) {
      this.file = file;
      this.pictures = pictures;
      this.done = done;
      this.published = now.minus(file.age()).truncatedTo(ChronoUnit.MINUTES);
    }

    Instant published() {
      return published;
    }

    UUID story(String slug) {
      return Optional.ofNullable(done.get(slug)).orElseThrow();
    }

    Block.PhotoUse photo(List<String> named) {
      return pictures.use(file.edition(), named);
    }

    Body body(String text) {
      Edition edition = masthead.edition(file.edition()).orElseThrow();
      var days = new Days(edition.language(), published.atZone(edition.zone()).toLocalDate());
      return Markup.read(days.fill(text), this::story, this::photo);
    }
  }
}
