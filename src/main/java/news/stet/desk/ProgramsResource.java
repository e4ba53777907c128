package news.stet.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.staff.Tokens;
import news.stet.web.SeeOther;

/// The programs that may come in, each with a key of its own.
@Path(PeopleResource.PROGRAMS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class ProgramsResource {
  private final PeoplePages pages;
  private final Database database;
  private final Tokens tokens;
  private final CurrentActor actor;

  ProgramsResource(PeoplePages pages, Database database, Tokens tokens, CurrentActor actor) {
    this.pages = pages;
    this.database = database;
    this.tokens = tokens;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.OWN)
  public Response list(@QueryParam("revoked") Optional<String> revoked) {
    return pages.programs(revoked.isPresent());
  }

  /// Takes a key's power away. One that has none any more is what was wanted.
  @POST
  @Path("/{id}/revoke")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response revoke(@PathParam("id") UUID id) {
    database.write(tx -> tokens.revoke(tx, id, actor.get()));
    return SeeOther.to(PeopleResource.PROGRAMS + "?revoked=1").build();
  }
}
