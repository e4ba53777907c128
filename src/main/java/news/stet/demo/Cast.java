package news.stet.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Ids;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.staff.Actor;

/// Puts in who publishes, what for, and under which names: everything but stories and pictures.
/// What is there already, by its slug, is left as it is.
@Singleton
final class Cast {
  /// The parts of an author's line after the slug.
  private static final int NAME = 2;

  private static final int BIO = 3;
  private static final int UKRAINIAN_NAME = 4;
  private static final int UKRAINIAN_BIO = 5;

  private final Masthead masthead;
  private final Ids ids;

  Cast(Masthead masthead, Ids ids) {
    this.masthead = masthead;
    this.ids = ids;
  }

  void enter() {
    for (List<String> line : Shelf.table("newsroom.txt")) {
      switch (line.getFirst()) {
        case "edition" -> edition(line.get(1), line.get(2), line.get(3));
        case "section" -> section(line.get(1), line.get(2), line.get(3));
        case "topic" -> topic(line.get(1), line.get(2), line.get(3));
        case "author" -> author(line);
        default -> throw new IllegalStateException("no such line: " + line);
      }
    }
    masthead.put(
        Actor.STET,
        new Publisher(
            "The Halmere Courier",
            Optional.of("desk@halmere.example"),
            Optional.of("The Halmere Courier\n4 Ferry Quay\nHalmere"),
            Optional.of("mailto:security@halmere.example"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private void edition(String code, String name, String description) {
    masthead
        .edition(code)
        .map(edition ->
            new Edition(
                code, edition.language(), name, description, edition.prefix(), edition.zone()))
        .ifPresent(edition -> masthead.put(Actor.STET, edition));
  }

  private void section(String edition, String slug, String name) {
    int position = masthead.sections(edition).size() + 1;
    if (masthead.section(edition, slug).isEmpty()) {
      masthead.add(Actor.STET, new Section(ids.next(), edition, slug, name, position)).done();
    }
  }

  private void topic(String edition, String slug, String name) {
    if (masthead.topic(edition, slug).isEmpty()) {
      masthead.add(Actor.STET, new Topic(ids.next(), edition, slug, name)).done();
    }
  }

  private void author(List<String> line) {
    if (masthead.author(line.get(1)).isEmpty()) {
      var ukrainian = new Author.InEdition(line.get(UKRAINIAN_NAME), line.get(UKRAINIAN_BIO));
      masthead
          .add(
              Actor.STET,
              new Author(
                  ids.next(),
                  line.get(1),
                  line.get(NAME),
                  line.get(BIO),
                  Optional.empty(),
                  Map.of("uk", ukrainian)))
          .done();
    }
  }

  UUID section(String edition, String slug) {
    return masthead.section(edition, slug).orElseThrow(() -> missing(slug)).id();
  }

  UUID topic(String edition, String slug) {
    return masthead.topic(edition, slug).orElseThrow(() -> missing(slug)).id();
  }

  UUID author(String slug) {
    return masthead.author(slug).orElseThrow(() -> missing(slug)).id();
  }

  private static IllegalStateException missing(String slug) {
    return new IllegalStateException("not in newsroom.txt: " + slug);
  }
}
