package news.stet.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.front.Arrangement;
import news.stet.front.FrontChanged;
import news.stet.front.Fronts;
import news.stet.front.Place;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.Kind;
import news.stet.story.Stories;
import news.stet.story.StoryCard;
import news.stet.text.Words;

/// The front page: what editors chose, and the rest by rule. Newest first, each story once, no list
/// that is empty.
@Singleton
final class Front {
  /// What is looked at. More would only fill slots with what is old.
  private static final int CONSIDERED = 40;

  private static final int MIDS = 4;

  /// Headlines under the lead. More would push it up the column beside.
  private static final int ALSO = 3;

  /// As many as stand beside one another on a wide screen.
  private static final int ROW = 4;

  private static final int MORE = 2 * ROW;
  private static final int OPINIONS = 3;

  private final Masthead masthead;
  private final Stories stories;
  private final Fronts fronts;
  private final Clock clock;

  Front(Masthead masthead, Stories stories, Fronts fronts, Clock clock) {
    this.masthead = masthead;
    this.stories = stories;
    this.fronts = fronts;
    this.clock = clock;
  }

  Page page(Edition edition) {
    return Headers.page(
        List.of(
            PartKey.of("site", "head", "front", edition.code()),
            Menu.key(edition.code(), Menu.NONE),
            PartKey.of("site", "front", edition.code()),
            Foot.key(edition.code())),
        Set.of("masthead"));
  }

  Optional<Part> part(String code) {
    return masthead.edition(code).map(this::part);
  }

  private Part part(Edition edition) {
    var words = SiteWords.in(edition.language());
    var now = clock.instant();
    var arranged = fronts.shown(edition.code());
    var slots = Slots.of(chosen(edition, arranged.at(now)), candidates(edition));
    var part =
        Part.of(
            Templates.front(slots, edition, words).render().strip(),
            Set.of(Tags.edition(edition.code()), FrontChanged.tag(edition.code()), "masthead"));
    return arranged.changesAfter(now).map(part::until).orElse(part);
  }

  /// The stories that editors chose and that are public.
  private Chosen chosen(Edition edition, Arrangement arranged) {
    return new Chosen(
        arranged.lead().flatMap(place -> card(edition, place)).stream().toList(),
        arranged.explainer().flatMap(place -> card(edition, place)).stream().toList(),
        arranged.picks().stream().flatMap(place -> card(edition, place).stream()).toList());
  }

  private Optional<StoryCard> card(Edition edition, Place place) {
    return stories.card(place.story()).filter(card -> card.edition().equals(edition.code()));
  }

  /// The cards of what editors chose.
  record Chosen(List<StoryCard> lead, List<StoryCard> explainer, List<StoryCard> picks) {
    Stream<StoryCard> all() {
      return Stream.of(lead, explainer, picks).flatMap(List::stream);
    }
  }

  /// The newest of all, and beyond them the newest opinions and explainer however old.
  private List<StoryCard> candidates(Edition edition) {
    var all = Stories.Listing.of(edition.code());
    return Stream.of(
            stories.newest(all, CONSIDERED),
            stories.newest(all.kind(Kind.OPINION), OPINIONS + 1),
            stories.newest(all.kind(Kind.EXPLAINER), 2))
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                StoryCard::id, card -> card, (one, _) -> one, java.util.LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /// Who stands where; every slot is a list of part marks, empty when nothing fits.
  record Slots(
      List<String> lead,
      List<String> also,
      List<String> mids,
      List<String> explainer,
      List<String> more,
      List<String> picks,
      List<String> opinions) {

    static Slots of(Chosen chosen, List<StoryCard> newestFirst) {
      var left = new ArrayList<>(newestFirst);
      left.removeAll(chosen.all().toList());
      var lead = chosen.lead().isEmpty() ? lead(left) : chosen.lead();
      var explainer =
          chosen.explainer().isEmpty()
              ? take(left, 1, card -> card.kind() == Kind.EXPLAINER)
              : chosen.explainer();
      var opinions = take(left, OPINIONS, card -> card.kind() == Kind.OPINION);
      var mids = take(left, MIDS, card -> card.kind() != Kind.SPONSORED);
      var also = take(left, surplus(left.size()), card -> card.kind() == Kind.NEWS);
      var more = rows(take(left, MORE, _ -> true));
      return new Slots(
          marks(lead, "lead"),
          marks(also, "also"),
          mids(mids),
          marks(explainer, "slot"),
          marks(more, "card"),
          marks(chosen.picks(), "pick"),
          marks(opinions, "opinion"));
    }

    /// Whether anything stands at the foot of the page.
    public boolean foot() {
      return !picks.isEmpty() || !opinions.isEmpty();
    }

    /// News with a picture if there is any; never what somebody paid for while there is anything
    /// else.
    private static List<StoryCard> lead(List<StoryCard> left) {
      Predicate<StoryCard> news = card -> card.kind() == Kind.NEWS || card.kind() == Kind.ANALYSIS;
      Predicate<StoryCard> pictured = card -> card.picture().isPresent();
      Predicate<StoryCard> ours = card -> card.kind() != Kind.SPONSORED;
      for (var fit : List.of(news.and(pictured), ours.and(pictured), ours)) {
        var taken = take(left, 1, fit);
        if (!taken.isEmpty()) {
          return taken;
        }
      }
      return take(left, 1, _ -> true);
    }

    private static List<StoryCard> take(
        List<StoryCard> left, int most, Predicate<StoryCard> fitting) {
      var taken = left.stream().filter(fitting).limit(most).toList();
      left.removeAll(taken);
      return taken;
    }

    /// What would not fill a row of more stories stands under the lead.
    private static int surplus(int left) {
      return left >= MORE + ALSO ? ALSO : left % ROW;
    }

    /// The newest with a picture leads the middle column, alone in showing it.
    private static List<String> mids(List<StoryCard> cards) {
      var briefs = new ArrayList<>(cards);
      var first = take(briefs, 1, card -> card.picture().isPresent());
      return Stream.concat(marks(first, "mid").stream(), marks(briefs, "brief").stream()).toList();
    }

    /// Whole rows, unless there is not even one.
    private static List<StoryCard> rows(List<StoryCard> cards) {
      return cards.size() < ROW ? cards : cards.subList(0, cards.size() / ROW * ROW);
    }

    private static List<String> marks(List<StoryCard> cards, String shape) {
      return cards.stream()
          .map(card -> Part.hole(PartKey.of("story", shape, card.id().toString())))
          .toList();
    }
  }

  @CheckedTemplate(basePath = "news/stet/site")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance front(Slots slots, Edition edition, Words words);
  }
}
