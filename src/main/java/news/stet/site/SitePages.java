package news.stet.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.PageSource;
import news.stet.press.PartKey;
import news.stet.story.AtAddress;
import news.stet.story.PublishedStory;
import news.stet.story.Stories;

/// The table of readers' addresses. Each begins with the prefix of its edition and ends in a slash;
/// without the slash it leads there.
@Singleton
final class SitePages implements PageSource {
  /// After the rooms that own a fixed address (feeds, sitemaps): a story's slug may be any word
  /// left.
  private static final int ORDER = 900;

  private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final Pattern LIST =
      Pattern.compile(
          "/(section|tag|author)/(" + SLUG + ")/(?:(\\d{4})/(\\d{2})/(?:([1-9]\\d{0,3})/)?)?");
  private static final Pattern STORY = Pattern.compile("/(" + SLUG + ")/");

  /// Longer than any address of ours; what is longer is not looked at.
  private static final int LONGEST = 250;

  private final Masthead masthead;
  private final Stories stories;
  private final Front front;
  private final Lists lists;
  private final Trouble trouble;
  private final House house;

  SitePages(
      Masthead masthead, Stories stories, Front front, Lists lists, Trouble trouble, House house) {
    this.masthead = masthead;
    this.stories = stories;
    this.front = front;
    this.lists = lists;
    this.trouble = trouble;
    this.house = house;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Page> page(String path) {
    return path.length() > LONGEST
        ? Optional.empty()
        : Address.of(path, masthead.editions()).flatMap(this::page);
  }

  private Optional<Page> page(Address address) {
    var edition = address.edition();
    return switch (address.rest()) {
      case "" -> Optional.of(moved(edition.path("/"), Set.of("masthead")));
      case "/" -> Optional.of(front.page(edition));
      case "/feed/", "/feed" -> Optional.of(moved(edition.path("/rss/"), Set.of("masthead")));
      case Manifest.PATH -> Optional.of(Manifest.page(edition));
      default -> address.rest().endsWith("/") ? deeper(address) : slashed(address);
    };
  }

  private static Page moved(String location, Set<String> tags) {
    return Headers.on(Page.moved(location, tags));
  }

  /// Without the closing slash: leads to where the address with it leads, if anywhere.
  private Optional<Page> slashed(Address address) {
    var closed = new Address(address.edition(), address.rest() + "/");
    return deeper(closed)
        .map(page ->
            page.status() == 301 ? page : moved(closed.edition().path(closed.rest()), page.tags()));
  }

  private Optional<Page> deeper(Address address) {
    var story = STORY.matcher(address.rest());
    if (story.matches()) {
      return house
          .page(address.edition(), story.group(1))
          .or(() -> story(address.edition(), story.group(1)));
    }
    var list = LIST.matcher(address.rest());
    if (!list.matches()) {
      return Optional.empty();
    }
    var word = ListOf.Word.of(list.group(1));
    String slug = list.group(2);
    if (list.group(3) == null) {
      return lists.page(word, address.edition(), slug, Optional.empty(), 0);
    }
    int page = Optional.ofNullable(list.group(5)).map(Integer::parseInt).orElse(0);
    return ListOf.month(list.group(3) + "-" + list.group(4))
        .flatMap(month -> lists.page(word, address.edition(), slug, Optional.of(month), page));
  }

  private Optional<Page> story(Edition edition, String slug) {
    var tags = Set.of(Tags.address(edition.code(), slug), "masthead");
    return switch (stories.at(edition.code(), slug)) {
      case AtAddress.Standing(var story) -> Optional.of(story(edition, story));
      case AtAddress.Moved(var now) -> Optional.of(moved(edition.path("/" + now + "/"), tags));
      case AtAddress.TakenDown _ -> Optional.of(trouble.gone(edition, slug));
      case AtAddress.Nothing _ -> Optional.empty();
    };
  }

  private Page story(Edition edition, PublishedStory story) {
    String section = masthead.section(story.section()).map(found -> found.slug()).orElse(Menu.NONE);
    String id = story.id().toString();
    return Headers.page(
        List.of(
            PartKey.of("site", "head", "story", id),
            Menu.key(edition.code(), section),
            Beside.BEFORE,
            PartKey.of("story", "article", id),
            Beside.after(edition.code(), story.section()),
            Foot.key(edition.code())),
        Set.of("story:" + id, Tags.address(edition.code(), story.slug()), "masthead"));
  }
}
