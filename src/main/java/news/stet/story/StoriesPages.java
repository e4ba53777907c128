package news.stet.story;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.staff.Duty;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Words;

/// Makes the page of the desk's list of stories. Its times are in the zone of the first edition,
/// which is the newsroom's own, whatever edition a story is of.
@Singleton
final class StoriesPages {
  private final DeskList list;
  private final Presence presence;
  private final Masthead masthead;
  private final Clock clock;

  StoriesPages(DeskList list, Presence presence, Masthead masthead, Clock clock) {
    this.list = list;
    this.presence = presence;
    this.masthead = masthead;
    this.clock = clock;
  }

  StoriesPage page(StorySieve sieve, Actor who, Language language) {
    var found = list.lines(sieve, who.account());
    var lines = found.subList(0, Math.min(DeskList.PAGE, found.size()));
    boolean goesOn = found.size() > lines.size();
    var drawing = new Drawing(language);
    return new StoriesPage(
        sieve,
        drawing.views(sieve),
        drawing.choices(sieve),
        drawing.days(lines),
        lines.size(),
        goesOn ? sieve.from(lines.getLast().place()).address() : "",
        sieve.from().isPresent() ? sieve.fromTheTop().address() : "",
        drawing.dates.zone(clock.instant()),
        who.may(Duty.WRITE) ? drawing.newIn() : List.of(),
        mood(sieve, lines.isEmpty()),
        drawing.words);
  }

  private static StoriesPage.Mood mood(StorySieve sieve, boolean empty) {
    if (!empty) {
      return StoriesPage.Mood.FULL;
    }
    return sieve.sifts() || sieve.from().isPresent()
        ? StoriesPage.Mood.SIFTED
        : StoriesPage.Mood.FIRST;
  }

  /// One page being drawn, in one language.
  private final class Drawing {
    private final Language language;
    private final Words words;
    private final List<Edition> editions = masthead.editions();
    private final Dates dates;
    private final Map<UUID, Section> sections;

    Drawing(Language language) {
      this.language = language;
      this.words = ScreenWords.in(language);
      this.dates = Dates.in(language, editions.getFirst().zone());
      this.sections =
          editions.stream()
              .flatMap(edition -> masthead.sections(edition.code()).stream())
              .collect(
                  Collectors.toMap(
                      Section::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    List<StoriesPage.View> views(StorySieve sieve) {
      var waiting = list.waiting();
      return List.of(
          view("all", sieve.mine(false), "", !sieve.mine() && sieve.state().isEmpty()),
          view("mine", sieve.mine(true), "", sieve.mine() && sieve.state().isEmpty()),
          view(State.IN_REVIEW, "review", sieve, waiting),
          view(State.SCHEDULED, "scheduled", sieve, waiting),
          view(State.PUBLISHED, "published", sieve, waiting));
    }

    private StoriesPage.View view(
        State state, String word, StorySieve sieve, Map<State, Integer> waiting) {
      String count = Optional.ofNullable(waiting.get(state)).map(String::valueOf).orElse("");
      boolean here = !sieve.mine() && sieve.state().equals(Optional.of(state));
      return view(word, sieve.state(state), count, here);
    }

    private StoriesPage.View view(String word, StorySieve to, String count, boolean here) {
      return new StoriesPage.View(to.address(), words.say("view." + word), count, here);
    }

    StoriesPage.Choices choices(StorySieve sieve) {
      return new StoriesPage.Choices(
          Stream.of(State.values())
              .map(state ->
                  new Choice(
                      state.word(),
                      StateChip.of(state, false, words).word(),
                      sieve.state().equals(Optional.of(state))))
              .toList(),
          editions.stream().map(edition -> group(edition, sieve)).toList(),
          editions.size() < 2
              ? List.of()
              : editions.stream()
                  .map(edition ->
                      new Choice(
                          edition.code(),
                          name(edition),
                          sieve.edition().equals(Optional.of(edition.code()))))
                  .toList(),
          writers(sieve));
    }

    private Choice.Group group(Edition edition, StorySieve sieve) {
      return new Choice.Group(
          name(edition),
          sections.values().stream()
              .filter(section -> section.edition().equals(edition.code()))
              .map(section ->
                  new Choice(
                      section.id().toString(),
                      section.name(),
                      sieve.section().equals(Optional.of(section.id()))))
              .toList());
    }

    private List<Choice> writers(StorySieve sieve) {
      return list.writers().stream()
          .map(writer ->
              new Choice(
                  writer.id().toString(),
                  writer.name(),
                  sieve.author().equals(Optional.of(writer.id()))))
          .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language.locale())))
          .toList();
    }

