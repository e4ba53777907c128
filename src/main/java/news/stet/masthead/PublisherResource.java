package news.stet.masthead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Who publishes.
@Path("/api/publisher")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class PublisherResource {
  private final Database database;
  private final Publishers publishers;
  private final Ledger ledger;
  private final CurrentActor actor;

  PublisherResource(Database database, Publishers publishers, Ledger ledger, CurrentActor actor) {
    this.database = database;
    this.publishers = publishers;
    this.ledger = ledger;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Who publishes")
  @Needs(Duty.LOOK)
  @APIResponseSchema(Publisher.class)
  public Response get() {
    return Answers.found(Optional.of(database.read(publishers::one)), publisher -> publisher);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say who publishes")
  @Needs(Duty.OWN)
  @APIResponseSchema(Publisher.class)
  public Response change(@HeaderParam("If-Match") Optional<String> ifMatch, PublisherForm form) {
    var who = actor.get();
    var replaceable = Answers.replaceable(ifMatch);
    return Answers.of(
        ledger.write(tx -> publishers.change(tx, who, replaceable, _ -> form.whole())),
        publisher -> publisher);
  }
}
