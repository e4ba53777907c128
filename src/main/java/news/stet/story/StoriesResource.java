package news.stet.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Passage;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Problem;
import news.stet.web.SiteAddress;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Stories for programs, and for the desk.
@Path("/api/stories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class StoriesResource {
  /// Rows of one page of a list.
  private static final int LISTED_MOST = 200;

  private final Stories stories;
  private final CopyIn in;
  private final Masthead masthead;
  private final Database database;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;
  private final SiteAddress site;

  StoriesResource(
      Stories stories,
      CopyIn in,
      Masthead masthead,
      Database database,
      IdempotencyKeys keys,
      CurrentActor actor,
      SiteAddress site) {
    this.stories = stories;
    this.in = in;
    this.masthead = masthead;
    this.database = database;
    this.keys = keys;
    this.actor = actor;
    this.site = site;
  }

  record Publication(Optional<String> at, Optional<Change> change, Optional<String> note) {}

  record SentBack(Optional<String> note) {}

  record Passages(Optional<String> passage) {}

  record Page(List<Listed> items, Optional<UUID> next) {}

  record Takedown(Optional<String> reason) {}

  @POST
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "201")
  public Response create(@HeaderParam("Idempotency-Key") Optional<String> key, StoryForm form) {
    String edition = form.edition().orElse(masthead.editions().getFirst().code());
    if (masthead.edition(edition).isEmpty()) {
      throw Problem.field("edition", "There is no edition " + edition + ".").thrown();
    }
    var copy = in.copy(edition, form, Optional.empty());
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories",
        form,
        tx -> {
          var done = done(stories.create(tx, actor.get(), edition, copy, form.translationOf()));
          return Answer.created("/api/stories/" + done.id(), summary(done))
              .etag(IfMatch.tag(done.version()));
        });
  }

  @GET
  @Needs(Duty.LOOK)
  public Page list(
      @QueryParam("before") Optional<UUID> before,
      @QueryParam("edition") Optional<String> edition,
      @QueryParam("status") Optional<String> status,
      @QueryParam("limit") Optional<Integer> limit) {
    Optional<State> state = status.map(StoriesResource::state);
    int most = Math.clamp(limit.orElse(50), 1, LISTED_MOST);
    var items = stories.drafts(before, edition, state, most);
    return new Page(
        items, items.size() < most ? Optional.empty() : Optional.of(items.getLast().id()));
  }

  private static State state(String word) {
    return State.typed(word)
        .orElseThrow(() -> Problem.field("status", "There is no state " + word + ".").thrown());
  }

  @GET
  @Path("{id}")
  @Needs(Duty.LOOK)
  @APIResponseSchema(StoryAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    var draft = stories.draft(id).orElseThrow(() -> unknown());
    return Response.ok(StoryAnswer.of(draft, url(draft.edition(), draft.slug())))
        .header("ETag", IfMatch.tag(draft.version()))
        .build();
  }

  @PUT
  @Path("{id}")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id, @HeaderParam("If-Match") Optional<String> ifMatch, StoryForm form) {
    var match = IfMatch.required(ifMatch);
    var draft = stories.draft(id).orElseThrow(() -> unknown());
    var copy = in.copy(draft.edition(), form, Optional.of(draft.copy().slug()));
    return written(tx ->
        stories.write(tx, actor.get(), id, version -> match.admits(IfMatch.tag(version)), copy));
  }

  @POST
  @Path("{id}/revisions")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response save(@PathParam("id") UUID id) {
    return written(tx -> stories.save(tx, actor.get(), id));
  }

  @GET
  @Path("{id}/revisions")
  @Needs(Duty.LOOK)
  public List<Revision> revisions(
      @PathParam("id") UUID id, @QueryParam("before") Optional<Integer> before) {
    return stories.revisions(id, before.orElse(Integer.MAX_VALUE), LISTED_MOST);
  }

  /// A revision as it is read.
  record RevisionAnswer(Revision revision, String headline, String standfirst, JsonNode body) {}

  @GET
  @Path("{id}/revisions/{number}")
  @Needs(Duty.LOOK)
  public RevisionAnswer revision(@PathParam("id") UUID id, @PathParam("number") int number) {
    var text = stories.revision(id, number).orElseThrow(() -> unknown());
    return new RevisionAnswer(
        text.revision(),
        text.copy().headline(),
        text.copy().standfirst(),
        BodyJson.tree(text.copy().body()));
  }

  @DELETE
  @Path("{id}/submission")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response sendBack(@PathParam("id") UUID id, SentBack asked) {
    return written(tx -> stories.sendBack(tx, actor.get(), id, asked.note().orElse("")));
  }

  @POST
  @Path("{id}/erasure")
  @Needs(Duty.OWN)
  public Stories.Erased erase(@PathParam("id") UUID id, Passages asked) {
    var passage =
        Passage.typed(asked.passage().orElse(""))
            .orElseThrow(() -> Problem.field("passage", "Give the words to be erased.").thrown());
    return database
        .write(tx -> stories.erase(tx, actor.get(), id, passage))
        .orElseThrow(() -> unknown());
  }

  @POST
  @Path("{id}/submission")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response submit(@PathParam("id") UUID id) {
    return written(tx -> stories.submit(tx, actor.get(), id));
  }

  @POST
  @Path("{id}/publication")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response publish(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") Optional<String> key,
      Publication asked) {
    Optional<Instant> at = asked.at().map(text -> instant(id, text));
    return keys.once(
        key,
        actor.get().key(),
        "POST /api/stories/" + id + "/publication",
        asked,
        tx -> Answer.ok(summary(done(published(tx, id, asked, at)))));
  }

  private Outcome published(Transaction tx, UUID id, Publication asked, Optional<Instant> at) {
    return at.map(then -> stories.schedule(tx, actor.get(), id, then))
        .orElseGet(() ->
            stories.publish(
                tx, actor.get(), id, Optional.empty(), asked.change(), asked.note().orElse("")));
  }

  /// In the zone of the story's edition, unless an offset says another.
  private Instant instant(UUID id, String at) {
    return switch (LocalTime.typed(at, zone(id))) {
      case LocalTime.At(var instant) -> instant;
      case LocalTime.Wrong(var why) -> throw Problem.field("at", why).thrown();
    };
  }

  @DELETE
  @Path("{id}/publication")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(value = StorySummary.class, responseCode = "200")
  public Response takeDown(@PathParam("id") UUID id, Takedown asked) {
    return written(tx -> stories.takeDown(tx, actor.get(), id, asked.reason().orElse("")));
  }

  private Response written(Function<Transaction, Outcome> work) {
    var done = database.write(tx -> done(work.apply(tx)));
    return Response.ok(summary(done)).header("ETag", IfMatch.tag(done.version())).build();
  }

  private StorySummary summary(Outcome.Done done) {
    return new StorySummary(
        done.id(),
        done.slug(),
        url(done.edition(), done.slug()),
        done.revision(),
        done.state(),
        Optional.empty());
  }

  private String url(String edition, String slug) {
    String prefix = masthead.edition(edition).map(Edition::prefix).orElse("");
    return site.of(prefix + "/" + slug + "/");
  }

  private ZoneId zone(UUID id) {
    return stories
        .draft(id)
        .map(Draft::edition)
        .flatMap(masthead::edition)
        .map(Edition::zone)
        .orElse(ZoneOffset.UTC);
  }

  /// What was done, or the problem thrown, which rolls the transaction back.
  private static Outcome.Done done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Unknown() -> throw unknown();
      case Outcome.Stale(var version) -> throw Problem.stale(IfMatch.tag(version)).thrown();
      case Outcome.Refused(var field, var why) -> throw Problem.field(field, why).thrown();
      case Outcome.NotNow(var state, var why) ->
          throw Problem.conflict("state", why).and("status", state.word()).thrown();
      case Outcome.NotReady(var lacks) ->
          throw Problem.of(422, "not-ready", "Not ready for readers", "See `lacks`.")
              .and("lacks", lacks)
              .thrown();
    };
  }

  private static jakarta.ws.rs.WebApplicationException unknown() {
    return Problem.notFound("There is no such story.").thrown();
  }
}
