package news.stet.story;

import java.util.List;
import java.util.Optional;

/// A whole story as its page shows it, in the words of its edition.
record ArticleView(
    Optional<String> kind,
    boolean sponsored,
    Optional<Link> section,
    String headline,
    String standfirst,
    List<People.Piece> byline,
    String publishedLabel,
    Moment published,
    Optional<Told> updated,
    Optional<Link> corrected,
    String reading,
    Optional<Shown> photo,
    String body,
    String topicsLabel,
    List<Link> topics,
    String sourcesLabel,
    List<Named> sources,
    List<Note> notes) {

  record Link(String text, String href) {}

  /// A time inside its words.
  record Told(String before, Moment at, String after) {}

  /// A source as it is printed.
  ///
  /// @param href empty when there is nothing to follow
  /// @param remark such as "state-controlled", empty for most
  record Named(String name, String href, String remark) {}

  /// A correction or clarification.
  record Note(String id, Told title, String text) {}
}
