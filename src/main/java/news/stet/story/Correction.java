package news.stet.story;

import java.time.Instant;

/// A dated note under a story that was wrong or unclear.
///
/// @param clarification unclear rather than wrong
public record Correction(boolean clarification, String note, Instant at) {}
