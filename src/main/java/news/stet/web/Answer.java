package news.stet.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.stet.ground.Json;

/// An answer that can be given again: what [IdempotencyKeys] keeps.
///
/// @param body JSON, absent for an answer without one
public record Answer(int status, Map<String, String> headers, Optional<JsonNode> body) {
  public Answer {
    if (status < 200 || status > 399) {
      throw new IllegalArgumentException("only what succeeded is kept, not " + status);
    }
    headers = Map.copyOf(headers);
  }

  /// 201 with the address of what was made.
  public static Answer created(String location, Object body) {
    return of(201, body).with("Location", location);
  }

  /// 200.
  public static Answer ok(Object body) {
    return of(200, body);
  }

  /// 204.
  public static Answer nothing() {
    return new Answer(204, Map.of(), Optional.empty());
  }

  public static Answer of(int status, Object body) {
    return new Answer(status, Map.of(), Optional.of(Json.mapper().valueToTree(body)));
  }

  public Answer with(String header, String value) {
    var all = new LinkedHashMap<String, String>(headers);
    all.put(header, value);
    return new Answer(status, all, body);
  }

  /// With the `ETag` of what was made, quotation marks included.
  public Answer etag(String etag) {
    return with("ETag", etag);
  }

  public Response response() {
    var response = Response.status(status);
    headers.forEach(response::header);
    body.ifPresent(json -> response.type(MediaType.APPLICATION_JSON_TYPE).entity(json));
    return response.build();
  }
}
