package news.stet.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/// Ends an HTTP/1 connection whose request was answered before its body had come. Closing while
/// bytes are still on their way resets the connection, and a reset takes the answer from a client
/// that has not read it yet (RFC 9112 §9.6): what comes is therefore read and thrown away, until
/// the body ends or patience does.
final class Lingering {
  /// A picture of 64 MB over a slow office line takes longer, but its sender sees the answer well
  /// before.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Lingering() {}

  static void close(HttpServerRequest request, Vertx vertx) {
    HttpConnection connection = request.connection();
    if (request.isEnded()) {
      connection.close();
      return;
    }
    long timer = vertx.setTimer(PATIENCE.toMillis(), _ -> connection.close());
    connection.closeHandler(_ -> vertx.cancelTimer(timer));
    request.handler(_ -> {});
    request.endHandler(_ -> connection.close());
    request.exceptionHandler(_ -> connection.close());
    request.resume();
  }
}
