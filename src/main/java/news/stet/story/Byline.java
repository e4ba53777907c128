package news.stet.story;

import java.util.UUID;

/// An author of a story.
///
/// @param credit what they did when it is not writing: `translation`, `photography`, `research`;
///   empty for writers
public record Byline(UUID author, String credit) {}
