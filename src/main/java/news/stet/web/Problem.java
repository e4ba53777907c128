package news.stet.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// What went wrong, for programs (RFC 9457). `docs/problems.md` explains every type.
///
/// @param type stable, such as `/problems/stale`; never renamed once released
/// @param title the type in a few words, the same for every occurrence
/// @param status the HTTP status
/// @param detail this occurrence, in words that say what to do
/// @param instance the id of the request, which is in the log line too
/// @param more members of its own, such as `field` or `version`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonAnyGetter Map<String, Object> more) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(int status, String name, String title, String detail) {
    return new Problem("/problems/" + name, title, status, detail, "", Map.of());
  }

  /// 400: the request cannot be read at all.
  public static Problem unreadable(String detail) {
    return of(400, "unreadable", "The request cannot be read", detail);
  }

  /// 422: it can be read, but a field of it will not do. The field is named as in the JSON
  /// (`leadPhoto.credit`).
  public static Problem field(String field, String detail) {
    return of(422, "field", "A field will not do", detail).and("field", field);
  }

  /// 404.
  public static Problem notFound(String detail) {
    return of(404, "not-found", "There is no such thing", detail);
  }

  /// 401: nobody knows who asks.
  public static Problem signIn() {
    return of(
        401,
        "sign-in",
        "Sign in first",
        "Send a session cookie or `Authorization: Bearer TOKEN` (./stet token create makes one).");
  }

  /// 403: known, but not allowed.
  public static Problem notAllowed(String detail) {
    return of(403, "not-allowed", "Not allowed", detail);
  }

  /// 409: it does not fit the state things are in.
  public static Problem conflict(String name, String detail) {
    return of(409, name, "It does not fit the present state", detail);
  }

  /// 412: somebody else wrote in between.
  public static Problem stale(String etag) {
    return of(
            412,
            "stale",
            "Somebody else wrote in between",
            "Read it again, merge, and send the new ETag in If-Match.")
        .and("etag", etag);
  }

  /// 428: a PUT must say which version it replaces.
  public static Problem ifMatchMissing() {
    return of(
        428, "if-match", "If-Match is missing", "Send the ETag that you last read in If-Match.");
  }

  /// 413, with the limit in bytes.
  public static Problem tooLarge(long limit) {
    return of(413, "too-large", "Too large", "At most " + limit + " bytes are taken here.")
        .and("limit", limit);
  }

  /// 503: the database is away; nothing was changed.
  public static Problem away() {
    return of(
        503,
        "away",
        "Not possible just now",
        "The database is away. Nothing was changed; try again in a few seconds.");
  }

  /// With a member of its own.
  public Problem and(String member, Object value) {
    var all = new LinkedHashMap<String, Object>(more);
    all.put(member, value);
    return new Problem(type, title, status, detail, instance, all);
  }

  Problem at(String request) {
    return new Problem(type, title, status, detail, request, more);
  }

  /// As the answer to a request.
  public Response response() {
    var response = Response.status(status).type(MEDIA_TYPE).entity(at(RequestId.current()));
    if (status == 503) {
      response.header("Retry-After", Duration.ofSeconds(5).toSeconds());
    }
    return response.build();
  }

  /// To be thrown at the edge, where a resource has to answer with something else than its type.
  public WebApplicationException thrown() {
    return new WebApplicationException(title + ": " + detail, response());
  }
}
