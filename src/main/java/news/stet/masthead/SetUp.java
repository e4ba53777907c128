package news.stet.masthead;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.desk.Agenda;
import news.stet.ground.Database;
import news.stet.staff.Actor;
import news.stet.text.Language;
import news.stet.text.Words;

/// What a newsroom has to say of itself before its first story.
@Singleton
@Priority(100)
final class SetUp implements Agenda {
  private static final UUID BEGINNING = new UUID(0, 0);

  private final Database database;
  private final Masthead masthead;
  private final Authors authors;
  private final HousePages pages;

  SetUp(Database database, Masthead masthead, Authors authors, HousePages pages) {
    this.database = database;
    this.masthead = masthead;
    this.authors = authors;
    this.pages = pages;
  }

  @Override
  public List<Task> tasks(Actor who, Language language) {
    Words words = SettingsWords.in(language);
    var may = SettingsTab.of(who);
    return Stream.of(
            task(SettingsTab.PUBLICATION, words.say("agenda.name"), named()),
            task(SettingsTab.PUBLICATION, words.say("agenda.publisher"), published()),
            task(SettingsTab.SECTIONS, words.say("agenda.sections"), divided()),
            task(SettingsTab.AUTHORS, words.say("agenda.authors"), written()),
            house(words))
        .filter(step -> may.contains(step.where()))
        .map(Step::task)
        .toList();
  }

  private record Step(SettingsTab where, Task task) {}

  private static Step task(SettingsTab where, String name, boolean done) {
    return new Step(where, new Task(name, where.path(), done));
  }

  private boolean named() {
    return masthead.editions().stream().noneMatch(edition -> Unnamed.is(edition.name()));
  }

  private boolean published() {
    var publisher = masthead.publisher();
    return !Unnamed.is(publisher.name())
        && publisher.email().isPresent()
        && publisher.postalAddress().isPresent();
  }

  private boolean divided() {
    return masthead.editions().stream()
        .anyMatch(edition -> !masthead.sections(edition.code()).isEmpty());
  }

  private boolean written() {
    return !database.read(session -> authors.page(session, BEGINNING, 1)).isEmpty();
  }

  /// A blank is asked for once in each edition, wherever it stands.
  private Step house(Words words) {
    long blanks =
        database.read(pages::all).stream()
            .flatMap(page ->
                page.blanks().stream().map(blank -> Map.entry(page.edition().code(), blank)))
            .distinct()
            .count();
    return task(SettingsTab.PAGES, words.say("agenda.pages", "count", blanks), blanks == 0);
  }
}
