package news.stet.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/// What every answer of the API and the desk tells the browser, unless the route has said something
/// of its own: take the type as it is, keep no copy, show it in nobody's frame, run nothing
/// foreign.
final class CarefulHeaders {
  private CarefulHeaders() {}

  static void add(RoutingContext context) {
    var headers = context.response().headers();
    if (!headers.contains("X-Content-Type-Options")) {
      headers.set("X-Content-Type-Options", "nosniff");
    }
    String path = ProblemPages.path(context);
    boolean desk = isDesk(path);
    if (!desk && !isApi(path)) {
      return;
    }
    setUnless(headers.contains(HttpHeaders.CACHE_CONTROL), context, "Cache-Control", "no-store");
    setUnless(
        headers.contains("Content-Security-Policy"),
        context,
        "Content-Security-Policy",
        desk ? Csp.DESK : Csp.API);
    setUnless(
        headers.contains("Referrer-Policy"),
        context,
        "Referrer-Policy",
        desk ? ReferrerPolicy.desk(context.request()) : ReferrerPolicy.API);
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (desk) {
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("X-Robots-Tag", "noindex");
    }
  }

  private static void setUnless(boolean said, RoutingContext context, String name, String value) {
    if (!said) {
      context.response().headers().set(name, value);
    }
  }

  static boolean isDesk(String path) {
    return path.equals("/desk") || path.startsWith("/desk/");
  }

  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
