package news.stet.masthead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.SeeOther;

/// The settings lead to the first of their screens that is for whoever asks.
@Path("/desk/settings")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class SettingsResource {
  private final CurrentActor actor;

  SettingsResource(CurrentActor actor) {
    this.actor = actor;
  }

  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response first() {
    return SeeOther.to(SettingsTab.of(actor.get()).getFirst().path()).build();
  }
}
