package news.stet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refuses requests that change something and that a page of another site made the browser send
/// (CSRF). Browsers say where a request comes from in `Sec-Fetch-Site` and `Origin`, and no script
/// can change either; programs send neither and are let through, since nobody lends them a cookie.
///
/// There is no exemption, whatever the credentials. A request with `Authorization: Bearer` could
/// not be forged (no browser adds that by itself), but then a foreign page could not have sent it
/// past the preflight either, which we never grant; so an exemption would help nobody and be one
/// more thing to get wrong. And a request without any credential is checked too, because signing
/// somebody in as somebody else is an attack as well.
///
/// `Origin: null` is what sandboxed frames and data addresses send, and what our own pages would
/// send under `Referrer-Policy: no-referrer`. It passes only when `Sec-Fetch-Site` says
/// `same-origin`.
@Singleton
final class SameOrigin {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

  private final SiteAddress site;
  private final Callers callers;

  SameOrigin(SiteAddress site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  Optional<Problem> refusal(HttpServerRequest request) {
    if (SAFE.contains(request.method().name())) {
      return Optional.empty();
    }
    Optional<String> fetchSite = header(request, "Sec-Fetch-Site");
    if (fetchSite.isPresent() && !OUR_SITES.contains(fetchSite.get())) {
      return Optional.of(foreign());
    }
    return header(request, "Origin")
        .filter(origin -> !ours(origin, fetchSite, callers.of(request)))
        .map(_ -> foreign());
  }

  private boolean ours(String origin, Optional<String> fetchSite, Caller caller) {
    if (origin.equals("null")) {
      return fetchSite.filter("same-origin"::equals).isPresent();
    }
    return origin.equals(site.base()) || sameAuthority(origin, caller);
  }

  /// The address the request was sent to is ours too, whatever `STET_SITE_URL` says: on the machine
  /// itself, or under a second name. The scheme counts only where we know it to be https: a proxy
  /// we were not told of may end TLS.
  private static boolean sameAuthority(String origin, Caller caller) {
    try {
      URI uri = URI.create(origin);
      boolean scheme = "https".equals(uri.getScheme()) || !caller.secure();
      return scheme
          && uri.getRawAuthority() != null
          && uri.getRawAuthority().toLowerCase(Locale.ROOT).equals(caller.host());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Problem foreign() {
    return Problem.of(
        403,
        "foreign-origin",
        "Sent from another site",
        "A page of another site made this request. Do it on the newsroom's own pages; a program must"
            + " not send Origin.");
  }

  private static Optional<String> header(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
