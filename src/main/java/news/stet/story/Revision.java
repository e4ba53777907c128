package news.stet.story;

import java.time.Instant;

/// A text of a story that was kept.
///
/// @param number counts the story's revisions from 1
/// @param reason `save`, `submit`, `schedule`, `publish` or `quiet`
public record Revision(int number, Instant made, String madeBy, String reason) {}
