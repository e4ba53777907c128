package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Picture;
import news.stet.media.Pictures;
import news.stet.press.Page;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.Stories;
import news.stet.story.StoryCard;
import news.stet.text.Dates;
import news.stet.text.Words;

/// Pages that list stories: of a section, a topic, an author. The first shows the newest; the older
/// ones stand under their month, so that a new story changes two pages and not all of them.
@Singleton
final class Lists {
  /// Stories on the page of the newest.
  private static final int NEWEST = 20;

  /// Stories on the page of a month: more than ten a day in one section. A month with more shows
  /// its newest.
  private static final int OF_A_MONTH = 400;

  private final Masthead masthead;
  private final Stories stories;
  private final Pictures pictures;

  Lists(Masthead masthead, Stories stories, Pictures pictures) {
    this.masthead = masthead;
    this.stories = stories;
    this.pictures = pictures;
  }

  /// The page of a list, unless there is nothing of that name, or nothing in that month.
  Optional<Page> page(ListOf.Word word, Edition edition, String slug, Optional<YearMonth> month) {
    return now(word, edition, slug)
        .map(listed -> new ListOf(word, edition.code(), listed.id(), month))
        .filter(list -> month.isEmpty() || !stories.newest(list.listing(), 1).isEmpty())
        .map(list -> Headers.page(keys(list), list.tags()));
  }

  /// Where a list of that slug stands now, if it was called so before.
  Optional<Page> moved(ListOf.Word word, Edition edition, String slug) {
    var former =
        switch (word) {
          case SECTION ->
              masthead.formerSection(edition.code(), slug).map(s -> Listed.of(s, edition));
          case TAG -> masthead.formerTopic(edition.code(), slug).map(t -> Listed.of(t, edition));
          case AUTHOR -> masthead.formerAuthor(slug).map(a -> Listed.of(a, edition));
        };
    return former.map(listed ->
        Headers.on(
            Page.moved(
                edition.path(listed.path()),
                new ListOf(word, edition.code(), listed.id(), Optional.empty()).tags())));
  }

  private Optional<Listed> now(ListOf.Word word, Edition edition, String slug) {
    return switch (word) {
      case SECTION ->
          masthead.section(edition.code(), slug).map(section -> Listed.of(section, edition));
      case TAG -> masthead.topic(edition.code(), slug).map(topic -> Listed.of(topic, edition));
      case AUTHOR -> masthead.author(slug).map(author -> Listed.of(author, edition));
    };
  }

  private List<PartKey> keys(ListOf list) {
    String section =
        list.word() == ListOf.Word.SECTION
            ? find(list).map(Listed::slug).orElse(Menu.NONE)
            : Menu.NONE;
    return List.of(
        list.key("head"),
        Menu.key(list.edition(), section),
        list.key("list"),
        Foot.key(list.edition()));
  }

  /// What the list is of, unless it is gone.
  Optional<Listed> find(ListOf list) {
    return masthead
        .edition(list.edition())
        .flatMap(edition ->
            switch (list.word()) {
              case SECTION ->
                  masthead.section(list.id()).map(section -> Listed.of(section, edition));
              case TAG -> masthead.topic(list.id()).map(topic -> Listed.of(topic, edition));
              case AUTHOR -> masthead.author(list.id()).map(author -> Listed.of(author, edition));
            });
  }

  Optional<Part> part(PartKey key) {
    var list = ListOf.of(key);
    return find(list).map(listed -> part(list, listed));
  }

  private Part part(ListOf list, Listed listed) {
    List<StoryCard> cards =
        stories.newest(list.listing(), list.month().isEmpty() ? NEWEST : OF_A_MONTH);
    String rows =
        cards.stream()
            .map(card -> Part.hole(PartKey.of("story", "row", card.id().toString())))
            .collect(Collectors.joining("\n"));
    var words = SiteWords.in(listed.edition().language());
    var tags = new HashSet<>(list.tags());
    listed.picture().ifPresent(id -> tags.add("picture:" + id));
    return Part.of(
        Templates.list(view(list, listed, cards.size(), words), rows, words).render().strip(),
        tags);
  }

  private View view(ListOf list, Listed listed, int count, Words words) {
    var edition = listed.edition();
    var dates = Dates.in(edition.language(), edition.zone());
    String path = edition.path(listed.path());
    return new View(
        list.word().text(),
        listed.label().isEmpty() ? "" : words.say(listed.label()),
        listed.name(),
        list.month().map(dates::month).orElse(""),
        listed.text(),
        listed.picture().flatMap(pictures::find),
        path,
        count,
        years(list, path, dates));
  }

  private List<Year> years(ListOf list, String path, Dates dates) {
    var years = new TreeMap<Integer, List<Month>>(java.util.Comparator.reverseOrder());
    for (YearMonth month : stories.months(list.newest().listing())) {
      years
          .computeIfAbsent(month.getYear(), _ -> new java.util.ArrayList<>())
          .add(
              new Month(
                  dates.month(month),
                  path + ListOf.monthPath(month),
                  list.month().filter(month::equals).isPresent()));
    }
    return years.entrySet().stream()
        .map(year -> new Year(year.getKey().toString(), year.getValue()))
        .toList();
  }

  /// A list page.
  ///
  /// @param word a class of the page
  /// @param month its name, empty for the newest
  /// @param path of the newest
  record View(
      String word,
      String label,
      String name,
      String month,
      String text,
      Optional<Picture> picture,
      String path,
      int count,
      List<Year> years) {}

  record Year(String name, List<Month> months) {}

  record Month(String name, String href, boolean here) {}

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(View list, String rows, Words words);
  }
}
