package news.stet.site;

import java.util.List;
import java.util.Set;
import news.stet.press.Page;
import news.stet.press.PartKey;

/// The headers that every page of ours carries.
final class Headers {
  /// No inline script or style, nothing from elsewhere, in nobody's frame: what escaping should
  /// have kept out cannot run.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " media-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self';"
          + " base-uri 'none'; manifest-src 'self'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private Headers() {}

  static Page page(List<PartKey> parts, Set<String> tags) {
    return on(Page.html(parts, tags));
  }

  static Page on(Page page) {
    return page.with("Content-Security-Policy", POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}
