package news.stet.front;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What editors chose for a front page; the rest is filled by rule. No story stands in it twice: to
/// put one somewhere is to take it from where it was.
///
/// @param picks the Editors' Picks in their order, at most [#PICKS_MOST]
public record Arrangement(Optional<Place> lead, Optional<Place> explainer, List<Place> picks) {
  public static final int PICKS_MOST = 5;

  public static final Arrangement NOTHING =
      new Arrangement(Optional.empty(), Optional.empty(), List.of());

  public Arrangement {
    picks = List.copyOf(picks);
  }

  /// Every place, from top to bottom.
  Stream<Place> places() {
    return Stream.of(lead.stream(), explainer.stream(), picks.stream()).flatMap(places -> places);
  }

  public boolean holds(UUID story) {
    return places().anyMatch(place -> place.story().equals(story));
  }

  Arrangement leadBy(UUID story) {
    Place moved = place(story);
    var rest = without(story);
    return new Arrangement(Optional.of(moved), rest.explainer, rest.picks);
  }

  Arrangement explainedBy(UUID story) {
    Place moved = place(story);
    var rest = without(story);
    return new Arrangement(rest.lead, Optional.of(moved), rest.picks);
  }

  /// Puts a story among the picks, at a place counted from 0, or last. When they are full, the last
  /// one makes room.
  Arrangement picked(UUID story, int at) {
    Place moved = place(story);
    var rest = without(story);
    var picks = new ArrayList<>(rest.picks);
    int most = Math.min(picks.size(), PICKS_MOST - 1);
    picks.add(Math.clamp(at, 0, most), moved);
    return new Arrangement(
        rest.lead, rest.explainer, picks.subList(0, Math.min(picks.size(), PICKS_MOST)));
  }

  /// Moves a pick up (below 0) or down, as far as there are picks.
  Arrangement moved(UUID story, int by) {
    int from = pickAt(story);
    return from < 0 ? this : picked(story, from + by);
  }

  Arrangement without(UUID story) {
    return new Arrangement(
        lead.filter(place -> !place.story().equals(story)),
        explainer.filter(place -> !place.story().equals(story)),
        picks.stream().filter(place -> !place.story().equals(story)).toList());
  }

  /// Says until when a story stands where it is.
  Arrangement until(UUID story, Optional<Instant> until) {
    return new Arrangement(
        lead.map(place -> timed(place, story, until)),
        explainer.map(place -> timed(place, story, until)),
        picks.stream().map(place -> timed(place, story, until)).toList());
  }

  private static Place timed(Place place, UUID story, Optional<Instant> until) {
    return place.story().equals(story) ? new Place(story, until) : place;
  }

  /// The same with these picks, which are taken from wherever they stood.
  Arrangement picks(List<UUID> stories) {
    var places = stories.stream().map(this::place).toList();
    var rest = this;
    for (UUID story : stories) {
      rest = rest.without(story);
    }
    return new Arrangement(rest.lead, rest.explainer, places);
  }

  /// What of it stands at a moment.
  public Arrangement at(Instant now) {
    return new Arrangement(
        lead.filter(place -> place.standsAt(now)),
        explainer.filter(place -> place.standsAt(now)),
        picks.stream().filter(place -> place.standsAt(now)).toList());
  }

  /// The next moment at which the clock alone changes it.
  public Optional<Instant> changesAfter(Instant now) {
    return places()
        .flatMap(place -> place.until().stream())
        .filter(until -> until.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  /// -1 when it is no pick.
  int pickAt(UUID story) {
    return picks.stream().map(Place::story).toList().indexOf(story);
  }

  /// Where it stands now, with its time; or a new place.
  private Place place(UUID story) {
    return places()
        .filter(place -> place.story().equals(story))
        .findFirst()
        .orElseGet(() -> Place.of(story));
  }
}
