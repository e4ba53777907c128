package news.stet.web;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Who stands between us and the readers.
@ConfigMapping(prefix = "stet")
interface ProxyConfig {
  /// Addresses and networks (`10.0.0.0/8`) of the proxies whose `X-Forwarded-…` headers are
  /// believed. Absent: nobody's.
  Optional<List<String>> trustedProxies();
}
