package news.stet.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What people write: everything of a story that an editor can change. Working copy, revision and
/// publication each hold one.
///
/// @param slug the address wanted
/// @param section the section's id; a draft may do without
public record Copy(
    Kind kind,
    String headline,
    String standfirst,
    String slug,
    Optional<UUID> section,
    List<UUID> topics,
    List<Byline> bylines,
    List<Source> sources,
    Optional<Block.PhotoUse> leadPhoto,
    Body body) {

  public Copy {
    topics = List.copyOf(topics);
    bylines = List.copyOf(bylines);
    sources = List.copyOf(sources);
  }

  Copy slug(String other) {
    return new Copy(
        kind, headline, standfirst, other, section, topics, bylines, sources, leadPhoto, body);
  }

  Copy body(Body other) {
    return new Copy(
        kind, headline, standfirst, slug, section, topics, bylines, sources, leadPhoto, other);
  }
}
