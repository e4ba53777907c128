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

/// The sections of the editions. One is never taken away: stories hang from it.
@Path("/api/sections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class SectionsResource {
  private final Database database;
  private final Masthead masthead;
  private final Sections sections;
  private final Ledger ledger;
  private final Ids ids;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  SectionsResource(
      Database database,
      Masthead masthead,
      Sections sections,
      Ledger ledger,
      Ids ids,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.database = database;
    this.masthead = masthead;
    this.sections = sections;
    this.ledger = ledger;
    this.ids = ids;
    this.keys = keys;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Sections, as they were added")
  @Needs(Duty.LOOK)
  public Listed<Section> list(
      @Parameter(description = "Only those of this edition.") @QueryParam("edition")
          Optional<String> edition,
      @QueryParam("after") Optional<String> after,
      @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    String in = edition.isEmpty() ? "" : EditionForm.named("edition", edition, masthead).code();
    var rows =
        database.read(
            s -> sections.page(s, in, asked.after().orElse(Listed.FIRST), asked.oneMore()));
    return Listed.of(rows.stream().map(Versioned::thing).toList(), asked, Section::id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a section")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(value = Section.class, responseCode = "201")
  public Response add(@HeaderParam("Idempotency-Key") Optional<String> key, SectionForm form) {
    var who = actor.get();
    var section = form.added(ids.next(), masthead);
    return Answers.added(() ->
        keys.once(
            key,
            who.key(),
            "POST /api/sections",
            form,
            tx ->
                Answer.created("/api/sections/" + section.id(), section)
                    .etag(IfMatch.tag(sections.add(tx, who, section)))));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A section")
  @Needs(Duty.LOOK)
  @APIResponseSchema(Section.class)
  public Response get(@PathParam("id") UUID id) {
    return Answers.found(database.read(s -> sections.find(s, id)), section -> section);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace a section")
  @Needs(Duty.KEEP_MASTHEAD)
  @APIResponseSchema(Section.class)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      SectionForm form) {
    var who = actor.get();
    var replaceable = Answers.replaceable(ifMatch);
    return Answers.of(
        ledger.write(tx -> sections.change(tx, who, id, replaceable, form::changed)),
        section -> section);
  }
}
