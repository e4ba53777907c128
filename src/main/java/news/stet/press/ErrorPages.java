package news.stet.press;

/// What readers see when there is no page. One bean of this type.
public interface ErrorPages {
  /// Nobody knows the address.
  Page notFound(String path);
}
