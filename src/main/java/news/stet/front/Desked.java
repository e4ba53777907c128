package news.stet.front;

import java.time.Instant;
import java.util.Optional;

/// An edition's front page as editors see it.
///
/// @param version counts up with every change; the API's `ETag`
/// @param draft what they are arranging
/// @param shown what readers see
/// @param shownAt when it was shown; absent while nothing was chosen ever
record Desked(
    long version,
    Arrangement draft,
    Arrangement shown,
    Optional<Instant> shownAt,
    Optional<String> shownBy) {
  static final Desked NONE =
      new Desked(0, Arrangement.NOTHING, Arrangement.NOTHING, Optional.empty(), Optional.empty());

  Desked with(Arrangement newDraft, Arrangement newShown) {
    return new Desked(version, newDraft, newShown, shownAt, shownBy);
  }

  boolean differs() {
    return !draft.equals(shown);
  }
}
