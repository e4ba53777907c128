package news.stet.syndication;

import jakarta.inject.Singleton;
import java.util.Set;
import news.stet.ground.Event;
import news.stet.ground.EventListener;
import news.stet.press.Press;
import news.stet.story.StoryChanged;

/// Makes the sitemap of a story's month come anew when readers see the story change. The tags that
/// everybody renews would renew either every file of an edition or none.
@Singleton
final class SitemapRenewal implements EventListener {
  private final Press press;

  SitemapRenewal(Press press) {
    this.press = press;
  }

  @Override
  public void on(Event event) {
    if (event.type().equals(StoryChanged.TYPE)) {
      var changed = event.as(StoryChanged.class);
      press.renew(Set.of(Sitemaps.tag(changed.edition(), changed.id())));
    }
  }

  @Override
  public void startOver() {
    press.renewAll();
  }
}
