package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.Duty;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Words;

/// Makes the page of a story's history.
@Singleton
final class HistoryPages {
  /// Revisions on a page, and to choose from.
  private static final int MOST = 50;

  /// The text as it stands now, among the numbers of revisions.
  static final int NOW = 0;

  private final Stories stories;
  private final Differences differences;
  private final Masthead masthead;
  private final Clock clock;

  HistoryPages(Stories stories, Differences differences, Masthead masthead, Clock clock) {
    this.stories = stories;
    this.differences = differences;
    this.masthead = masthead;
    this.clock = clock;
  }

  /// Which two texts are compared, and which revisions are listed.
  ///
  /// @param from a revision's number
  /// @param to a revision's number, or [#NOW]
  /// @param before list those before this number
  record Asked(Optional<Integer> from, Optional<Integer> to, Optional<Integer> before) {}

  HistoryPage page(
      Draft draft,
      Asked asked,
      Actor who,
      Language language,
      Optional<WritingPage.Notice> notice,
      String passage) {
    return new Drawing(draft, asked, language).page(who, notice, passage);
  }

  /// One page being drawn.
  private final class Drawing {
    private final Draft draft;
    private final Words words;
    private final Dates dates;
    private final Edition edition;
    private final List<Revision> listed;
    private final boolean goesOn;
    private final int to;
    private final Optional<Integer> from;

    Drawing(Draft draft, Asked asked, Language language) {
      this.draft = draft;
      this.words = ScreenWords.in(language);
      this.edition =
          masthead.edition(draft.edition()).orElseGet(() -> masthead.editions().getFirst());
      this.dates = Dates.in(language, edition.zone());
      var found = stories.revisions(draft.id(), asked.before().orElse(Integer.MAX_VALUE), MOST + 1);
      this.listed = found.subList(0, Math.min(MOST, found.size()));
      this.goesOn = found.size() > MOST;
      this.to = asked.to().orElse(NOW);
      this.from = asked.from().or(() -> earlier(to));
    }

    /// The revision before a text: before the present one, the newest that says something else.
    private Optional<Integer> earlier(int number) {
      return number == NOW
          ? listed.stream()
              .map(Revision::number)
              .filter(n -> !copy(n).equals(Optional.of(draft.copy())))
              .findFirst()
              .or(() -> listed.stream().map(Revision::number).findFirst())
          : Optional.of(number - 1).filter(n -> n > 0);
    }

    private Optional<Copy> copy(int number) {
      return number == NOW
          ? Optional.of(draft.copy())
          : stories.revision(draft.id(), number).map(Stories.Text::copy);
    }

    HistoryPage page(Actor who, Optional<WritingPage.Notice> notice, String passage) {
      var difference =
          from.flatMap(this::copy)
              .flatMap(before ->
                  copy(to)
                      .map(after -> differences.between(before, after, draft.edition(), words)));
      return new HistoryPage(
          draft.id(),
          draft.copy().headline().isEmpty() ? words.say("untitled") : draft.copy().headline(),
          edition.language().tag(),
          draft.version(),
          days(),
          goesOn ? path() + "?before=" + listed.getLast().number() : "",
          choices(from.orElse(-1), false),
          choices(to, true),
          difference,
          from.filter(n -> n > 0).map(n -> new HistoryPage.Back(n, name(n))),
          who.may(Duty.WRITE),
          who.may(Duty.OWN),
          notice,
          passage,
          words);
    }

    private String path() {
      return StoryWriting.path(draft.id()) + "history/";
    }

    private List<HistoryPage.Day> days() {
      var days = new LinkedHashMap<LocalDate, List<Revision>>();
      for (Revision revision : listed) {
        days.computeIfAbsent(
                revision.made().atZone(edition.zone()).toLocalDate(), _ -> new ArrayList<>())
            .add(revision);
      }
      return days.values().stream()
          .map(those ->
              new HistoryPage.Day(
                  dates.date(those.getFirst().made()), those.stream().map(this::line).toList()))
          .toList();
    }

    private HistoryPage.Line line(Revision revision) {
      return new HistoryPage.Line(
          path() + "?to=" + revision.number(),
          to == revision.number(),
          new Moment(dates.clock(revision.made()), dates.attribute(revision.made())),
          revision.madeBy(),
          words.say("reason." + revision.reason()));
    }

    private List<Choice> choices(int chosen, boolean now) {
      var revisions =
          listed.stream()
              .map(revision ->
                  new Choice(
                      String.valueOf(revision.number()),
                      name(revision),
                      revision.number() == chosen));
      return Stream.concat(
              now
                  ? Stream.of(
                      new Choice(String.valueOf(NOW), words.say("history.now"), chosen == NOW))
                  : Stream.of(),
              revisions)
          .toList();
    }

    private String name(int number) {
      return listed.stream()
          .filter(revision -> revision.number() == number)
          .findFirst()
          .map(this::name)
          .orElseGet(() -> String.valueOf(number));
    }

    private String name(Revision revision) {
      return moment(revision.made()) + ", " + revision.madeBy();
    }

    private String moment(Instant at) {
      return dates.sameDay(at, clock.instant()) ? dates.time(at) : dates.dateTime(at);
    }
  }
}
