package news.stet.web;

import io.vertx.core.http.HttpServerRequest;

/// Whom a browser tells which page it comes from.
final class ReferrerPolicy {
  /// Nobody: the API has no pages.
  static final String API = "no-referrer";

  /// The desk's: nobody, since its addresses may hold a one-time token. Under that policy a browser
  /// sends a form of our own page with `Origin: null` (Fetch standard, "append a request Origin
  /// header"), which is known for ours by `Sec-Fetch-Site`. A browser that does not say that (old,
  /// or on plain HTTP to another machine) would be taken for a foreign page: it may tell ourselves,
  /// and still nobody else.
  static String desk(HttpServerRequest request) {
    return request.headers().contains("Sec-Fetch-Site") ? "no-referrer" : "same-origin";
  }

  private ReferrerPolicy() {}
}
