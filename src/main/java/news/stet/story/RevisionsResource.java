package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Passage;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// What a story was: the texts that were kept of it, and what an owner takes out of all of them.
@Path("/api/stories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class RevisionsResource {
  private final Stories stories;
  private final StoryAnswers answers;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  RevisionsResource(
      Stories stories, StoryAnswers answers, IdempotencyKeys keys, CurrentActor actor) {
    this.stories = stories;
    this.answers = answers;
    this.keys = keys;
    this.actor = actor;
  }

  /// @param next the number to go on from (`?after=`); absent at the end
  record RevisionPage(List<Revision> items, Optional<Integer> next) {}

  /// A revision as it is read.
  record RevisionAnswer(
      Revision revision,
      String headline,
      String standfirst,
      @Schema(ref = "#/components/schemas/Document") JsonNode body) {}

  @Schema(requiredProperties = "passage")
  record ErasureForm(Optional<String> passage) {}

  @GET
  @Path("revisions")
  @Operation(summary = "The texts that were kept of a story, newest first")
  @Needs(Duty.LOOK)
  public RevisionPage revisions(
      @PathParam("id") UUID id,
      @QueryParam("after") Optional<String> after,
      @QueryParam("limit") Optional<String> limit) {
    int most = Listed.limit(limit);
    int before = after.map(RevisionsResource::number).orElse(Integer.MAX_VALUE);
    if (stories.draft(id).isEmpty()) {
      throw StoryAnswers.unknown();
    }
    var rows = stories.revisions(id, before, most + 1);
    var items = rows.subList(0, Math.min(most, rows.size()));
    return new RevisionPage(
        items, rows.size() > most ? Optional.of(items.getLast().number()) : Optional.empty());
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw Problem.field("after", "after must be the `next` of an earlier answer.").thrown();
    }
    return Integer.parseInt(text);
  }

  @GET
  @Path("revisions/{number}")
  @Operation(summary = "One kept text")
  @Needs(Duty.LOOK)
  public RevisionAnswer revision(@PathParam("id") UUID id, @PathParam("number") int number) {
    var text = stories.revision(id, number).orElseThrow(() -> StoryAnswers.unknown());
    return new RevisionAnswer(
        text.revision(),
        text.copy().headline(),
        text.copy().standfirst(),
        BodyJson.tree(text.copy().body()));
  }

  @POST
  @Path("revisions")
  @Operation(summary = "Keep the present text as a revision")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response save(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") Optional<String> key) {
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories/" + id + "/revisions",
        "",
        tx -> answers.of(stories.save(tx, actor.get(), id)));
  }

  @POST
  @Path("erasure")
  @Operation(summary = "Take a passage out of a story everywhere, to protect a source")
  @Needs(Duty.OWN)
  @APIResponseSchema(Stories.Erased.class)
  public Response erase(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") Optional<String> key,
      ErasureForm asked) {
    var passage =
        Passage.typed(asked.passage().orElse(""))
            .orElseThrow(() -> Problem.field("passage", "Give the words to be erased.").thrown());
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories/" + id + "/erasure",
        asked,
        tx ->
            stories
                .erase(tx, actor.get(), id, passage)
                .map(Answer::ok)
                .orElseThrow(() -> StoryAnswers.unknown()));
  }
}
