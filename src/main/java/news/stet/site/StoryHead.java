package news.stet.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.media.Pictures;
import news.stet.story.BodyExcerpt;
import news.stet.story.PublishedStory;
import news.stet.syndication.StructuredData;
import news.stet.text.Dates;
import news.stet.web.SiteAddress;

/// What the head of a story's page says beyond any page's: for those who share it and those who
/// search for it.
@Singleton
final class StoryHead {
  /// Characters of a description that search engines show on a wide screen.
  private static final int DESCRIPTION = 160;

  /// Pixels across, as OpenGraph's large cards want at least.
  private static final int SHARED = 1200;

  private final SiteAddress site;
  private final Masthead masthead;
  private final Pictures pictures;
  private final StructuredData data;

  StoryHead(SiteAddress site, Masthead masthead, Pictures pictures, StructuredData data) {
    this.site = site;
    this.masthead = masthead;
    this.data = data;
    this.pictures = pictures;
  }

  String description(PublishedStory story, Edition edition) {
    return BodyExcerpt.of(story.standfirst(), story.body(), edition.language(), DESCRIPTION);
  }

  HeadView complete(HeadView view, PublishedStory story, Edition edition) {
    return view.article(photo(story), facts(story, edition)).data(data.story(story, edition));
  }

  private Optional<HeadView.Shared> photo(PublishedStory story) {
    return story
        .leadPhoto()
        .flatMap(use ->
            pictures
                .find(use.media())
                .map(picture -> {
                  var rendition = picture.atLeast(SHARED);
                  return new HeadView.Shared(
                      site.of(rendition.path()),
                      rendition.width(),
                      rendition.height(),
                      use.alt().orElse(picture.alt()));
                }));
  }

  private List<HeadView.Fact> facts(PublishedStory story, Edition edition) {
    var dates = Dates.in(edition.language(), edition.zone());
    var facts = new ArrayList<HeadView.Fact>();
    facts.add(new HeadView.Fact("article:published_time", dates.attribute(story.published())));
    facts.add(new HeadView.Fact("article:modified_time", dates.attribute(story.updated())));
    masthead
        .section(story.section())
        .map(Section::name)
        .ifPresent(name -> facts.add(new HeadView.Fact("article:section", name)));
    masthead
        .topics(story.topics())
        .forEach(topic -> facts.add(new HeadView.Fact("article:tag", topic.name())));
    return facts;
  }

  /// What the head hangs from: also the translations, so that it follows when one comes, moves or
  /// goes.
  static Set<String> tags(PublishedStory story) {
    var tags = new HashSet<>(StructuredData.tags(story));
    tags.add(Tags.address(story.edition(), story.slug()));
    tags.add(Tags.translations(story.translationGroup()));
    return tags;
  }
}
