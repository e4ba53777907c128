package news.stet.story;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import news.stet.desk.Agenda;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.Duty;
import news.stet.text.Language;

/// What makes a newsroom ready: the first story, after all that the newsroom says of itself.
@Singleton
@Priority(10)
final class FirstStory implements Agenda {
  private final Stories stories;
  private final Masthead masthead;

  FirstStory(Stories stories, Masthead masthead) {
    this.stories = stories;
    this.masthead = masthead;
  }

  @Override
  public List<Task> tasks(Actor who, Language language) {
    return who.may(Duty.PUBLISH)
        ? List.of(
            new Task(ScreenWords.in(language).say("agenda.first"), StoriesScreen.PATH, published()))
        : List.of();
  }

  private boolean published() {
    return masthead.editions().stream()
        .anyMatch(edition -> !stories.newest(Stories.Listing.of(edition.code()), 1).isEmpty());
  }
}
