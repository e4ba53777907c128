package news.stet.web;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The newsroom's address as readers, feeds and letters are told it: `STET_SITE_URL`, or this
/// machine's own while there is none.
@Singleton
public final class SiteAddress {
  private final String base;

  /// @throws IllegalArgumentException when the address set is not `http://HOST` or `https://HOST`
  SiteAddress(SiteConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
    this.base = config.url().map(SiteAddress::checked).orElse("http://localhost:" + port);
  }

  private static String checked(String url) {
    String base = url.strip().replaceFirst("/$", "");
    URI uri = URI.create(base);
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null || !uri.getRawPath().isEmpty()) {
      throw new IllegalArgumentException(
          "STET_SITE_URL must be http://HOST or https://HOST without a path, not " + url);
    }
    return base;
  }

  /// Scheme, host and, where it is not the usual one, port: no slash at the end.
  public String base() {
    return base;
  }

  /// The whole address of a path that begins with a slash.
  public String of(String path) {
    return base + path;
  }
}
