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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The authors of stories: names, not accounts.
@Path("/api/authors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class AuthorsResource {
  private final Database database;
  private final Masthead masthead;
  private final Authors authors;
  private final Ledger ledger;
  private final Ids ids;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  AuthorsResource(
      Database database,
      Masthead masthead,
      Authors authors,
      Ledger ledger,
      Ids ids,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.database = database;
    this.masthead = masthead;
    this.authors = authors;
    this.ledger = ledger;
    this.ids = ids;
    this.keys = keys;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Authors, as they were added")
  @Needs(Duty.LOOK)
  public Listed<Author> list(
      @QueryParam("after") Optional<String> after, @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    var rows =
        database.read(s -> authors.page(s, asked.after().orElse(Listed.FIRST), asked.oneMore()));
    return Listed.of(rows.stream().map(Versioned::thing).toList(), asked, Author::id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add an author")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(value = Author.class, responseCode = "201")
  public Response add(@HeaderParam("Idempotency-Key") Optional<String> key, AuthorForm form) {
    var who = actor.get();
    var author = form.added(ids.next(), masthead);
    return Answers.added(() ->
        keys.once(
            key,
            who.key(),
            "POST /api/authors",
            form,
            tx ->
                Answer.created("/api/authors/" + author.id(), author)
                    .etag(IfMatch.tag(authors.add(tx, who, author)))));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An author")
  @Needs(Duty.LOOK)
  @APIResponseSchema(Author.class)
  public Response get(@PathParam("id") UUID id) {
    return Answers.found(database.read(s -> authors.find(s, id)), author -> author);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace an author")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(Author.class)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      AuthorForm form) {
    var who = actor.get();
    var replaceable = Answers.replaceable(ifMatch);
    return Answers.of(
        ledger.write(
            tx -> authors.change(tx, who, id, replaceable, was -> form.changed(was, masthead))),
        author -> author);
  }
}
