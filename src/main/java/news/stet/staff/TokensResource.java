package news.stet.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.web.Problem;

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

  record All(List<Token> tokens) {}

  @GET
  @Needs(Duty.OWN)
  public All list() {
    return new All(database.read(tokens::working));
  }

  @DELETE
  @Path("/{id}")
  @Needs(Duty.OWN)
  public Response revoke(@PathParam("id") UUID id) {
    return database
        .write(tx -> tokens.revoke(tx, id, actor.get()))
        .map(_ -> Response.noContent().build())
        .orElseGet(() -> Problem.notFound("No token that works has this id.").response());
  }
}
