package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import news.stet.text.Dates;
import news.stet.text.Words;

/// Pages that list stories: of a section, a topic, an author. The first shows the newest; the older
/// ones stand under their month, so that a new story changes two pages and not all of them.
@Singleton
final class Lists {
  private final Masthead masthead;
  private final ListPaging paging;
  private final Pictures pictures;

  Lists(Masthead masthead, ListPaging paging, Pictures pictures) {
    this.masthead = masthead;
    this.paging = paging;
    this.pictures = pictures;
  }

  /// The page of a list, or the way to it where the list was called so before. Nothing when there
  /// is no list of that name, or no such page of it.
  Optional<Page> page(
      ListOf.Word word, Edition edition, String slug, Optional<YearMonth> month, int page) {
    var now = now(word, edition, slug);
    return now.isEmpty()
        ? moved(word, edition, slug, month, page)
        : now.map(listed -> new ListOf(word, edition.code(), listed.id(), month, page))
            .filter(list -> month.isEmpty() || paging.turn(list).isPresent())
            .map(list -> Headers.page(keys(list), list.tags()));
  }

  private Optional<Page> moved(
      ListOf.Word word, Edition edition, String slug, Optional<YearMonth> month, int page) {
    var former =
        switch (word) {
          case SECTION ->
              masthead.formerSection(edition.code(), slug).map(s -> Listed.of(s, edition));
          case TAG -> masthead.formerTopic(edition.code(), slug).map(t -> Listed.of(t, edition));
          case AUTHOR -> masthead.formerAuthor(slug).map(a -> Listed.of(a, edition));
        };
    return former.map(listed -> {
      var list = new ListOf(word, edition.code(), listed.id(), month, page);
      return Headers.on(Page.moved(edition.path(listed.path() + list.pathBelow()), list.tags()));
    });
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
    return find(list)
        .flatMap(listed -> paging.turn(list).map(turned -> part(list, listed, turned)));
  }

  private Part part(ListOf list, Listed listed, ListPaging.Turned turned) {
    String rows =
        turned.cards().stream()
            .map(card -> Part.hole(PartKey.of("story", "row", card.id().toString())))
            .collect(Collectors.joining("\n"));
    var words = SiteWords.in(listed.edition().language());
    var tags = new HashSet<>(list.tags());
    listed.picture().ifPresent(id -> tags.add("picture:" + id));
    return Part.of(
        Templates.list(view(list, listed, turned, words), rows, words).render().strip(), tags);
  }

  private View view(ListOf list, Listed listed, ListPaging.Turned turned, Words words) {
    var edition = listed.edition();
    var dates = Dates.in(edition.language(), edition.zone());
    String path = edition.path(listed.path());
    return new View(
        list.word().text(),
        edition.language().tag(),
        listed.label().isEmpty() ? "" : words.say(listed.label()),
        listed.name(),
        list.month().map(dates::month).orElse(""),
        listed.text(),
        listed.picture().flatMap(pictures::find),
        path,
        list.month().isEmpty() ? "" : shown(turned, words),
        turned.newer().map(to -> path + to.pathBelow()).orElse(""),
        turned.older().map(to -> path + to.pathBelow()).orElse(""),
        years(list, turned, path, dates));
  }

  /// `12 stories`, or which of them where the month has several pages.
  static String shown(ListPaging.Turned turned, Words words) {
    return turned.from() == 0
        ? words.say("list.count", "count", turned.count())
        : words.say("list.range", Map.of("from", turned.from(), "to", turned.to()));
  }

  /// The months, unless the one page shows all there is.
  private static List<Year> years(ListOf list, ListPaging.Turned turned, String path, Dates dates) {
    if (list.month().isEmpty() && !turned.goesOn() && turned.months().size() < 2) {
      return List.of();
    }
    var years = new TreeMap<Integer, List<Month>>(java.util.Comparator.reverseOrder());
    for (YearMonth month : turned.months()) {
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
  /// @param shown how many stories, or which, of a month
  /// @param newer the address of the page with the next newer stories, empty where there is none;
  ///   so is `older`
  record View(
      String word,
      String language,
      String label,
      String name,
      String month,
      String text,
      Optional<Picture> picture,
      String path,
      String shown,
      String newer,
      String older,
      List<Year> years) {

    /// What the picture shows, in the language of the page.
    public String pictureShows() {
      return picture
          .filter(found -> found.language().equals(language))
          .map(Picture::alt)
          .orElse("");
    }

    /// Who made the picture; empty for a month, where the person is no longer the matter.
    public String credit() {
      return month.isEmpty() ? picture.flatMap(Picture::creditLine).orElse("") : "";
    }
  }

  record Year(String name, List<Month> months) {}

  record Month(String name, String href, boolean here) {}

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(View list, String rows, Words words);
  }
}
