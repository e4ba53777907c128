package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Problem;
import news.stet.web.SiteAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Where pictures are sent.
@Path("/api/media")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class UploadsResource {
  private final Catalogue catalogue;
  private final Darkroom darkroom;
  private final Masthead masthead;
  private final SiteAddress site;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  UploadsResource(
      Catalogue catalogue,
      Darkroom darkroom,
      Masthead masthead,
      SiteAddress site,
      IdempotencyKeys keys,
      CurrentActor actor) {
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
  @Operation(summary = "Send a picture")
  @Needs(Duty.WRITE)
  @APIResponseSchema(value = PictureAnswer.class, responseCode = "201")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = "file",
                      properties = {
                        @SchemaProperty(name = "file", type = SchemaType.STRING, format = "binary"),
                        @SchemaProperty(name = "caption", type = SchemaType.STRING),
                        @SchemaProperty(name = "creator", type = SchemaType.STRING),
                        @SchemaProperty(name = "credit", type = SchemaType.STRING),
                        @SchemaProperty(name = "alt", type = SchemaType.STRING),
                        @SchemaProperty(name = "language", type = SchemaType.STRING)
                      })))
  public Response add(
      @HeaderParam("Idempotency-Key") Optional<String> key, MultipartFormDataInput multipart)
      throws IOException {
    var who = actor.get();
    try {
      var fields = Fields.of(multipart);
      var typed = PictureForm.beside(fields).words(usualLanguage());
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
    return Answer.created(
            "/api/media/" + entry.picture().id(), PictureAnswer.of(entry.picture(), site))
        .etag(IfMatch.tag(entry.version()));
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
}
