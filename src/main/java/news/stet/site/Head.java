package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Picture;
import news.stet.press.Part;
import news.stet.story.Stories;
import news.stet.syndication.StructuredData;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Sentences;
import news.stet.text.Words;
import news.stet.web.SiteAddress;

/// The beginning of every page.
@Singleton
final class Head {
  private final SiteAddress site;
  private final Masthead masthead;
  private final Stories stories;
  private final Lists lists;
  private final ListPaging paging;
  private final StoryHead storyHead;
  private final StructuredData data;
  private final Assets assets;
  private final AccentSheet accent;
  private final Logo logo;

  Head(
      SiteAddress site,
      Masthead masthead,
      Stories stories,
      Lists lists,
      ListPaging paging,
      StoryHead storyHead,
      StructuredData data,
      Assets assets,
      AccentSheet accent,
      Logo logo) {
    this.site = site;
    this.masthead = masthead;
    this.stories = stories;
    this.lists = lists;
    this.paging = paging;
    this.storyHead = storyHead;
    this.data = data;
    this.assets = assets;
    this.accent = accent;
    this.logo = logo;
  }

  Optional<Part> front(String code) {
    return masthead
        .edition(code)
        .map(edition -> {
          var everywhere = new HashMap<String, String>();
          masthead.editions().forEach(other -> everywhere.put(other.code(), "/"));
          String title =
              edition.description().isBlank()
                  ? edition.name()
                  : edition.name()
                      + ": "
                      + Sentences.first(edition.description(), edition.language());
          var view =
              view(places(edition, everywhere), title, edition.name(), edition.description())
                  .front(newest(edition))
                  .data(data.home(edition));
          return part(view, Set.of(Tags.edition(code)));
        });
  }

  private Optional<HeadView.Time> newest(Edition edition) {
    var dates = Dates.in(edition.language(), edition.zone());
    return stories.newest(Stories.Listing.of(edition.code()), 1).stream()
        .findFirst()
        .map(card ->
            new HeadView.Time(dates.dateTime(card.updated()), dates.attribute(card.updated())));
  }

  Optional<Part> list(ListOf list) {
    return lists
        .find(list)
        .map(listed -> {
          var edition = listed.edition();
          var dates = Dates.in(edition.language(), edition.zone());
          String name =
              listed.name() + list.month().map(month -> ", " + dates.month(month)).orElse("");
          var turned = paging.turn(list);
          String which =
              turned
                  .filter(page -> page.from() > 0)
                  .map(page -> ": " + page.from() + "–" + page.to())
                  .orElse("");
          var view =
              view(
                      listPlaces(list, listed),
                      named(name + which, edition),
                      name + which,
                      listed.text())
                  .turned(links(turned, edition.path(listed.path())));
          return part(view, list.tags());
        });
  }

  private List<HeadView.Link> links(Optional<ListPaging.Turned> turned, String path) {
    return Stream.of(
            turned.flatMap(ListPaging.Turned::newer).map(to -> link("prev", path, to)),
            turned.flatMap(ListPaging.Turned::older).map(to -> link("next", path, to)))
        .flatMap(Optional::stream)
        .toList();
  }

  private HeadView.Link link(String relation, String path, ListOf to) {
    return new HeadView.Link(relation, site.of(path + to.pathBelow()));
  }

  /// An author's page stands in every edition; a section and a topic belong to one.
  private Places listPlaces(ListOf list, Listed listed) {
    var paths = new HashMap<String, String>();
    String path = listed.path() + list.pathBelow();
    paths.put(list.edition(), path);
    if (list.word() == ListOf.Word.AUTHOR && list.page() == 0) {
      masthead.editions().stream()
          .filter(other -> list.month().map(month -> holds(list, other, month)).orElse(true))
          .forEach(other -> paths.put(other.code(), path));
    }
    return places(listed.edition(), paths);
  }

  private boolean holds(ListOf list, Edition other, YearMonth month) {
    var there = new ListOf(list.word(), other.code(), list.id(), Optional.of(month), 0);
    return !stories.newest(there.listing(), 1).isEmpty();
  }

  Optional<Part> story(java.util.UUID id) {
    return stories
        .published(id)
        .flatMap(story ->
            masthead
                .edition(story.edition())
                .map(edition -> {
                  var paths = new HashMap<String, String>();
                  paths.put(story.edition(), story.path());
                  story.translations().forEach(t -> paths.put(t.edition(), "/" + t.slug() + "/"));
                  var view =
                      view(
                          places(edition, paths),
                          named(story.headline(), edition),
                          story.headline(),
                          storyHead.description(story, edition));
                  return part(storyHead.complete(view, story, edition), StoryHead.tags(story));
                }));
  }

  /// Of a page about the house.
  Part house(String title, Edition edition, Map<String, String> paths) {
    return part(view(places(edition, paths), named(title, edition), title, ""), Set.of());
  }

  /// Of a page that says why there is no page.
  Optional<Part> trouble(String title, Edition edition, Set<String> tags) {
    return Optional.of(
        part(view(places(edition, Map.of()), named(title, edition), title, ""), tags));
  }

  private Places places(Edition here, Map<String, String> paths) {
    return new Places(site, masthead.editions(), here, paths);
  }

  private static String named(String title, Edition edition) {
    return title + " · " + edition.name();
  }

  private static HeadView view(Places places, String title, String plainTitle, String description) {
    return new HeadView(
        places.here(),
        title,
        plainTitle,
        description,
        places.canonical(),
        places.alternates(),
        "website",
        Optional.empty(),
        List.of(),
        !places.paths().isEmpty(),
        "",
        false,
        Optional.empty(),
        places.ways(),
        List.of());
  }

  private Part part(HeadView view, Set<String> tags) {
    Language language = view.edition().language();
    var all = new HashSet<>(tags);
    all.add("masthead");
    masthead.publisher().logo().ifPresent(id -> all.add("picture:" + id));
    return Part.of(
        Templates.head(
                view,
                locale(language),
                assets.names(language),
                accent.path(),
                mark(view.edition()),
                logo.wide(),
                SiteWords.in(language))
            .render()
            .strip(),
        all);
  }

  /// Shown where a page without a picture is shared.
  private HeadView.Shared mark(Edition edition) {
    return new HeadView.Shared(site.of(assets.large()), 512, 512, edition.name());
  }

  /// As OpenGraph wants it: `uk_UA`.
  private static String locale(Language language) {
    var likely =
        com.ibm.icu.util.ULocale.addLikelySubtags(
            com.ibm.icu.util.ULocale.forLanguageTag(language.tag()));
    return likely.getLanguage() + "_" + likely.getCountry();
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance head(
        HeadView head,
        String locale,
        Assets.Names assets,
        String accent,
        HeadView.Shared mark,
        Optional<Picture.Rendition> logo,
        Words words);
  }
}
