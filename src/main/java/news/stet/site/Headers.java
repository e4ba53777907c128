package news.stet.site;

import java.util.List;
import java.util.Set;
import news.stet.press.Page;
import news.stet.press.PartKey;
import news.stet.web.Csp;

/// The headers that every page of ours carries.
final class Headers {
  private Headers() {}

  static Page page(List<PartKey> parts, Set<String> tags) {
    return on(Page.html(parts, tags));
  }

  static Page on(Page page) {
    return page.with("Content-Security-Policy", Csp.READER)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}
