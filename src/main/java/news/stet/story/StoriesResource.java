package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.ground.Database;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Stories for programs, and for the desk: written and read. What else is done to one is in
/// [PublicationResource] and [RevisionsResource].
@Path("/api/stories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class StoriesResource {
  private final Stories stories;
  private final CopyIn in;
  private final StoryAnswers answers;
  private final Masthead masthead;
  private final Database database;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  StoriesResource(
      Stories stories,
      CopyIn in,
      StoryAnswers answers,
      Masthead masthead,
      Database database,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.stories = stories;
    this.in = in;
    this.answers = answers;
    this.masthead = masthead;
    this.database = database;
    this.keys = keys;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Stories, newest first")
  @Needs(Duty.LOOK)
  public Listed<StoryLine> list(
      @Parameter(description = "Only those of this edition.") @QueryParam("edition")
          Optional<String> edition,
      @Parameter(
              description = "Only those that stand so.",
              schema = @Schema(implementation = State.class))
          @QueryParam("status")
          Optional<String> status,
      @QueryParam("after") Optional<String> after,
      @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    var rows =
        stories.drafts(
            asked.after(),
            edition.map(this::edition),
            status.map(StoriesResource::state),
            asked.oneMore());
    return Listed.of(rows, asked, StoryLine::id);
  }

  private static State state(String word) {
    return State.typed(word)
        .orElseThrow(() ->
            Problem.field(
                    "status",
                    "status must be one of "
                        + Stream.of(State.values())
                            .map(State::word)
                            .collect(Collectors.joining(", "))
                        + ".")
                .thrown());
  }

  private String edition(String code) {
    if (masthead.edition(code).isEmpty()) {
      throw Problem.field("edition", "There is no such edition (see /api/editions).").thrown();
    }
    return code;
  }

  @POST
  @Operation(summary = "Write a new story")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "201")
  public Response create(@HeaderParam("Idempotency-Key") Optional<String> key, StoryForm form) {
    String edition =
        form.edition().map(this::edition).orElseGet(() -> masthead.editions().getFirst().code());
    var read = in.read(edition, form, Optional.empty());
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories",
        form,
        tx ->
            answers.created(
                stories.create(tx, actor.get(), edition, read.copy(), form.translationOf()),
                read.remarks()));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A story as it stands in the newsroom")
  @Needs(Duty.LOOK)
  @APIResponseSchema(StoryAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return answers.whole(draft(id)).response();
  }

  private Draft draft(UUID id) {
    return stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Replace the working copy; readers see nothing of it yet")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id, @HeaderParam("If-Match") Optional<String> ifMatch, StoryForm form) {
    var match = IfMatch.required(ifMatch);
    var draft = draft(id);
    stays("edition", form.edition().filter(code -> !code.equals(draft.edition())));
    stays("translationOf", form.translationOf());
    var read = in.read(draft.edition(), form, Optional.of(draft.copy().slug()));
    try {
      return database
          .write(tx ->
              answers.of(
                  stories.write(
                      tx, actor.get(), draft, version -> match.admits(IfMatch.tag(version)), read),
                  read.remarks()))
          .response();
    } catch (WebApplicationException e) {
      if (e.getResponse().getStatus() == 412) {
        keepTheOthers(id);
      }
      throw e;
    }
  }

  /// Two wrote from the same text. What stands is kept as a revision, so that whoever is refused
  /// now may write over it and nothing is lost.
  private void keepTheOthers(UUID id) {
    var now = draft(id);
    database.write(tx -> {
      stories.keep(tx, now);
      return true;
    });
  }

  /// Decided when the story was made.
  private static void stays(String field, Optional<?> other) {
    if (other.isPresent()) {
      throw Problem.field(field, field + " is said when a story is made, and stays.").thrown();
    }
  }
}
