package news.stet.syndication;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Publisher;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.media.Picture;
import news.stet.media.Pictures;
import news.stet.story.Block;
import news.stet.story.Byline;
import news.stet.story.PublishedStory;
import news.stet.web.SiteAddress;

/// Looks up what stands around stories: their writers, sections, topics and pictures, in one
/// question per kind however many stories there are.
@Singleton
final class Around {
  private final SiteAddress site;
  private final Masthead masthead;
  private final Pictures pictures;

  Around(SiteAddress site, Masthead masthead, Pictures pictures) {
    this.site = site;
    this.masthead = masthead;
    this.pictures = pictures;
  }

  Known of(Edition edition, Collection<PublishedStory> stories) {
    var authors =
        masthead.authors(ids(stories, story -> story.bylines().stream().map(Byline::author)));
    var topics = masthead.topics(ids(stories, story -> story.topics().stream()));
    return new Known(
        site.base(),
        edition,
        masthead.editions(),
        masthead.publisher(),
        publisherLogo(),
        byId(authors, Author::id),
        byId(topics, Topic::id),
        byId(masthead.sections(edition.code()), Section::id),
        pictures.find(ids(stories, story -> photos(story).stream().map(Block.PhotoUse::media))));
  }

  private Optional<Picture> publisherLogo() {
    return masthead.publisher().logo().flatMap(pictures::find);
  }

  /// The lead photo and those in the body, in the order readers meet them.
  static List<Block.PhotoUse> photos(PublishedStory story) {
    return Stream.concat(
            story.leadPhoto().stream(),
            story.body().blocks().stream()
                .filter(Block.Photo.class::isInstance)
                .map(block -> ((Block.Photo) block).use()))
        .toList();
  }

  /// The story and what stands around it.
  static Set<String> tags(PublishedStory story) {
    var tags = new LinkedHashSet<String>();
    tags.add("story:" + story.id());
    tags.add("section:" + story.section());
    story.topics().forEach(id -> tags.add("topic:" + id));
    story.bylines().forEach(byline -> tags.add("author:" + byline.author()));
    photos(story).forEach(use -> tags.add("picture:" + use.media()));
    return tags;
  }

  private static List<UUID> ids(
      Collection<PublishedStory> stories, Function<PublishedStory, Stream<UUID>> of) {
    return List.copyOf(
        stories.stream().flatMap(of).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static <T> Map<UUID, T> byId(Collection<T> things, Function<T, UUID> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, _) -> a));
  }

  /// What was found. Pure from here on.
  ///
  /// @param site scheme and host, no slash at the end
  record Known(
      String site,
      Edition edition,
      List<Edition> editions,
      Publisher publisher,
      Optional<Picture> logo,
      Map<UUID, Author> authors,
      Map<UUID, Topic> topics,
      Map<UUID, Section> sections,
      Map<UUID, Picture> pictures) {

    /// The whole address of a path of ours.
    String absolute(String path) {
      return site + path;
    }

    /// The whole address of a path inside this edition.
    String url(String path) {
      return absolute(edition.path(path));
    }

    String url(PublishedStory story) {
      return url(story.path());
    }

    /// The absolute address of a story's translation, unless its edition is gone.
    Optional<String> url(PublishedStory.Translation translation) {
      return edition(translation.edition())
          .map(other -> absolute(other.path("/" + translation.slug() + "/")));
    }

    /// The language tag of a translation's edition.
    String language(PublishedStory.Translation translation) {
      return edition(translation.edition())
          .map(other -> other.language().tag())
          .orElse(translation.edition());
    }

    private Optional<Edition> edition(String code) {
      return editions.stream().filter(other -> other.code().equals(code)).findAny();
    }

    /// Those of the story's people who did this; an empty credit is writing.
    List<Author> people(PublishedStory story, String credit) {
      return story.bylines().stream()
          .filter(byline -> byline.credit().equals(credit))
          .flatMap(byline -> Optional.ofNullable(authors.get(byline.author())).stream())
          .toList();
    }

    List<String> topics(PublishedStory story) {
      return story.topics().stream()
          .flatMap(id -> Optional.ofNullable(topics.get(id)).stream())
          .map(Topic::name)
          .toList();
    }

    Optional<Section> section(PublishedStory story) {
      return Optional.ofNullable(sections.get(story.section()));
    }

    /// The story's pictures as it uses them; one that is gone is left out.
    List<UsedPicture> pictures(PublishedStory story) {
      return photos(story).stream()
          .flatMap(use ->
              Optional.ofNullable(pictures.get(use.media()))
                  .map(picture -> UsedPicture.of(picture, use))
                  .stream())
          .toList();
    }

    /// What a part made of these stories hangs from.
    Set<String> tags(Collection<PublishedStory> stories) {
      var tags = new LinkedHashSet<String>();
      tags.add("masthead");
      publisher.logo().ifPresent(id -> tags.add("picture:" + id));
      stories.forEach(story -> tags.addAll(Around.tags(story)));
      return tags;
    }
  }
}
