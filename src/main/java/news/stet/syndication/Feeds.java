package news.stet.syndication;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Section;
import news.stet.press.Part;
import news.stet.story.PublishedStory;
import news.stet.story.Stories;
import news.stet.story.StoryCard;

/// The feeds of an edition and of its sections.
@Singleton
final class Feeds {
  /// What a feed reader that asks once a day still catches; more would only be sent again and
  /// again.
  private static final int NEWEST = 50;

  private final Stories stories;
  private final Around around;

  Feeds(Stories stories, Around around) {
    this.stories = stories;
    this.around = around;
  }

  Part of(Edition edition) {
    return part(edition, Optional.empty(), stories.newestWhole(edition.code(), NEWEST));
  }

  Part of(Edition edition, Section section) {
    List<PublishedStory> newest =
        stories.newest(Stories.Listing.of(edition.code()).section(section.id()), NEWEST).stream()
            .map(StoryCard::id)
            .flatMap(id -> stories.published(id).stream())
            .toList();
    return part(edition, Optional.of(section), newest);
  }

  private Part part(Edition edition, Optional<Section> section, List<PublishedStory> newest) {
    var known = around.of(edition, newest);
    var tags = new LinkedHashSet<>(known.tags(newest));
    tags.add("list:" + edition.code());
    section.ifPresent(of -> tags.add("section:" + of.id()));
    return Part.verbatim(RssFeed.of(known, section).document(newest), tags);
  }
}
