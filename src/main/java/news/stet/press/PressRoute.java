package news.stet.press;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import news.stet.ground.DatabaseAway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Hands pages out, ahead of everything else: on a hit no SQL, no template, no session and no log
/// line. Query strings are for analytics and do not make other pages.
@Singleton
final class PressRoute {
  private static final Logger LOG = Logger.getLogger(PressRoute.class);

  /// Below −300, where Quarkus puts CORS and authentication.
  private static final int ORDER = -400;

  /// Addresses that are not readers' pages.
  private static final List<String> NOT_OURS =
      List.of("/api/", "/desk/", "/q/", "/media/", "/assets/", "/problems/");

  private final Press press;

  PressRoute(Press press) {
    this.press = press;
  }

  void on(@Observes Router router) {
    router.route().order(ORDER).handler(this::hand);
  }

  private void hand(RoutingContext context) {
    var request = context.request();
    boolean reading =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    String path = context.normalizedPath();
    if (!reading || path == null || NOT_OURS.stream().anyMatch((path + "/")::startsWith)) {
      context.next();
      return;
    }
    var lying = press.lying(path);
    if (lying.isPresent()) {
      send(request, lying.get());
      return;
    }
    var here = context.vertx().getOrCreateContext();
    var _ =
        press
            .page(path)
            .whenComplete(
                (ready, failure) -> here.runOnContext(_ -> end(request, path, ready, failure)));
  }

  private void end(
      HttpServerRequest request, String path, @Nullable Ready ready, @Nullable Throwable failure) {
    if (request.response().closed() || request.response().ended()) {
      return;
    }
    if (ready != null) {
      send(request, ready);
      return;
    }
    boolean away = failure instanceof DatabaseAway;
    if (!away) {
      LOG.errorf(failure, "making %s failed", request.path());
    }
    int status = away ? Spares.AWAY : Spares.FAILED;
    press
        .spare(path, status)
        .ifPresentOrElse(spare -> send(request, spare), () -> Failure.send(request, status));
  }

  private static void send(HttpServerRequest request, Ready ready) {
    var response = request.response();
    boolean gzip = ready.compresses() && accepts(request);
    var encoded = gzip ? ready.gzip() : ready.identity();
    var headers = response.headers();
    ready.headers().forEach(headers::set);
    headers.set(HttpHeaderNames.VARY, "Accept-Encoding");
    headers.set(HttpHeaderNames.ETAG, encoded.etag());
    if (ready.status() == 200 && encoded.etag().equals(matches(request, encoded.etag()))) {
      response.setStatusCode(304).end();
      return;
    }
    response.setStatusCode(ready.status());
    if (gzip) {
      headers.set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
    }
    body(request, response, encoded.bytes());
  }

  static void body(HttpServerRequest request, HttpServerResponse response, Buffer bytes) {
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length()));
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(bytes);
    }
  }

  private static boolean accepts(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaderNames.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  /// The etag when `If-None-Match` names it (RFC 9110 §13.1.2: weak comparison, so a proxy's `W/`
  /// does not matter).
  private static String matches(HttpServerRequest request, String etag) {
    String asked = request.getHeader(HttpHeaderNames.IF_NONE_MATCH);
    return asked != null && (asked.contains(etag) || asked.strip().equals("*")) ? etag : "";
  }
}
