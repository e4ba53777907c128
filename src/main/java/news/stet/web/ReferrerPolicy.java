package news.stet.web;

/// Whom a browser tells which page it comes from.
final class ReferrerPolicy {
  /// Nobody: the API has no pages.
  static final String API = "no-referrer";

  /// Ourselves only, so that no other site learns a desk's address, which may hold a one-time
  /// token. Not `no-referrer`: under that, a browser sends a form of our own page with `Origin:
  /// null` (Fetch standard, "append a request Origin header"), which cannot be told from a foreign
  /// one where `Sec-Fetch-Site` is missing, as it is over plain HTTP.
  static final String DESK = "same-origin";

  private ReferrerPolicy() {}
}
