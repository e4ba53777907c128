package news.stet.masthead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Listed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The editions: their names, descriptions, languages and zones.
@Path("/api/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class EditionsResource {
  private final Database database;
  private final Editions editions;
  private final Ledger ledger;
  private final CurrentActor actor;

  EditionsResource(Database database, Editions editions, Ledger ledger, CurrentActor actor) {
    this.database = database;
    this.editions = editions;
    this.ledger = ledger;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "The editions")
  @Needs(Duty.LOOK)
  public Listed<EditionForm> list() {
    return new Listed<>(
        database.read(editions::all).stream().map(e -> EditionForm.of(e.thing())).toList(),
        Optional.empty());
  }

  @GET
  @Path("{code}")
  @Operation(summary = "An edition")
  @Needs(Duty.LOOK)
  @APIResponseSchema(EditionForm.class)
  public Response get(@PathParam("code") String code) {
    return Answers.found(database.read(s -> editions.find(s, code)), EditionForm::of);
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace what an edition says of itself")
  @Needs(Duty.OWN)
  @APIResponseSchema(EditionForm.class)
  public Response change(
      @PathParam("code") String code,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      EditionForm form) {
    var who = actor.get();
    var replaceable = Answers.replaceable(ifMatch);
    return Answers.of(
        ledger.write(tx -> editions.change(tx, who, code, replaceable, form::changed)),
        EditionForm::of);
  }
}
