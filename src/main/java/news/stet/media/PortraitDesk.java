package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Author;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Problem;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// An author's picture on the desk. It stands here and not with the rest of the author, because the
/// masthead knows no pictures.
@Path("/desk/settings/authors/{id}/picture")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class PortraitDesk {
  private final SpotPages pages;
  private final Masthead masthead;
  private final CurrentActor actor;

  PortraitDesk(SpotPages pages, Masthead masthead, CurrentActor actor) {
    this.pages = pages;
    this.masthead = masthead;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response open(@PathParam("id") UUID id, @QueryParam("kept") Optional<String> kept) {
    return masthead
        .author(id)
        .map(author -> pages.open(spot(author), kept.isPresent()))
        .orElseGet(PortraitDesk::nobody);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response upload(@PathParam("id") UUID id, MultipartFormDataInput sent) throws IOException {
    var author = masthead.author(id);
    return author.isPresent() ? pages.upload(spot(author.get()), sent) : nobody();
  }

  @POST
  @Path("/use")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response use(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return masthead
        .author(id)
        .map(author -> pages.use(spot(author), sent))
        .orElseGet(PortraitDesk::nobody);
  }

  private PictureSpot spot(Author author) {
    var who = actor.get();
    String back = "/desk/settings/authors/" + author.id() + "/";
    return new PictureSpot(
        "portrait",
        author.name(),
        back + "picture",
        back,
        author.picture(),
        picture -> masthead.portray(who, author.id(), picture));
  }

  private static Response nobody() {
    return Problem.notFound("There is no such author.").response();
  }
}
