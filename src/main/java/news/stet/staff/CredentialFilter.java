package news.stet.staff;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import news.stet.web.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Stands before every JAX-RS route: finds out who asks (a bearer token, RFC 6750 §2.1) and whether
/// they have the duty that the route names. A route that names nothing lets nobody in.
final class CredentialFilter {
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final CurrentActor current;

  CredentialFilter(Tokens tokens, CurrentActor current) {
    this.tokens = tokens;
    this.current = current;
  }

  /// Lets the request go on, or answers it with 401 or 403.
  @ServerRequestFilter
  public Optional<Response> check(ResourceInfo route, HttpHeaders headers) {
    Method method = route.getResourceMethod();
    if (method.isAnnotationPresent(Open.class)) {
      return Optional.empty();
    }
    var needs = Optional.ofNullable(method.getAnnotation(Needs.class)).map(Needs::value);
    var actor = actor(headers);
    if (actor.isEmpty()) {
      return Optional.of(Problem.signIn().response());
    }
    if (needs.filter(actor.get()::may).isEmpty()) {
      return Optional.of(
          Problem.notAllowed("This is not for the role " + actor.get().role().word() + ".")
              .response());
    }
    current.set(actor.get());
    return Optional.empty();
  }

  private Optional<Actor> actor(HttpHeaders headers) {
    return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip())
        .flatMap(tokens::actor);
  }
}
