package news.stet.story;

/// The body as plain text: for excerpts, search, feeds and counting words. Notes to colleagues are
/// left out.
public final class BodyText {
  private BodyText() {}

  /// Paragraphs parted by an empty line.
  public static String of(Body body) {
    return "";
  }
}
