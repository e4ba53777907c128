package news.stet.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import news.stet.ground.DatabaseAway;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever a route throws into one [Problem]. What is our fault is logged here, once, with
/// the request's id, and told without details.
final class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class);

  @ServerExceptionMapper
  public Response away(DatabaseAway away) {
    LOG.warnf("answered 503: %s", away.getMessage());
    return Problem.away().response();
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException e) {
    return JsonProblems.of(e).map(Problem::response).orElseGet(() -> ours(e));
  }

  /// Named by itself, since the JSON layer brings a mapper of its own for it.
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e) {
    return json(e);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e) {
    if (e.getResponse().getEntity() instanceof Problem) {
      return e.getResponse();
    }
    if (e.getCause() instanceof JsonProcessingException cause) {
      return json(cause);
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return problem(status).map(Problem::response).orElseGet(() -> ours(e));
  }

  /// What the framework refuses by itself.
  private static Optional<Problem> problem(int status) {
    return switch (status) {
      case 404 -> Optional.of(Problem.notFound("Nothing has this address."));
      case 405 ->
          Optional.of(
              Problem.of(405, "method", "The method is not meant here", "See /api/openapi.json."));
      case 406 ->
          Optional.of(
              Problem.of(
                  406, "accept", "Not in that form", "What Accept asks for is not made here."));
      case 413 -> Optional.of(Problem.tooLarge(BodyLimits.FIELD));
      case 415 ->
          Optional.of(
              Problem.of(
                  415,
                  "content-type",
                  "Not taken in that form",
                  "Content-Type must be one this route reads, mostly application/json."));
      default ->
          status < 500
              ? Optional.of(
                  Problem.of(status, "unreadable", "The request cannot be read", "It was refused."))
              : Optional.empty();
    };
  }

  @ServerExceptionMapper
  public Response ours(Throwable failure) {
    if (BrokenForm.is(failure)) {
      return Problem.unreadable("The form cannot be taken apart. Send it again, whole.").response();
    }
    LOG.error("answered 500", failure);
    return Problem.of(
            500,
            "ours",
            "Something went wrong here",
            "This is our fault. Nothing was changed. The instance names it in our log.")
        .response();
  }
}
