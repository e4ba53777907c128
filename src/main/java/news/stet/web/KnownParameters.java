package news.stet.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses parameters behind the question mark that a route of the API does not know, as a field of
/// JSON that it does not know is refused: a misspelt filter would otherwise give everything.
final class KnownParameters {

  @ServerRequestFilter
  public Optional<Response> check(ContainerRequestContext request, ResourceInfo route) {
    var uri = request.getUriInfo();
    if (!CarefulHeaders.isApi(uri.getRequestUri().getPath())) {
      return Optional.empty();
    }
    var asked = uri.getQueryParameters();
    Set<String> known =
        Arrays.stream(route.getResourceMethod().getParameters())
            .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
            .map(QueryParam::value)
            .collect(Collectors.toSet());
    return asked.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> Problem.field(name, "There is no such parameter here.").response())
        .or(() -> twice(asked.entrySet().stream()));
  }

  private static Optional<Response> twice(
      Stream<java.util.Map.Entry<String, java.util.List<String>>> asked) {
    return asked
        .filter(parameter -> parameter.getValue().size() > 1)
        .findFirst()
        .map(parameter -> Problem.field(parameter.getKey(), "Say it once.").response());
  }
}
