package news.stet.press;

import java.util.Map;

/// What readers see when there is no page. One bean of this type.
public interface ErrorPages {
  /// Nobody knows the address.
  Page notFound(String path);

  /// The pages for when one cannot be made: press makes these while everything works, and keeps
  /// them. By what the addresses begin with that they stand in for; the longest that fits is taken.
  ///
  /// @param status 500, or 503 while the database is away
  default Map<String, Page> spares(int status) {
    return Map.of();
  }
}
