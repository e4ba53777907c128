package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.IdempotencyKeys;
import news.stet.web.OptionalBody;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The way of a story to its readers: submitted, sent back, published, changed, taken down.
@Path("/api/stories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class PublicationResource {
  private final Stories stories;
  private final StoryAnswers answers;
  private final Masthead masthead;
  private final Database database;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  PublicationResource(
      Stories stories,
      StoryAnswers answers,
      Masthead masthead,
      Database database,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.stories = stories;
    this.answers = answers;
    this.masthead = masthead;
    this.database = database;
    this.keys = keys;
    this.actor = actor;
  }

  record PublicationForm(
      @Schema(description = "When; without an offset, on the clock of the edition. Now, if absent.")
          Optional<String> at,
      @Schema(ref = "#/components/schemas/ChangeForm") Optional<Change> change,
      Optional<String> note) {}

  @Schema(requiredProperties = "note")
  record SendBackForm(Optional<String> note) {}

  record TakedownForm(
      @Schema(
              description =
                  "What readers are told. Not needed to call off a publication that waits.")
          Optional<String> reason) {}

  @POST
  @Path("submission")
  @Operation(summary = "Hand a draft to the editors")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") Optional<String> key) {
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories/" + id + "/submission",
        "",
        tx -> answers.of(stories.submit(tx, actor.get(), id)));
  }

  @DELETE
  @Path("submission")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a story in review back to its writer, with words")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response sendBack(
      @PathParam("id") UUID id, @RequestBody(required = false) @OptionalBody SendBackForm asked) {
    return database
        .write(tx -> answers.of(stories.sendBack(tx, actor.get(), id, asked.note().orElse(""))))
        .response();
  }

  @POST
  @Path("publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Publish now or at a time, or change what readers see")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response publish(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") Optional<String> key,
      @RequestBody(required = false) @OptionalBody PublicationForm asked) {
    Optional<Instant> at = asked.at().map(text -> instant(id, text));
    if (at.isPresent() && (asked.change().isPresent() || asked.note().isPresent())) {
      throw Problem.field("at", "Only a first publication can wait: send `at` alone.").thrown();
    }
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories/" + id + "/publication",
        asked,
        tx -> answers.of(published(tx, id, asked, at)));
  }

  private Outcome published(Transaction tx, UUID id, PublicationForm asked, Optional<Instant> at) {
    return at.map(then -> stories.schedule(tx, actor.get(), id, then))
        .orElseGet(() ->
            stories.publish(
                tx, actor.get(), id, Optional.empty(), asked.change(), asked.note().orElse("")));
  }

  /// In the zone of the story's edition, unless an offset says another.
  private Instant instant(UUID id, String at) {
    return switch (LocalTime.typed(at, zone(id))) {
      case LocalTime.At(var instant) -> instant;
      case LocalTime.Skipped(var zone) ->
          throw wrong("Clocks in " + zone + " skip this hour that day. Choose another time.");
      case LocalTime.Twice(var zone, _, var first, var second) ->
          throw wrong(
              "Clocks in %s show this hour twice that day. Add %s or %s to say which."
                  .formatted(zone, first, second));
      case LocalTime.Unreadable(var zone) ->
          throw wrong("Write it like 2026-11-24T18:00:00 (in " + zone + ") or with an offset.");
    };
  }

  private static WebApplicationException wrong(String why) {
    return Problem.field("at", why).thrown();
  }

  private ZoneId zone(UUID id) {
    return stories
        .draft(id)
        .map(Draft::edition)
        .flatMap(masthead::edition)
        .map(Edition::zone)
        .orElse(ZoneOffset.UTC);
  }

  @DELETE
  @Path("publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a story from readers, with the reason; or call off a publication that waits")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response takeDown(
      @PathParam("id") UUID id, @RequestBody(required = false) @OptionalBody TakedownForm asked) {
    return database
        .write(tx -> answers.of(stories.takeDown(tx, actor.get(), id, asked.reason().orElse(""))))
        .response();
  }
}
