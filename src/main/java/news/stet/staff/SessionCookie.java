package news.stet.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import news.stet.web.Caller;
import news.stet.web.SiteAddress;

/// The cookie of a session. Over TLS it is `__Host-stet`: Secure, for this host alone, so that no
/// neighbour under the same domain can set it (RFC 6265bis §4.1.3.2). On plain HTTP, where that
/// name cannot be, it is `stet`, and only on this machine, or where `STET_SITE_URL` itself says
/// `http://` and this host: elsewhere a password would cross the network for all to read. Each is
/// read only where it would be set.
@Singleton
public final class SessionCookie {
  private static final String SECURE = "__Host-stet";
  private static final String PLAIN = "stet";

  private final SiteAddress site;

  SessionCookie(SiteAddress site) {
    this.site = site;
  }

  private boolean secure(Caller caller) {
    return caller.secure() || (site.base().startsWith("https:") && !caller.asksLocalhost());
  }

  /// Whether somebody may sign in over this line at all.
  public boolean possible(Caller caller) {
    return secure(caller) || caller.asksLocalhost() || saidToBePlain(caller);
  }

  private boolean saidToBePlain(Caller caller) {
    return site.base().startsWith("http:")
        && caller.host().equals(URI.create(site.base()).getRawAuthority());
  }

  /// For the browser to keep as long as a session may last at most.
  public NewCookie of(Caller caller, String text) {
    return cookie(caller, text).maxAge(Math.toIntExact(Sessions.LONGEST.toSeconds())).build();
  }

  /// For the browser to forget.
  public NewCookie gone(Caller caller) {
    return cookie(caller, "").maxAge(0).expiry(java.util.Date.from(Instant.EPOCH)).build();
  }

  private NewCookie.Builder cookie(Caller caller, String text) {
    boolean secure = secure(caller);
    return new NewCookie.Builder(secure ? SECURE : PLAIN)
        .value(text)
        .path("/")
        .secure(secure)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX);
  }

  /// The text that the browser sent, if it sent one.
  public Optional<String> read(Caller caller, Map<String, Cookie> cookies) {
    return possible(caller)
        ? Optional.ofNullable(cookies.get(secure(caller) ? SECURE : PLAIN))
            .map(Cookie::getValue)
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
