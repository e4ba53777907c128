package news.stet.web;

import io.quarkus.arc.All;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.ground.Json;
import org.jboss.logging.Logger;

/// Chooses how a problem is told: a page for a browser where a room has one, JSON for the rest.
@Singleton
final class ProblemPages {
  private static final Logger LOG = Logger.getLogger(ProblemPages.class);
  static final String HTML = "text/html;charset=UTF-8";

  private final List<ProblemPage> pages;

  ProblemPages(@All List<ProblemPage> pages) {
    this.pages = pages;
  }

  /// The page, when a browser asks and a room has one for that path.
  Optional<String> page(Problem problem, RoutingContext context) {
    HttpServerRequest request = context.request();
    String accept =
        Optional.ofNullable(request.getHeader("Accept")).orElse("").toLowerCase(Locale.ROOT);
    if (!accept.contains("text/html")) {
      return Optional.empty();
    }
    var asked =
        new ProblemPage.Asked(path(context), Languages.of(context), name -> cookie(request, name));
    try {
      return pages.stream().flatMap(p -> p.page(problem, asked).stream()).findFirst();
    } catch (RuntimeException e) {
      LOG.error("a problem's page failed; JSON is sent instead", e);
      return Optional.empty();
    }
  }

  private static String cookie(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue).orElse("");
  }

  /// Answers with the problem from outside JAX-RS. An HTTP/1 connection ends with it: what is left
  /// of the body is thrown away.
  void send(RoutingContext context, Problem problem) {
    var named = problem.at(RequestId.current());
    Optional<String> page = page(named, context);
    var request = context.request();
    boolean shared = request.version() == HttpVersion.HTTP_2;
    var response = context.response().setStatusCode(named.status());
    if (!shared) {
      response.putHeader("Connection", "close");
    }
    response
        .putHeader("Content-Type", page.isPresent() ? HTML : Problem.MEDIA_TYPE)
        .end(page.orElseGet(() -> Json.write(named)))
        .onComplete(_ -> {
          if (!shared) {
            Lingering.close(request, context.vertx());
          }
        });
  }

  /// The address as routes see it; empty for one that cannot be understood.
  static String path(RoutingContext context) {
    return Optional.ofNullable(context.normalizedPath()).orElse("");
  }
}
