package news.stet.press;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/// The answer when a page cannot be made: plain, complete in itself, the same for every newsroom,
/// since whatever could make a better one is what failed.
final class Failure {
  private Failure() {}

  static void send(HttpServerRequest request, int status) {
    var response = request.response().setStatusCode(status);
    response.headers().set("Content-Type", Page.HTML).set("Cache-Control", "no-store");
    response
        .headers()
        .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .set("X-Content-Type-Options", "nosniff");
    if (status == 503) {
      response.headers().set("Retry-After", "5");
    }
    PressRoute.body(request, response, Buffer.buffer(page(status)));
  }

  private static String page(int status) {
    String title =
        status == 503 ? "This page is not ready yet" : "Something went wrong on our side";
    String words =
        status == 503
            ? "Please try again in a few seconds. Сторінка ще не готова: спробуйте за кілька секунд."
            : "We have noted it. Please try again later. Сталася помилка: спробуйте пізніше.";
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
    <title>%s</title></head>
    <body><main><h1>%s</h1><p>%s</p><p><a href="/">Front page</a></p></main></body>
    </html>
    """
        .formatted(title, title, words);
  }
}
