package news.stet.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A [Draft] as one row.
record DraftRow(
    UUID id,
    String edition,
    String slug,
    String state,
    UUID translationGroup,
    String copy,
    long version,
    Instant changed,
    String changedBy,
    int revision,
    Optional<Instant> published,
    Optional<Instant> updated,
    Optional<Instant> scheduled,
    Optional<String> sentBack) {

  Draft draft(List<Correction> corrections) {
    return new Draft(
        id,
        edition,
        slug,
        State.typed(state).orElseThrow(),
        StoredCopy.read(copy),
        version,
        revision,
        changed,
        changedBy,
        published,
        updated,
        scheduled,
        sentBack,
        corrections);
  }
}
