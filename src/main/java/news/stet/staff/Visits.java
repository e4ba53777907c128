package news.stet.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How somebody is here.
///
/// @param sessions signed in so often now, each in one browser
/// @param lastHere when they were last seen, to ten minutes; absent when they never came in
public record Visits(UUID accountId, int sessions, Optional<Instant> lastHere) {}
