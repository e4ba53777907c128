package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// The newsroom's logo on the desk.
@Path("/desk/settings/publication/logo")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class LogoDesk {
  private static final String BACK = "/desk/settings/publication/";

  private final SpotPages pages;
  private final Masthead masthead;
  private final CurrentActor actor;

  LogoDesk(SpotPages pages, Masthead masthead, CurrentActor actor) {
    this.pages = pages;
    this.masthead = masthead;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.OWN)
  public Response open(@QueryParam("kept") Optional<String> kept) {
    return pages.open(spot(), kept.isPresent());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Duty.OWN)
  public Response upload(MultipartFormDataInput sent) throws IOException {
    return pages.upload(spot(), sent);
  }

  @POST
  @Path("/use")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response use(MultivaluedMap<String, String> sent) {
    return pages.use(spot(), sent);
  }

  private PictureSpot spot() {
    var who = actor.get();
    return new PictureSpot(
        "logo",
        masthead.editions().getFirst().name(),
        BACK + "logo",
        BACK,
        masthead.publisher().logo(),
        picture -> masthead.bear(who, picture));
  }
}
