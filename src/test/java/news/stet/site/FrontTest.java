package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.story.Kind;
import news.stet.story.StoryCard;
import org.junit.jupiter.api.Test;

/// Who stands where on the front.
class FrontTest {
  private static final Front.Chosen NOTHING_CHOSEN =
      new Front.Chosen(List.of(), List.of(), List.of());

  private static StoryCard card(Kind kind, boolean pictured) {
    return new StoryCard(
        UUID.randomUUID(),
        "en",
        "slug",
        kind,
        "Headline",
        "",
        "",
        UUID.randomUUID(),
        List.of(),
        pictured ? Optional.of(UUID.randomUUID()) : Optional.empty(),
        "",
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static StoryCard plain(Kind kind) {
    return card(kind, false);
  }

  private static Front.Slots slots(StoryCard... newestFirst) {
    return slotsOf(Arrays.asList(newestFirst));
  }

  private static Front.Slots slotsOf(List<StoryCard> newestFirst) {
    return Front.Slots.of(NOTHING_CHOSEN, newestFirst);
  }

  private static String mark(String shape, StoryCard card) {
    return "<!--part story:" + shape + ":" + card.id() + "-->";
  }

  @Test
  void is_led_by_the_newest_news_with_a_picture() {
    var pictured = card(Kind.NEWS, true);

    assertThat(slots(plain(Kind.NEWS), card(Kind.OPINION, true), pictured).lead())
        .containsExactly(mark("lead", pictured));
  }

  @Test
  void is_led_by_whatever_there_is_before_something_paid_for() {
    var sponsored = card(Kind.SPONSORED, true);
    var opinion = plain(Kind.OPINION);

    assertThat(slots(sponsored, opinion).lead()).containsExactly(mark("lead", opinion));
    assertThat(slots(sponsored).lead()).containsExactly(mark("lead", sponsored));
  }

  @Test
  void gives_an_explainer_and_opinions_places_of_their_own() {
    var lead = card(Kind.NEWS, true);
    var explainers = List.of(plain(Kind.EXPLAINER), plain(Kind.EXPLAINER));
    var opinions = IntStream.range(0, 4).mapToObj(_ -> plain(Kind.OPINION)).toList();
    var all = new ArrayList<StoryCard>(explainers);
    all.add(lead);
    all.addAll(opinions);
    var slots = slotsOf(all);

    assertThat(slots.explainer()).containsExactly(mark("slot", explainers.getFirst()));
    assertThat(slots.opinions()).hasSize(3).first().isEqualTo(mark("opinion", opinions.getFirst()));
    assertThat(slots.mids())
        .containsExactly(mark("brief", explainers.getLast()), mark("brief", opinions.getLast()));
  }

  @Test
  void shows_one_picture_beside_the_lead() {
    var lead = card(Kind.NEWS, true);
    var plain = plain(Kind.NEWS);
    var second = card(Kind.NEWS, true);

    assertThat(slots(lead, plain, second).mids())
        .containsExactly(mark("mid", second), mark("brief", plain));
  }

  @Test
  void ends_in_a_whole_row() {
    var cards = IntStream.range(0, 1 + 4 + 6).mapToObj(_ -> plain(Kind.NEWS)).toList();
    var whole = slotsOf(cards);

    assertThat(whole.more()).hasSize(4);
    assertThat(whole.also())
        .containsExactly(mark("also", cards.get(5)), mark("also", cards.get(6)));
    assertThat(slotsOf(cards.subList(0, 9)).also()).isEmpty();
    assertThat(slotsOf(cards.subList(0, 8)).also()).hasSize(3);
    assertThat(slotsOf(cards.subList(0, 8)).more()).isEmpty();
  }

  @Test
  void says_what_kind_of_thing_a_story_is_unless_it_is_news() {
    var slots =
        slots(
            card(Kind.NEWS, true),
            plain(Kind.NEWS),
            plain(Kind.NEWS),
            plain(Kind.NEWS),
            plain(Kind.NEWS),
            plain(Kind.SPONSORED),
            plain(Kind.ANALYSIS));

    assertThat(slots.also()).isEmpty();
    assertThat(slots.more()).hasSize(2);
  }

  @Test
  void keeps_what_is_paid_for_out_of_the_first_row() {
    var sponsored = plain(Kind.SPONSORED);
    var slots = slots(card(Kind.NEWS, true), sponsored, plain(Kind.NEWS));

    assertThat(slots.mids()).hasSize(1);
    assertThat(slots.more()).containsExactly(mark("card", sponsored));
  }

  @Test
  void shows_each_story_once_and_no_more_than_it_has_room_for() {
    var many = IntStream.range(0, 40).mapToObj(_ -> card(Kind.NEWS, true)).toList();
    var slots = slotsOf(many);
    var ids =
        Stream.of(
                slots.lead(),
                slots.also(),
                slots.mids(),
                slots.explainer(),
                slots.more(),
                slots.opinions())
            .flatMap(List::stream)
            .map(mark -> mark.replaceAll(".*:", ""))
            .toList();

    assertThat(ids).hasSize(1 + 3 + 4 + 8).doesNotHaveDuplicates();
  }

  @Test
  void has_no_slot_without_a_story() {
    assertThat(slotsOf(List.of()))
        .isEqualTo(
            new Front.Slots(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(slots().foot()).isFalse();
  }

  @Test
  void shows_what_editors_chose_and_fills_the_rest_by_rule() {
    var newest = card(Kind.NEWS, true);
    var chosen = plain(Kind.OPINION);
    var explainer = plain(Kind.NEWS);
    var pick = card(Kind.NEWS, true);
    var slots =
        Front.Slots.of(
            new Front.Chosen(List.of(chosen), List.of(explainer), List.of(pick)),
            List.of(newest, chosen, pick, explainer));

    assertThat(slots.lead()).containsExactly(mark("lead", chosen));
    assertThat(slots.explainer()).containsExactly(mark("slot", explainer));
    assertThat(slots.picks()).containsExactly(mark("pick", pick));
    assertThat(slots.mids()).containsExactly(mark("mid", newest));
    assertThat(slots.opinions()).isEmpty();
    assertThat(slots.foot()).isTrue();
  }
}
