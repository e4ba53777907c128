package news.stet.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What every request passes before any room sees it, pages that press has ready apart: it is given
/// a name, a foreign page's request is refused, a body too large is not read, and the answer gets
/// the headers that keep browsers careful.
@Singleton
final class Edge {
  /// After press (−400), which answers readers' pages with their own headers; before everything of
  /// Quarkus (−300 and up).
  private static final int ORDER = -390;

  private final SameOrigin sameOrigin;
  private final ProblemPages pages;

  Edge(SameOrigin sameOrigin, ProblemPages pages) {
    this.sameOrigin = sameOrigin;
    this.pages = pages;
  }

  void on(@Observes Router router) {
    router.route().order(ORDER).handler(this::pass);
  }

  private void pass(RoutingContext context) {
    String id = RequestId.begin();
    context.response().putHeader(RequestId.HEADER, id);
    context.addHeadersEndHandler(_ -> CarefulHeaders.add(context));
    Optional<Problem> refusal =
        sameOrigin.refusal(context.request()).or(() -> BodyLimits.refusal(context.request()));
    if (refusal.isPresent()) {
      pages.send(context, refusal.get());
    } else {
      context.next();
    }
  }
}
