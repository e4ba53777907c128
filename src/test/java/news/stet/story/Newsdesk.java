package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.desk.Staffing;
import news.stet.ground.Database;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import news.stet.text.Language;
import news.stet.text.Slugs;

/// Makes stories, sections and authors as people at the desk do, for tests of its screens.
@Singleton
final class Newsdesk {
  private final Database database;
  private final Stories stories;
  private final Masthead masthead;

  Newsdesk(Database database, Stories stories, Masthead masthead) {
    this.database = database;
    this.stories = stories;
    this.masthead = masthead;
  }

  static Actor actor(Staffing.Person person, Role role) {
    return new Actor(person.name(), role, Actor.Kind.SESSION, Optional.of(person.id()));
  }

  Section section(String name) {
    return masthead
        .add(Actor.STET, new Section(UUID.randomUUID(), "en", "s" + UUID.randomUUID(), name, 1))
        .done();
  }

  Topic topic(String name) {
    return masthead
        .add(Actor.STET, new Topic(UUID.randomUUID(), "en", "t" + UUID.randomUUID(), name))
        .done();
  }

  Author author(String name) {
    return masthead
        .add(
            Actor.STET,
            new Author(
                UUID.randomUUID(), "a" + UUID.randomUUID(), name, "", Optional.empty(), Map.of()))
        .done();
  }

  static Copy copy(String headline, String text) {
    return new Copy(
        Kind.NEWS,
        headline,
        "What it means for the harbour.",
        Slugs.of(headline, Language.ENGLISH, "story"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Body(List.of(new Block.Paragraph("p1", List.of(Inline.Run.plain(text))))));
  }

  static Copy in(Copy copy, Section section, Author... authors) {
    return new Copy(
        copy.kind(),
        copy.headline(),
        copy.standfirst(),
        copy.slug(),
        Optional.of(section.id()),
        copy.topics(),
        Arrays.stream(authors).map(author -> new Byline(author.id(), "")).toList(),
        copy.sources(),
        copy.leadPhoto(),
        copy.body());
  }

  UUID draft(Actor who, Copy copy) {
    return done(database.write(tx -> stories.create(tx, who, "en", copy, Optional.empty())));
  }

  UUID submitted(Actor who, Copy copy) {
    UUID id = draft(who, copy);
    return done(database.write(tx -> stories.submit(tx, who, id)));
  }

  void submit(Actor who, UUID id) {
    done(database.write(tx -> stories.submit(tx, who, id)));
  }

  void write(Actor who, UUID id, Copy copy) {
    done(database.write(tx -> stories.write(tx, who, id, _ -> true, copy)));
  }

  UUID published(Actor who, Copy copy) {
    UUID id = draft(who, copy);
    return done(
        database.write(tx -> stories.publish(tx, who, id, Optional.empty(), Optional.empty(), "")));
  }

  void corrected(Actor who, UUID id, String note) {
    done(
        database.write(tx ->
            stories.publish(tx, who, id, Optional.empty(), Optional.of(Change.CORRECTION), note)));
  }

  void scheduled(Actor who, UUID id, Instant at) {
    done(database.write(tx -> stories.schedule(tx, who, id, at)));
  }

  private static UUID done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done.id();
      case Outcome other -> throw new AssertionError(other);
    };
  }
}
