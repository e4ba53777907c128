package news.stet.story;

import java.time.Instant;
import java.util.UUID;

/// A line of the newsroom's list of stories.
record Listed(
    UUID id,
    String edition,
    String slug,
    String state,
    String headline,
    Instant changed,
    String changedBy) {}
