package news.stet.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A story as the newsroom sees it, in whatever state: its working copy and what happened to it.
///
/// @param version of the working copy, which is its ETag
/// @param revision the number of the newest revision
/// @param scheduled when it is to go out, if it waits
/// @param sentBack the editor's last words, when it was sent back and not submitted since
public record Draft(
    UUID id,
    String edition,
    String slug,
    State state,
    Copy copy,
    long version,
    int revision,
    Instant changed,
    String changedBy,
    Optional<Instant> published,
    Optional<Instant> updated,
    Optional<Instant> scheduled,
    Optional<String> sentBack,
    List<Correction> corrections) {}
