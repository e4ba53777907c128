package news.stet.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A story whose row this transaction has locked.
record Held(
    UUID id,
    String edition,
    String slug,
    String state,
    UUID translationGroup,
    Optional<Instant> firstPublished,
    long version,
    long revised,
    String copy,
    int revision) {

  State stands() {
    return State.typed(state).orElseThrow();
  }

  Copy text() {
    return StoredCopy.read(copy);
  }

  Outcome.Done done(State now, String newSlug, long newVersion, int newRevision) {
    return new Outcome.Done(id, edition, newSlug, now, newVersion, newRevision);
  }
}
