package news.stet.story;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.media.Picture;
import news.stet.media.Pictures;
import news.stet.staff.Actor;
import news.stet.staff.Duty;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Slugs;
import news.stet.text.Words;
import news.stet.web.SiteAddress;

/// Makes the page on which a story is written.
@Singleton
final class WritingPages {
  /// Pictures to choose from without looking further.
  private static final int PICTURES = 12;

  /// Wide enough for a thumbnail on a dense screen.
  private static final int THUMBNAIL = 320;

  /// Revisions shown beside the text.
  private static final int PAST = 5;

  private final DeskList list;
  private final Stories stories;
  private final Masthead masthead;
  private final Pictures pictures;
  private final Checks checks;
  private final Presence presence;
  private final Editor editor;
  private final SiteAddress site;
  private final Clock clock;

  WritingPages(
      DeskList list,
      Stories stories,
      Masthead masthead,
      Pictures pictures,
      Checks checks,
      Presence presence,
      Editor editor,
      SiteAddress site,
      Clock clock) {
    this.list = list;
    this.stories = stories;
    this.masthead = masthead;
    this.pictures = pictures;
    this.checks = checks;
    this.presence = presence;
    this.editor = editor;
    this.site = site;
    this.clock = clock;
  }

  /// What there is to say beside the story itself.
  ///
  /// @param fields as they were typed, when they are not the story's own
  /// @param typed what was typed into the menu, by the name of the field
  /// @param open whether the menu has to be seen
  record Asked(
      Optional<StoryFields> fields,
      Map<String, String> faults,
      Optional<WritingPage.Notice> notice,
      Map<String, String> typed,
      Optional<LocalTime.Twice> twice,
      boolean open) {
    static final Asked NOTHING =
        new Asked(Optional.empty(), Map.of(), Optional.empty(), Map.of(), Optional.empty(), false);

    Asked notice(WritingPage.Notice said) {
      return new Asked(fields, faults, Optional.of(said), typed, twice, open);
    }
  }

  WritingPage page(Draft draft, Asked asked, Actor who, Language language) {
    return new Drawing(draft, edition(draft), asked, who, language).page();
  }

  /// Who else is in a story.
  ///
  /// @param page the open page that asks
  List<Present> present(Draft draft, String page, Actor who, Language language) {
    var dates = Dates.in(language, edition(draft).zone());
    var now = clock.instant();
    return presence.beside(who, draft.id(), page, now).stream()
        .map(in -> Present.beside(in, who, ScreenWords.in(language), dates, now))
        .toList();
  }

  private Edition edition(Draft draft) {
    return masthead.edition(draft.edition()).orElseGet(() -> masthead.editions().getFirst());
  }

  /// One page being drawn.
  private final class Drawing {
    private final Draft draft;
    private final Edition edition;
    private final Asked asked;
    private final Actor who;
    private final Language language;
    private final Words words;
    private final StoryFields fields;

    Drawing(Draft draft, Edition edition, Asked asked, Actor who, Language language) {
      this.draft = draft;
      this.edition = edition;
      this.asked = asked;
      this.who = who;
      this.language = language;
      this.words = ScreenWords.in(language);
      this.fields = asked.fields().orElseGet(() -> StoryFields.of(draft.copy(), slugField()));
    }

    WritingPage page() {
      var body = fields.read().orElse(draft.copy().body());
      return new WritingPage(
          draft.id(),
          draft.copy().headline().isEmpty() ? words.say("untitled") : draft.copy().headline(),
          draft.version(),
          draft.edition(),
          edition.language().locale().getDisplayName(language.locale()),
          edition.language(),
          site.of(edition.path("/" + draft.copy().slug() + "/")),
          draft.copy().slug(),
          StateChip.of(draft.state(), !draft.corrections().isEmpty(), words),
          fields,
          choices(),
          TypedField.id(fields.lead().media()).flatMap(pictures::find).map(this::photo),
          !who.may(Duty.WRITE),
          others(),
          asked.faults(),
          asked.notice(),
          checks.of(draft.copy(), words),
          moves(),
          past(),
          BodyHtml.page(body, pictures.find(BodyHtml.pictures(body)), Optional.empty()),
          editor.module().isPresent() ? EditorWords.json(language) : "",
          words);
    }

    /// Whether whoever looks has it open a second time is not known before the page says so itself.
    private List<Present> others() {
      return present(draft, Presence.SILENT, who, language).stream()
          .filter(one -> !one.self())
          .toList();
    }

    /// Empty while the address still follows the headline.
    private String slugField() {
      String slug = draft.copy().slug();
      String made = Slugs.of(draft.copy().headline(), edition.language(), "story");
      boolean follows =
          draft.published().isEmpty()
              && draft.state() != State.TAKEN_DOWN
              && (slug.equals(made) || slug.matches("\\Q" + made + "\\E-[0-9]+"));
      return follows ? "" : slug;
    }

    private WritingPage.Choices choices() {
      var authors = list.writers();
      return new WritingPage.Choices(
          Stream.of(Kind.values())
              .map(kind ->
                  new Choice(
                      kind.word(),
                      words.say("kind." + kind.word()),
                      kind.word().equals(fields.kind())))
              .toList(),
          masthead.sections(draft.edition()).stream()
              .map(section ->
                  new Choice(
                      section.id().toString(),
                      section.name(),
                      section.id().toString().equals(fields.section())))
              .toList(),
          named(list.topics(draft.edition()), fields.topics()),
          Stream.concat(fields.bylines().stream(), Stream.of(new StoryFields.ByLine("", "")))
              .map(byline ->
                  new WritingPage.ByLine(named(authors, List.of(byline.author())), byline.credit()))
              .toList(),
          Stream.concat(
                  fields.sources().stream(), Stream.of(new StoryFields.From("", "", "", "false")))
              .toList(),
          focus(),
          pictures.newest(PICTURES).stream().map(this::photo).toList());
    }

