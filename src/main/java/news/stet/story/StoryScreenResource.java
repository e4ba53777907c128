package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// The page on which a story is written, and where it is moved on from. Every form on it carries
/// the whole story, so that what is done is done to the text that is seen.
@Path("/desk/stories/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class StoryScreenResource {
  /// What a browser asks for to show it (Fetch Metadata); the editor asks for a page to read from.
  private static final String SHOWN = "document";

  private final StoryWriting writing;
  private final Stories stories;
  private final StoryPhotos photos;
  private final Masthead masthead;

  StoryScreenResource(
      StoryWriting writing, Stories stories, StoryPhotos photos, Masthead masthead) {
    this.writing = writing;
    this.stories = stories;
    this.photos = photos;
    this.masthead = masthead;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response open(
      @PathParam("id") UUID id,
      @QueryParam("done") Optional<String> done,
      @HeaderParam("Sec-Fetch-Dest") @DefaultValue(SHOWN) String dest) {
    return writing.open(id, done, dest.equals(SHOWN));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.save(id, form);
  }

  /// Takes the picture that was chosen from the newest ones; it is in the form like all the rest.
  @POST
  @Path("choose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response choose(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.save(id, form);
  }

  /// Takes a file as the story's lead photo, and saves what is on the page with it.
  @POST
  @Path("photo")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Duty.WRITE)
  public Response photo(@PathParam("id") UUID id, MultipartFormDataInput form) throws IOException {
    return photos.taken(id, form);
  }

  @POST
  @Path("submit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(id, form, "submitted", (tx, who) -> stories.submit(tx, who, id));
  }

  @POST
  @Path("withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(id, form, "withdrawn", (tx, who) -> stories.withdraw(tx, who, id));
  }

  @POST
  @Path("back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response back(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(
        id,
        form,
        "back",
        (tx, who) -> stories.sendBack(tx, who, id, StoryWriting.typed(form, "note")));
  }

  @POST
  @Path("publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(
        id,
        form,
        "published",
        (tx, who) -> stories.publish(tx, who, id, Optional.empty(), Optional.empty(), ""));
  }

  @POST
  @Path("schedule")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response schedule(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    String at = StoryWriting.typed(form, "at").strip() + StoryWriting.typed(form, "offset").strip();
    var time = LocalTime.typed(at, zone(id));
    return writing.schedule(id, form, time);
  }

  private ZoneId zone(UUID id) {
    return stories
        .draft(id)
        .map(Draft::edition)
        .flatMap(masthead::edition)
        .map(Edition::zone)
        .orElseGet(() -> masthead.editions().getFirst().zone());
  }

  @POST
  @Path("update")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response update(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(
        id,
        form,
        "updated",
        (tx, who) ->
            stories.publish(
                tx,
                who,
                id,
                Optional.empty(),
                Change.typed(StoryWriting.typed(form, "change")),
                StoryWriting.typed(form, "note")));
  }

  /// Away from readers; or, where it only waits for its time, back among the drafts.
  @POST
  @Path("take-down")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response takeDown(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return writing.move(
        id,
        form,
        "down",
        (tx, who) -> stories.takeDown(tx, who, id, StoryWriting.typed(form, "reason")));
  }
}
