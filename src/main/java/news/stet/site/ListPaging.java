package news.stet.site;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import news.stet.story.Stories;
import news.stet.story.StoryCard;

/// What stands on which page of a list, and the ways from page to page. A reader who follows
/// `older` from the first page meets every story; what is published later changes no page of a
/// month that is full.
@Singleton
final class ListPaging {
  /// Stories on the page of the newest.
  static final int NEWEST = 20;

  /// Stories on a full page of a month: its pictures are lazy, its text is some 40 kB.
  static final int OF_A_MONTH = 50;

  private final Stories stories;

  ListPaging(Stories stories) {
    this.stories = stories;
  }

  /// A page of a list.
  ///
  /// @param cards newest first
  /// @param count stories in the month, or as many as are shown
  /// @param from the number of the oldest story shown, where a month has several pages; else 0
  /// @param to the number of the newest
  /// @param months in which the list has stories, newest first
  record Turned(
      List<StoryCard> cards,
      int count,
      int from,
      int to,
      Optional<ListOf> newer,
      Optional<ListOf> older,
      List<YearMonth> months) {

    /// Whether the list is longer than what is shown.
    boolean goesOn() {
      return newer.isPresent() || older.isPresent();
    }
  }

  /// The page, unless a month has no such page.
  Optional<Turned> turn(ListOf list) {
    var months = stories.months(list.newest().listing());
    return list.month().isEmpty()
        ? Optional.of(newest(list, months))
        : list.month().filter(months::contains).flatMap(month -> ofMonth(list, month, months));
  }

  private Turned newest(ListOf list, List<YearMonth> months) {
    var found = stories.newest(list.listing(), NEWEST + 1);
    boolean all = found.size() <= NEWEST;
    var shown = all ? found : found.subList(0, NEWEST);
    Optional<ListOf> older = all ? Optional.empty() : Optional.of(list.of(months.getFirst(), 0));
    return new Turned(shown, shown.size(), 0, 0, Optional.empty(), older, months);
  }

  private Optional<Turned> ofMonth(ListOf list, YearMonth month, List<YearMonth> months) {
    var pages = pages(list.of(month, 0));
    if (list.page() > pages.last()) {
      return Optional.empty();
    }
    boolean several = pages.last() > 0;
    return Optional.of(
        new Turned(
            stories.newest(pages.on(list.page(), list.listing()), 2 * OF_A_MONTH),
            pages.count(),
            several ? pages.from(list.page()) : 0,
            several ? pages.to(list.page()) : 0,
            newer(list, month, months, pages),
            older(list, month, months, pages),
            months));
  }

  private Stories.Pages pages(ListOf list) {
    return stories.pages(list.listing(), OF_A_MONTH);
  }

  private Optional<ListOf> newer(
      ListOf list, YearMonth month, List<YearMonth> months, Stories.Pages pages) {
    if (list.page() > 0) {
      return Optional.of(list.of(month, list.page() == pages.last() ? 0 : list.page() + 1));
    }
    int at = months.indexOf(month);
    return at == 0
        ? Optional.empty()
        : Optional.of(list.of(months.get(at - 1), 0)).map(this::beginning);
  }

  /// The page of a month with its oldest stories.
  private ListOf beginning(ListOf list) {
    return pages(list).last() == 0 ? list : list.of(list.month().orElseThrow(), 1);
  }

  private static Optional<ListOf> older(
      ListOf list, YearMonth month, List<YearMonth> months, Stories.Pages pages) {
    int before = list.page() == 0 ? pages.last() : list.page() - 1;
    if (before > 0) {
      return Optional.of(list.of(month, before));
    }
    int at = months.indexOf(month);
    return at == months.size() - 1 ? Optional.empty() : Optional.of(list.of(months.get(at + 1), 0));
  }
}
