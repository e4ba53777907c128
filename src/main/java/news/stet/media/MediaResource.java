package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Listed;
import news.stet.web.Problem;
import news.stet.web.SiteAddress;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// The newsroom's pictures: sent, listed, and what is said of them.
@Path("/api/media")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class MediaResource {
  private final Database database;
  private final Catalogue catalogue;
  private final Darkroom darkroom;
  private final Masthead masthead;
  private final SiteAddress site;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  MediaResource(
      Database database,
      Catalogue catalogue,
      Darkroom darkroom,
      Masthead masthead,
      SiteAddress site,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.database = database;
    this.catalogue = catalogue;
    this.darkroom = darkroom;
    this.masthead = masthead;
    this.site = site;
    this.keys = keys;
    this.actor = actor;
  }

  /// The picture is developed before the transaction begins: no connection waits for pixels. Sent
  /// again with the same key it is developed again, to the same files, and then answered as before.
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Duty.WRITE)
  public Response add(
      @HeaderParam("Idempotency-Key") Optional<String> key, MultipartFormDataInput multipart)
      throws IOException {
    var who = actor.get();
    var fields = Fields.of(multipart);
    var typed = PictureForm.beside(fields).words(usualLanguage());
    try {
      var developed = darkroom.develop(fields.file(), typed.language());
      var words = typed.orElse(developed.words());
      return keys.once(
          key,
          who.key(),
          "POST /api/media",
          fields.request(FileHash.of(fields.file())),
          tx -> created(catalogue.add(tx, who, developed, words)));
    } catch (Refusal e) {
      return refused(e.outcome()).response();
    }
  }

  private String usualLanguage() {
    return masthead.editions().getFirst().language().tag();
  }

  private Answer created(Catalogue.Entry entry) {
    return Answer.created("/api/media/" + entry.picture().id(), shown(entry.picture()))
        .etag(IfMatch.tag(entry.version()));
  }

  private PictureAnswer shown(Picture picture) {
    return PictureAnswer.of(picture, site);
  }

  private static Problem refused(Intake outcome) {
    return switch (outcome) {
      case Intake.NotAPicture(var why) ->
          Problem.of(415, "not-a-picture", "This kind of file is not taken", why)
              .and("field", "file");
      case Intake.Unfit(var why) -> Problem.field("file", why);
      case Intake.Busy _ ->
          Problem.of(
              503,
              "busy",
              "Not possible just now",
              "Other pictures are being developed. Nothing was kept; try again in a few seconds.");
      case Intake.Taken _ -> throw new IllegalStateException("a picture that was taken");
    };
  }

  @GET
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
  @Needs(Duty.LOOK)
  public Response get(@PathParam("id") UUID id) {
    return database
        .read(s -> catalogue.find(s, id))
        .map(this::ok)
        .orElseGet(() -> absent().response());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Duty.WRITE)
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

  private static Problem absent() {
    return Problem.notFound("No picture has this id.");
  }
}
