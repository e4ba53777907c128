package news.stet.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import news.stet.ground.DatabaseAway;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Makes every failure of a route a [Problem].
final class ProblemMappers {
  /// The server's own limit on a body (`quarkus.http.limits.max-body-size`), in bytes.
  private static final long LARGEST = 70L * 1024 * 1024;

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response answered(WebApplicationException failure) {
    var cause = failure.getCause();
    if (cause instanceof JacksonException json) {
      return unreadable(json);
    }
    var response = failure.getResponse();
    return response.hasEntity() ? response : plain(response.getStatus());
  }

  @ServerExceptionMapper
  public Response away(DatabaseAway failure) {
    return Problem.away().response();
  }

  @ServerExceptionMapper
  public Response unreadable(JacksonException failure) {
    if (failure instanceof MismatchedInputException input && !input.getPath().isEmpty()) {
      return Problem.field(place(input), "This field is unknown, or holds something else.")
          .response();
    }
    return Problem.unreadable("The body is not the JSON that is wanted here.").response();
  }

  @ServerExceptionMapper
  public Response bug(RuntimeException failure) {
    LOG.error("a request failed", failure);
    return Problem.of(500, "ours", "Something went wrong on our side", "It has been noted.")
        .response();
  }

  /// Named by itself, since the JSON layer brings a mapper of its own for it.
  @ServerExceptionMapper
  public Response misfit(MismatchedInputException failure) {
    return unreadable(failure);
  }

  private static String place(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static Response plain(int status) {
    return switch (status) {
      case 404 -> Problem.notFound("Nothing stands at this address.").response();
      case 405 ->
          Problem.of(405, "method", "Not a method of this address", "See the OpenAPI document.")
              .response();
      case 406 ->
          Problem.of(406, "accept", "Not to be had in that form", "Ask for application/json.")
              .response();
      case 415 ->
          Problem.of(415, "content-type", "Not a form that is read here", "Send application/json.")
              .response();
      case 413 -> Problem.tooLarge(LARGEST).response();
      default -> Problem.unreadable("The request cannot be read.").response();
    };
  }
}
