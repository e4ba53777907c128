package news.stet.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.ground.FileStore;
import news.stet.staff.Open;
import news.stet.web.Problem;

/// The pictures of pages, for readers. A size of a picture never changes, so it may be kept for
/// ever.
@Path("/media/{picture}/{name}")
@RunOnVirtualThread
final class PrintResource {
  /// A year, which caches take for always (RFC 8246).
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,4})\\.jpg");

  private final Prints prints;
  private final FileStore files;

  PrintResource(Prints prints, FileStore files) {
    this.prints = prints;
    this.files = files;
  }

  @GET
  @Open("readers see pictures")
  public Response get(
      @PathParam("picture") String picture,
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) Optional<String> known) {
    return find(picture, name)
        .map(print -> fresh(print, known) ? notModified(print) : whole(print))
        .orElseGet(PrintResource::absent);
  }

  @HEAD
  @Open("readers see pictures")
  public Response head(@PathParam("picture") String picture, @PathParam("name") String name) {
    return find(picture, name)
        .map(print ->
            about(Response.ok(), print)
                .type("image/jpeg")
                .header(HttpHeaders.CONTENT_LENGTH, print.bytes())
                .build())
        .orElseGet(PrintResource::absent);
  }

  private Optional<Prints.Print> find(String picture, String name) {
    Matcher named = NAME.matcher(name);
    if (!ID.matcher(picture).matches() || !named.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(named.group(1));
    return Sizes.possible(width) ? prints.find(UUID.fromString(picture), width) : Optional.empty();
  }

  private static boolean fresh(Prints.Print print, Optional<String> known) {
    return known.filter(tags -> tags.strip().equals("*") || tags.contains(etag(print))).isPresent();
  }

  private static Response notModified(Prints.Print print) {
    return about(Response.notModified(), print).build();
  }

  private Response whole(Prints.Print print) {
    return files
        .where(print.file())
        .map(file -> about(Response.ok(file.toFile()), print).type("image/jpeg").build())
        .orElseGet(PrintResource::absent);
  }

  private static Response.ResponseBuilder about(
      Response.ResponseBuilder response, Prints.Print print) {
    return response
        .header(HttpHeaders.ETAG, etag(print))
        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  private static String etag(Prints.Print print) {
    return "\"" + print.file().substring(0, 32) + "\"";
  }

  private static Response absent() {
    return Problem.notFound("There is no picture at this address.").response();
  }
}
