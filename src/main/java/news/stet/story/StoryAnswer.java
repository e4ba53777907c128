package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A story as the API gives it.
///
/// @param audio none before stories are narrated
record StoryAnswer(
    UUID id,
    String edition,
    String slug,
    String url,
    int revision,
    State status,
    Optional<String> audio,
    long version,
    Kind kind,
    String headline,
    String standfirst,
    Optional<UUID> section,
    List<UUID> topics,
    List<Byline> bylines,
    List<Source> sources,
    Optional<Block.PhotoUse> leadPhoto,
    @Schema(ref = "#/components/schemas/Document") JsonNode body,
    Instant changed,
    String changedBy,
    Optional<Instant> published,
    Optional<Instant> updated,
    Optional<Instant> scheduled,
    Optional<String> sentBack,
    List<Correction> corrections) {

  static StoryAnswer of(Draft draft, String url) {
    var copy = draft.copy();
    return new StoryAnswer(
        draft.id(),
        draft.edition(),
        draft.slug(),
        url,
        draft.revision(),
        draft.state(),
        Optional.empty(),
        draft.version(),
        copy.kind(),
        copy.headline(),
        copy.standfirst(),
        copy.section(),
        copy.topics(),
        copy.bylines(),
        copy.sources(),
        copy.leadPhoto(),
        BodyJson.tree(copy.body()),
        draft.changed(),
        draft.changedBy(),
        draft.published(),
        draft.updated(),
        draft.scheduled(),
        draft.sentBack(),
        draft.corrections());
  }
}
