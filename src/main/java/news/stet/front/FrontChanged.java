package news.stet.front;

/// Told as [#TYPE] when readers are shown another arrangement of an edition's front page.
public record FrontChanged(String edition) {
  public static final String TYPE = "front.changed";

  /// The tag of whatever shows an edition's arrangement.
  public static String tag(String edition) {
    return "front:" + edition;
  }
}
