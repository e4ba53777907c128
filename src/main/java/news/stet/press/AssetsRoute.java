package news.stet.press;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Hands out the files on the [Shelf], ahead of every other route.
@Singleton
final class AssetsRoute {
  /// Before press, which takes every reader's address at −400.
  private static final int ORDER = -450;

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /// For files that keep their name, and for those that stand in for an older one.
  private static final String A_WHILE = "public, max-age=3600";

  private final Shelf shelf;

  AssetsRoute(Shelf shelf) {
    this.shelf = shelf;
  }

  void on(@Observes Router router) {
    router.route("/assets/*").order(ORDER).handler(this::hand);
    router.route("/favicon.ico").order(ORDER).handler(this::hand);
  }

  private void hand(RoutingContext context) {
    var request = context.request();
    boolean reading =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    String path = Optional.ofNullable(context.normalizedPath()).orElse("");
    var asset = shelf.at(path);
    if (!reading) {
      context.response().setStatusCode(405).putHeader("Allow", "GET, HEAD").end();
    } else if (asset.isPresent()) {
      send(request, asset.get(), asset.get().immutable() ? FOR_EVER : A_WHILE);
    } else {
      shelf
          .successor(path)
          .ifPresentOrElse(
              other -> send(request, other, A_WHILE),
              () -> context.response().setStatusCode(404).end());
    }
  }

  private static void send(HttpServerRequest request, Asset asset, String cacheControl) {
    var response = request.response();
    response
        .putHeader("Content-Type", asset.contentType())
        .putHeader("Cache-Control", cacheControl)
        .putHeader("ETag", asset.etag())
        .putHeader("Vary", "Accept-Encoding")
        .putHeader("X-Content-Type-Options", "nosniff");
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(asset.etag())) {
      response.setStatusCode(304).end();
      return;
    }
    String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
    var packed = asset.gzip().filter(_ -> accepted.contains("gzip"));
    packed.ifPresent(_ -> response.putHeader("Content-Encoding", "gzip"));
    Buffer bytes = packed.orElse(asset.bytes());
    response.putHeader("Content-Length", Integer.toString(bytes.length()));
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(bytes);
    }
  }
}
