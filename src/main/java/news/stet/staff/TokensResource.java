package news.stet.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The keys of programs, for an owner. They are made on the machine itself (`./stet token create`).
@Path("/api/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class TokensResource {
  private final Database database;
  private final Tokens tokens;
  private final CurrentActor actor;

  TokensResource(Database database, Tokens tokens, CurrentActor actor) {
    this.database = database;
    this.tokens = tokens;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Tokens that work")
  @Needs(Duty.OWN)
  public Listed<Token> list() {
    return new Listed<>(database.read(tokens::working), Optional.empty());
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "End a token")
  @Needs(Duty.OWN)
  @APIResponse(responseCode = "204", description = "It is ended.")
  public Response revoke(@PathParam("id") UUID id) {
    return database
        .write(tx -> tokens.revoke(tx, id, actor.get()))
        .map(_ -> Response.noContent().build())
        .orElseGet(() -> Problem.notFound("No token that works has this id.").response());
  }
}
