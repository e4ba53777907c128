package news.stet.staff;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import news.stet.web.Callers;
import news.stet.web.Languages;
import news.stet.web.Problem;
import news.stet.web.SeeOther;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Asks every request of a JAX-RS route who it is, and whether that one may. A route says the duty
/// it needs ([Needs]) or that it is open to all ([Open]); one that says neither is refused.
///
/// A request with `Authorization` is a program's, and its cookie is not looked at: so the answer
/// never depends on which of the two a server prefers.
final class Credentials {
  private static final String BEARER = "bearer ";

  /// Longest credential looked up; ours are under fifty characters.
  private static final int LONGEST = 200;

  private final Tokens tokens;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Callers callers;
  private final CurrentActor actor;

  Credentials(
      Tokens tokens, Sessions sessions, SessionCookie cookie, Callers callers, CurrentActor actor) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.cookie = cookie;
    this.callers = callers;
    this.actor = actor;
  }

  /// Lets the request go on, or answers it.
  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  public Optional<Response> check(
      ContainerRequestContext request, ResourceInfo route, RoutingContext context) {
    Optional<String> authorization =
        Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    Optional<String> session =
        authorization.isPresent() ? Optional.empty() : session(request, context);
    actor.set(() -> who(authorization, session, context), session);
    Method method = route.getResourceMethod();
    if (method.isAnnotationPresent(Open.class)) {
      return Optional.empty();
    }
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      return Optional.of(Problem.notAllowed("This route is open to nobody.").response());
    }
    if (actor.maybe().isEmpty()) {
      return Optional.of(unknown(request, authorization.isPresent()));
    }
    return actor.get().may(needs.value())
        ? Optional.empty()
        : Optional.of(Problem.notAllowed(lacks(needs.value())).response());
  }

  private Optional<String> session(ContainerRequestContext request, RoutingContext context) {
    return cookie.read(callers.of(context.request()), cookies(request));
  }

  /// A header that cannot be taken apart holds none of ours.
  private static Map<String, Cookie> cookies(ContainerRequestContext request) {
    try {
      return request.getCookies();
    } catch (IllegalArgumentException e) {
      return Map.of();
    }
  }

  private Optional<CurrentActor.Known> who(
      Optional<String> authorization, Optional<String> session, RoutingContext context) {
    if (authorization.isPresent()) {
      return bearer(authorization.get())
          .flatMap(tokens::actor)
          .map(program -> new CurrentActor.Known(program, Optional.empty()));
    }
    Optional<CurrentActor.Known> somebody =
        session
            .filter(text -> text.length() <= LONGEST)
            .flatMap(sessions::live)
            .map(Sessions.Live::known);
    somebody
        .flatMap(CurrentActor.Known::language)
        .ifPresent(language -> Languages.prefer(context, language));
    return somebody;
  }

  private static Optional<String> bearer(String authorization) {
    boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    return bearer && authorization.length() <= LONGEST
        ? Optional.of(authorization.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  /// A person at the desk is led to the door, and from there back; a program is told.
  private static Response unknown(ContainerRequestContext request, boolean program) {
    URI uri = request.getUriInfo().getRequestUri();
    if (program || !(uri.getRawPath() + "/").startsWith("/desk/")) {
      return Response.fromResponse(Problem.signIn().response())
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Stet\"")
          .build();
    }
    if (request.getMethod().equals("GET")) {
      return SeeOther.to("/desk/sign-in?next=" + encoded(uri)).build();
    }
    return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
        ? carried("/desk/sign-in/kept?to=" + encoded(uri))
        : SeeOther.to("/desk/sign-in").build();
  }

  /// 307: the browser sends the form once more, there (RFC 9110 §15.4.8), so that nothing typed is
  /// lost with the session.
  private static Response carried(String path) {
    return Response.status(Response.Status.TEMPORARY_REDIRECT)
        .header(HttpHeaders.LOCATION, path)
        .build();
  }

  private static String encoded(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URLEncoder.encode(uri.getRawPath() + query, StandardCharsets.UTF_8);
  }

  private static String lacks(Duty duty) {
    var roles = duty.roles().stream().map(Role::word).toList();
    return "This needs one of the roles " + String.join(", ", roles) + ".";
  }
}
