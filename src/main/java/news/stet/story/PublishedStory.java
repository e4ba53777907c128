package news.stet.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A story as readers may see it: the published revision, without notes to colleagues.
///
/// @param section the section's id
/// @param topics ids, in the writer's order
/// @param published when it first went out
/// @param updated when it last said something new; equal to `published` until then
/// @param corrections newest first
/// @param translationGroup what all translations of one story share
/// @param translations the same story in other editions, published ones only
public record PublishedStory(
    UUID id,
    String edition,
    String slug,
    Kind kind,
    String headline,
    String standfirst,
    UUID section,
    List<UUID> topics,
    List<Byline> bylines,
    List<Source> sources,
    Optional<Block.PhotoUse> leadPhoto,
    Body body,
    Instant published,
    Instant updated,
    List<Correction> corrections,
    UUID translationGroup,
    List<Translation> translations) {

  public record Translation(String edition, String slug) {}

  /// The address inside its edition.
  public String path() {
    return "/" + slug + "/";
  }
}
