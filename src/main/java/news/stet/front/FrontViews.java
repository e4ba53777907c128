package news.stet.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.media.Pictures;
import news.stet.story.Copy;
import news.stet.story.Draft;
import news.stet.story.Kind;
import news.stet.story.LocalTime;
import news.stet.story.Stories;
import news.stet.story.StoryCard;
import news.stet.text.Dates;
import news.stet.text.Language;
import news.stet.text.Words;

/// Dresses an arrangement in headlines and words.
@Singleton
final class FrontViews {
  /// The newest stories that are offered, and searched.
  private static final int CONSIDERED = 200;

  private static final int OFFERED = 20;

  /// Of the picture in the small proof, for a screen twice as dense.
  private static final int PICTURE = 640;

  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Fronts fronts;
  private final Stories stories;
  private final Masthead masthead;
  private final Pictures pictures;
  private final Clock clock;

  FrontViews(Fronts fronts, Stories stories, Masthead masthead, Pictures pictures, Clock clock) {
    this.fronts = fronts;
    this.stories = stories;
    this.masthead = masthead;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// @param done what was done last, a key of the words; empty when nothing was
  /// @param unfit a time that was just refused
  FrontView view(
      Edition edition,
      String query,
      Optional<String> done,
      Optional<Unfit> unfit,
      Language language) {
    var words = FrontWords.in(language);
    var front = fronts.desked(edition.code());
    var draft = front.draft();
    var dates = Dates.in(language, edition.zone());
    var slots = new Slots(edition, dates, words, unfit);
    return new FrontView(
        words.say("title"),
        edition.code(),
        edition.name(),
        edition.zone().getId(),
        editions(edition),
        front.version(),
        front.differs(),
        out(front, dates, words),
        done.map(key -> notice(key, words)),
        draft.lead().flatMap(place -> slots.slot(place, 0, 0)),
        draft.explainer().flatMap(place -> slots.slot(place, 0, 0)),
        slots.picks(draft.picks()),
        draft.lead().flatMap(place -> picture(place.story())),
        offers(edition, query, draft, dates, words),
        FrontView.Moved.in(words),
        query);
  }

  private List<FrontView.Choice> editions(Edition here) {
    var all = masthead.editions();
    return all.size() < 2
        ? List.of()
        : all.stream()
            .map(edition ->
                new FrontView.Choice(
                    edition.languageName(),
                    FrontScreen.PATH + "?edition=" + edition.code(),
                    edition.code().equals(here.code())))
            .toList();
  }

  private static String out(Desked front, Dates dates, Words words) {
    return front
        .shownAt()
        .map(at ->
            words.say(
                "out", Map.of("time", dates.dayAndTime(at), "name", front.shownBy().orElse(""))))
        .orElseGet(() -> words.say("out.never"));
  }

  private static FrontView.Notice notice(String key, Words words) {
    return new FrontView.Notice(words.say(key), key.equals("shown") || key.equals("reverted"));
  }

  private Optional<String> picture(UUID story) {
    return stories
        .card(story)
        .flatMap(StoryCard::picture)
        .flatMap(pictures::find)
        .map(picture -> picture.atLeast(PICTURE).path());
  }

  private List<FrontView.Offer> offers(
      Edition edition, String query, Arrangement draft, Dates dates, Words words) {
    var locale = edition.language().locale();
    String wanted = query.toLowerCase(locale);
    return stories.newest(Stories.Listing.of(edition.code()), CONSIDERED).stream()
        .filter(card -> card.headline().toLowerCase(locale).contains(wanted))
        .limit(OFFERED)
        .map(card ->
            new FrontView.Offer(
                card.id(),
                card.headline(),
                section(card.section()),
                card.published(),
                dates.dayAndTime(card.published()),
                placed(card.id(), draft, words),
                card.kind() == Kind.EXPLAINER))
        .toList();
  }

  private static String placed(UUID story, Arrangement draft, Words words) {
    if (draft.lead().filter(place -> place.story().equals(story)).isPresent()) {
      return words.say("lead");
    }
    if (draft.explainer().filter(place -> place.story().equals(story)).isPresent()) {
      return words.say("explainer");
    }
    int pick = draft.pickAt(story);
    return pick < 0 ? "" : words.say("is-pick", "n", pick + 1);
  }

  private String section(UUID id) {
    return masthead.section(id).map(Section::name).orElse("");
  }

  /// The places of one screen.
  private final class Slots {
    private final Edition edition;
    private final Dates dates;
    private final Words words;
    private final Optional<Unfit> unfit;
    private final Instant now = clock.instant();

    private Slots(Edition edition, Dates dates, Words words, Optional<Unfit> unfit) {
      this.edition = edition;
      this.dates = dates;
      this.words = words;
      this.unfit = unfit;
    }

    private List<FrontView.Slot> picks(List<Place> picks) {
      var slots = new ArrayList<FrontView.Slot>();
      for (int i = 0; i < picks.size(); i++) {
        slot(picks.get(i), i + 1, picks.size()).ifPresent(slots::add);
      }
      return slots;
    }

    private Optional<FrontView.Slot> slot(Place place, int n, int of) {
      return stories.draft(place.story()).map(draft -> slot(place, draft, n, of));
    }

    private FrontView.Slot slot(Place place, Draft draft, int n, int of) {
      Copy copy = draft.copy();
      boolean over = !place.standsAt(now);
      var refused = unfit.filter(typed -> typed.isOf(place.story()));
      return new FrontView.Slot(
          place.story(),
          stories.card(place.story()).map(StoryCard::headline).orElseGet(copy::headline),
          copy.section().map(FrontViews.this::section).orElse(""),
          n,
          n <= 1,
          n == of,
          stories.card(place.story()).isPresent(),
          place
              .until()
              .map(at -> words.say(over ? "until.over" : "until", "time", dates.dayAndTime(at)))
              .orElse(""),
          refused
              .map(Unfit::typed)
              .or(() -> place.until().map(at -> FIELD.format(at.atZone(edition.zone()))))
              .orElse(""),
          over,
          copy.kind() == Kind.EXPLAINER,
          refused.map(this::fault).orElse(""),
          refused.map(this::which).orElse(List.of()));
    }

    private String fault(Unfit typed) {
      return words.say("until." + typed.word(), "zone", dates.zoneName(now));
    }

    private List<FrontView.Which> which(Unfit typed) {
      return typed.time() instanceof LocalTime.Twice(_, _, var first, var second)
          ? List.of(which("until.first", first), which("until.second", second))
          : List.of();
    }

    private FrontView.Which which(String word, ZoneOffset offset) {
      return new FrontView.Which(offset.getId(), words.say(word, "offset", "UTC" + offset.getId()));
    }
  }
}