    /// The edition's language in the language of the desk: `Ukrainian`, `українська`.
    private String name(Edition edition) {
      return edition.language().locale().getDisplayName(language.locale());
    }

    List<Choice> newIn() {
      return editions.stream()
          .map(edition -> new Choice(edition.code(), name(edition), false))
          .toList();
    }

    List<StoriesPage.Day> days(List<DeskList.Line> lines) {
      var authors = authors(lines);
      var now = clock.instant();
      var in = presence.in(lines.stream().map(DeskList.Line::id).toList(), now);
      var days = new LinkedHashMap<LocalDate, List<DeskList.Line>>();
      for (var line : lines) {
        days.computeIfAbsent(day(line.changed()), _ -> new ArrayList<>()).add(line);
      }
      return days.values().stream()
          .map(those ->
              new StoriesPage.Day(
                  dayName(those.getFirst().changed()),
                  those.stream()
                      .map(line -> line(line, authors, in.getOrDefault(line.id(), List.of())))
                      .toList()))
          .toList();
    }

    private LocalDate day(Instant at) {
      return at.atZone(editions.getFirst().zone()).toLocalDate();
    }

    private String dayName(Instant at) {
      Instant now = clock.instant();
      if (dates.sameDay(at, now)) {
        return words.say("list.today", "day", dates.weekday(at));
      }
      return day(at).getYear() == day(now).getYear() ? dates.weekday(at) : dates.date(at);
    }

    private Map<UUID, Author> authors(List<DeskList.Line> lines) {
      var ids = lines.stream().flatMap(line -> line.authors().stream()).distinct().toList();
      return masthead.authors(ids).stream()
          .collect(Collectors.toMap(Author::id, Function.identity(), (a, _) -> a));
    }

    private StoriesPage.Line line(
        DeskList.Line line, Map<UUID, Author> authors, List<Presence.In> in) {
      var edition = masthead.edition(line.edition());
      return new StoriesPage.Line(
          StoriesScreen.PATH + line.id() + "/",
          StateChip.of(line.state(), line.corrected(), words),
          line.headline().isEmpty() ? words.say("untitled") : line.headline(),
          line.state() == State.PUBLISHED || line.state() == State.TAKEN_DOWN,
          line.headline().isEmpty()
              ? language.tag()
              : edition.map(found -> found.language().tag()).orElse(language.tag()),
          line.scheduled()
              .map(at -> words.say("list.out", "time", dates.dayAndTime(at)))
              .orElse(""),
          line.section().map(sections::get).map(Section::name).orElse(""),
          line.edition(),
          edition.map(this::name).orElse(line.edition()),
          by(line, authors),
          line.changedBy(),
          new Moment(dates.clock(line.changed()), dates.attribute(line.changed())),
          in.stream().map(one -> Present.listed(one, words, dates, clock.instant())).toList());
    }

    /// The first name, and how many more.
    private String by(DeskList.Line line, Map<UUID, Author> authors) {
      var names =
          line.authors().stream()
              .flatMap(id -> Optional.ofNullable(authors.get(id)).stream())
              .map(author -> author.nameIn(line.edition()))
              .toList();
      return switch (names.size()) {
        case 0 -> "";
        case 1 -> names.getFirst();
        default -> names.getFirst() + " +" + (names.size() - 1);
      };
    }
  }
}
