package news.stet.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.stet.staff.CurrentActor;
import news.stet.staff.OneTimeLinks;
import news.stet.staff.Open;
import news.stet.staff.SignIn;
import news.stet.staff.SignIns;

/// Coming in by a one-time link. Reading its page changes nothing, since scanners of mail read it
/// too; the button uses it.
@Path("/desk/sign-in/once/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class OnceResource {
  private final Door door;
  private final Line line;
  private final OneTimeLinks links;
  private final SignIns signIns;
  private final CurrentActor actor;

  OnceResource(Door door, Line line, OneTimeLinks links, SignIns signIns, CurrentActor actor) {
    this.door = door;
    this.line = line;
    this.links = links;
    this.signIns = signIns;
    this.actor = actor;
  }

  @GET
  @Open("the link is what lets in")
  public Response look(
      @PathParam("token") String token, @QueryParam("language") @DefaultValue("") String language) {
    if (!line.safe()) {
      return unsafe(language);
    }
    return links.works(token)
        ? Response.ok(door.once(line.guest(language)).render()).build()
        : used(language);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Open("the link is what lets in")
  public Response use(
      @PathParam("token") String token, @QueryParam("language") @DefaultValue("") String language) {
    if (!line.safe()) {
      return unsafe(language);
    }
    return switch (signIns.byLink(token, actor.cookie())) {
      case SignIn.In in -> line.in(in.cookie(), AccountResource.PATH);
      case SignIn.Refused _ -> used(language);
    };
  }

  private Response unsafe(String language) {
    return Response.status(Response.Status.FORBIDDEN)
        .entity(door.unsafe(line.guest(language)).render())
        .build();
  }

  /// Gone, whether it ever worked or not: that is not told.
  private Response used(String language) {
    return Response.status(Response.Status.GONE)
        .entity(door.used(line.guest(language)).render())
        .build();
  }
}
