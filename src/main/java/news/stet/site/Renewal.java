package news.stet.site;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import news.stet.front.FrontChanged;
import news.stet.ground.Event;
import news.stet.ground.EventListener;
import news.stet.masthead.MastheadChanged;
import news.stet.media.PictureChanged;
import news.stet.press.Press;
import news.stet.story.StoryChanged;

/// Tells press which pages an event made old. A takedown is the only one after which the old bytes
/// may not even stand in while the database is away.
@Singleton
final class Renewal implements EventListener {
  private final Press press;

  Renewal(Press press) {
    this.press = press;
  }

  @Override
  public void on(Event event) {
    switch (event.type()) {
      case StoryChanged.TYPE -> story(event.as(StoryChanged.class));
      case MastheadChanged.TYPE -> masthead(event.as(MastheadChanged.class));
      case PictureChanged.TYPE ->
          press.renew(Set.of("picture:" + event.as(PictureChanged.class).id()));
      case FrontChanged.TYPE ->
          press.renew(Set.of(FrontChanged.tag(event.as(FrontChanged.class).edition())));
      default -> {
        // Not a reader's business.
      }
    }
  }

  private void story(StoryChanged changed) {
    var tags = new HashSet<String>();
    tags.add("story:" + changed.id());
    tags.add(Tags.edition(changed.edition()));
    tags.add(Tags.translations(changed.translations()));
    changed.was().ifPresent(place -> addLists(tags, changed.edition(), place));
    changed.is().ifPresent(place -> addLists(tags, changed.edition(), place));
    if (changed.takenDown()) {
      press.purge(tags);
    } else {
      press.renew(tags);
    }
  }

  private static void addLists(Set<String> tags, String edition, StoryChanged.Place place) {
    tags.add(Tags.address(edition, place.slug()));
    tags.add(Tags.section(place.section(), edition));
    place.topics().forEach(topic -> tags.add(Tags.topic(topic, edition)));
    place.authors().forEach(author -> tags.add(Tags.author(author, edition)));
  }

  private void masthead(MastheadChanged changed) {
    press.renew(Set.of("masthead", changed.what() + ":" + changed.id()));
  }

  @Override
  public void startOver() {
    press.renewAll();
  }
}
