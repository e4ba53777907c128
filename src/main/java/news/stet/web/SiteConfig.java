package news.stet.web;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Where the newsroom stands, as the world sees it.
@ConfigMapping(prefix = "stet.site")
interface SiteConfig {
  /// Such as `https://example.org`, without a path. Absent: this machine's own address.
  Optional<String> url();
}
