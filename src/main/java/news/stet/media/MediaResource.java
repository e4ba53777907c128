package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.IfMatch;
import news.stet.web.Listed;
import news.stet.web.Problem;
import news.stet.web.SiteAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The newsroom's pictures: listed, and what is said of them.
@Path("/api/media")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class MediaResource {
  private final Database database;
  private final Catalogue catalogue;
  private final SiteAddress site;
  private final CurrentActor actor;

  MediaResource(Database database, Catalogue catalogue, SiteAddress site, CurrentActor actor) {
    this.database = database;
    this.catalogue = catalogue;
    this.site = site;
    this.actor = actor;
  }

  @GET
  @Operation(summary = "Pictures, newest first")
  @Needs(Duty.LOOK)
  public Listed<PictureAnswer> list(
      @QueryParam("after") Optional<String> after, @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    var rows =
        database.read(s -> catalogue.page(s, asked.after().orElse(Listed.LAST), asked.oneMore()));
    return Listed.of(rows.stream().map(this::shown).toList(), asked, PictureAnswer::id);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A picture")
  @Needs(Duty.LOOK)
  @APIResponseSchema(PictureAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return database
        .read(s -> catalogue.find(s, id))
        .map(this::ok)
        .orElseGet(() -> absent().response());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace the words of a picture")
  @Needs(Duty.WRITE)
  @APIResponseSchema(PictureAnswer.class)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      PictureForm form) {
    var who = actor.get();
    var meant = IfMatch.required(ifMatch);
    var changed =
        database.write(tx ->
            catalogue.change(
                tx,
                who,
                id,
                version -> meant.admits(IfMatch.tag(version)),
                was -> form.words(was.language())));
    return switch (changed) {
      case Catalogue.Changed.Done(var entry) -> ok(entry);
      case Catalogue.Changed.Stale(var version) -> Problem.stale(IfMatch.tag(version)).response();
      case Catalogue.Changed.Absent _ -> absent().response();
    };
  }

  private Response ok(Catalogue.Entry entry) {
    return Response.ok(shown(entry.picture()))
        .header(HttpHeaders.ETAG, IfMatch.tag(entry.version()))
        .build();
  }

  private PictureAnswer shown(Picture picture) {
    return PictureAnswer.of(picture, site);
  }

  private static Problem absent() {
    return Problem.notFound("No picture has this id.");
  }
}
