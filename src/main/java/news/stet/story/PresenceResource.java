package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import news.stet.desk.Desk;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Problem;

/// Where the page of a story says that it is still open, and hears who else is there.
@Path("/desk/stories/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class PresenceResource {
  /// As a page names itself.
  private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private final Presence presence;
  private final WritingPages pages;
  private final Stories stories;
  private final Desk desk;
  private final CurrentActor actor;

  PresenceResource(
      Presence presence, WritingPages pages, Stories stories, Desk desk, CurrentActor actor) {
    this.presence = presence;
    this.pages = pages;
    this.stories = stories;
    this.desk = desk;
    this.actor = actor;
  }

  /// @param left `yes` from a page that is being closed
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.LOOK)
  public Response beat(
      @PathParam("id") UUID id,
      @FormParam("page") @DefaultValue("") String page,
      @FormParam("left") @DefaultValue("") String left) {
    if (!PAGE.matcher(page).matches()) {
      return Problem.field("page", "Name the page with 1 to 40 letters and digits.").response();
    }
    var draft = stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
    if (left.equals("yes")) {
      presence.left(actor.get(), id, page);
      return Response.noContent().build();
    }
    presence.beats(actor.get(), id, page);
    var beside = pages.present(draft, page, actor.get(), desk.language());
    return Response.ok(beside).build();
  }
}
