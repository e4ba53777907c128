package news.stet.masthead;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Listed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The topics of the editions. One is never taken away: stories are about it.
@Path("/api/topics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class TopicsResource {
  private final Database database;
  private final Masthead masthead;
  private final Topics topics;
  private final Ledger ledger;
  private final Ids ids;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  TopicsResource(
      Database database,
      Masthead masthead,
      Topics topics,
      Ledger ledger,
      Ids ids,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.database = database;
    this.masthead = masthead;
    this.topics = topics;
    this.ledger = ledger;
    this.ids = ids;
    this.keys = keys;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Topics, as they were added")
  @Needs(Duty.LOOK)
  public Listed<Topic> list(
      @Parameter(description = "Only those of this edition.") @QueryParam("edition")
          Optional<String> edition,
      @QueryParam("after") Optional<String> after,
      @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    String in = edition.isEmpty() ? "" : EditionForm.named("edition", edition, masthead).code();
    var rows =
        database.read(s -> topics.page(s, in, asked.after().orElse(Listed.FIRST), asked.oneMore()));
    return Listed.of(rows.stream().map(Versioned::thing).toList(), asked, Topic::id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a topic")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(value = Topic.class, responseCode = "201")
  public Response add(@HeaderParam("Idempotency-Key") Optional<String> key, TopicForm form) {
    var who = actor.get();
    var topic = form.added(ids.next(), masthead);
    return Answers.added(() ->
        keys.once(
            key,
            who.key(),
            "POST /api/topics",
            form,
            tx ->
                Answer.created("/api/topics/" + topic.id(), topic)
                    .etag(IfMatch.tag(topics.add(tx, who, topic)))));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A topic")
  @Needs(Duty.LOOK)
  @APIResponseSchema(Topic.class)
  public Response get(@PathParam("id") UUID id) {
    return Answers.found(database.read(s -> topics.find(s, id)), topic -> topic);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace a topic")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(Topic.class)
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") Optional<String> ifMatch, TopicForm form) {
    var who = actor.get();
    var replaceable = Answers.replaceable(ifMatch);
    return Answers.of(
        ledger.write(tx -> topics.change(tx, who, id, replaceable, form::changed)), topic -> topic);
  }
}
