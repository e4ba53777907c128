package news.stet.site;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.Press;
import news.stet.story.PublishedStory;
import news.stet.story.StoryProof;

/// Puts the page of a story together that is not published yet, or not like this. Its head says
/// nothing to search engines and to those who share it.
@Singleton
final class Proofs implements StoryProof {
  private final Press press;
  private final Head head;
  private final Masthead masthead;

  Proofs(Press press, Head head, Masthead masthead) {
    this.press = press;
    this.head = head;
    this.masthead = masthead;
  }

  @Override
  public String page(Edition edition, PublishedStory story, Part article) {
    String id = story.id().toString();
    String section = masthead.section(story.section()).map(Section::slug).orElse(Menu.NONE);
    var top = PartKey.of("site", "head", "story", id);
    var middle = PartKey.of("story", "article", id);
    var own = new HashMap<PartKey, Part>();
    own.put(middle, article);
    head.trouble(story.headline(), edition, Set.of()).ifPresent(part -> own.put(top, part));
    return press.proof(
        List.of(
            top,
            Menu.key(edition.code(), section),
            Beside.BEFORE,
            middle,
            Beside.after(edition.code(), story.section()),
            Foot.key(edition.code())),
        own);
  }
}