    private List<Choice> named(List<DeskList.Writer> those, List<String> chosen) {
      return those.stream()
          .map(one ->
              new Choice(one.id().toString(), one.name(), chosen.contains(one.id().toString())))
          .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language.locale())))
          .toList();
    }

    /// Nine places, and the one that was set finer than that.
    private List<Choice> focus() {
      String now = fields.lead().focus();
      var places =
          Stream.of("top", "middle", "bottom")
              .flatMap(down ->
                  Stream.of("left", "centre", "right")
                      .map(across ->
                          new Choice(
                              share(across) + "," + share(down),
                              words.say("focus." + down + "." + across),
                              now.equals(share(across) + "," + share(down)))))
              .toList();
      boolean finer = !now.isEmpty() && places.stream().noneMatch(Choice::chosen);
      return finer
          ? Stream.concat(Stream.of(new Choice(now, now, true)), places.stream()).toList()
          : places;
    }

    private static String share(String place) {
      return switch (place) {
        case "top", "left" -> "0.15";
        case "bottom", "right" -> "0.85";
        default -> "0.5";
      };
    }

    private WritingPage.Photo photo(Picture picture) {
      var small = picture.atLeast(THUMBNAIL);
      String said =
          Stream.of(picture.alt(), picture.caption())
              .filter(t -> !t.isBlank())
              .findFirst()
              .orElseGet(() -> words.say("photo.unsaid"));
      return new WritingPage.Photo(
          picture.id().toString(), small.path(), small.width(), small.height(), said);
    }

    private WritingPage.Moves moves() {
      boolean writes = who.may(Duty.WRITE);
      boolean publishes = who.may(Duty.PUBLISH);
      boolean before = draft.state() == State.DRAFT || draft.state() == State.IN_REVIEW;
      boolean down = draft.state() == State.TAKEN_DOWN;
      boolean submit = writes && draft.state() == State.DRAFT;
      boolean withdraw = writes && draft.state() == State.IN_REVIEW;
      boolean out = draft.state() == State.PUBLISHED;
      boolean waits = draft.state() == State.SCHEDULED;
      return new WritingPage.Moves(
          name(submit, withdraw, publishes),
          asked.open(),
          submit,
          withdraw,
          publishes && draft.state() == State.IN_REVIEW,
          publishes && (before || waits || down),
          publishes && out,
          publishes && waits,
          publishes && out,
          zone(),
          asked.typed().getOrDefault("at", draft.scheduled().map(this::onTheWall).orElse("")),
          twice(),
          changes(),
          asked.typed().getOrDefault("note", ""),
          asked.typed().getOrDefault("reason", ""));
    }

    private String name(boolean submit, boolean withdraw, boolean publishes) {
      if (publishes) {
        return words.say(draft.state() == State.PUBLISHED ? "move.published" : "move.publish");
      }
      if (submit) {
        return words.say("move.submit");
      }
      return withdraw ? words.say("move.submitted") : "";
    }

    private String zone() {
      Instant now = clock.instant();
      return words.say(
          "move.zone",
          Map.of(
              "zone",
              Dates.in(language, edition.zone()).zoneName(now),
              "short",
              Dates.in(language, edition.zone()).zone(now)));
    }

    private String onTheWall(Instant at) {
      return at.atZone(edition.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private List<Choice> twice() {
      return asked
          .twice()
          .map(hour ->
              List.of(which("move.first", hour.first()), which("move.second", hour.second())))
          .orElse(List.of());
    }

    private Choice which(String word, ZoneOffset offset) {
      return new Choice(
          offset.getId(),
          words.say(word, "offset", "UTC" + offset.getId()),
          offset.getId().equals(asked.typed().getOrDefault("offset", "")));
    }

    private List<Choice> changes() {
      String typed = asked.typed().getOrDefault("change", Change.UPDATE.word());
      return Arrays.stream(Change.values())
          .map(change ->
              new Choice(
                  change.word(), words.say("change." + change.word()), change.word().equals(typed)))
          .toList();
    }

    private List<WritingPage.Past> past() {
      return stories.revisions(draft.id(), Integer.MAX_VALUE, PAST).stream()
          .map(revision ->
              new WritingPage.Past(
                  StoriesScreen.PATH + draft.id() + "/history/?to=" + revision.number(),
                  moment(revision.made(), edition.zone()),
                  revision.madeBy(),
                  words.say("reason." + revision.reason())))
          .toList();
    }

    private Moment moment(Instant at, ZoneId zone) {
      var dates = Dates.in(language, zone);
      return new Moment(
          dates.sameDay(at, clock.instant()) ? dates.clock(at) : dates.dayAndTime(at),
          dates.attribute(at));
    }
  }

  /// The name of the author of what stands now, for those who wrote at the same time.
  static WritingPage.Notice stale(Draft draft, Edition edition, Words words) {
    var dates = Dates.in(words.language(), edition.zone());
    return WritingPage.Notice.danger(
        words.say("stale.title", "name", draft.changedBy()),
        words.say("stale.text", "time", dates.dayAndTime(draft.changed())));
  }
}
