package news.stet.story;

import java.util.Optional;
import news.stet.media.Picture;
import news.stet.text.Html;

/// A picture and the line under it, in the body of a story.
final class FigureHtml {
  /// Pixels of the picture for browsers that choose no other: the column is 42 rem wide.
  private static final int COLUMN = 960;

  private static final String SIZES = "(min-width:46em) 42rem, 100vw";

  private FigureHtml() {}

  /// @param site scheme and host when it goes to a feed, where one absolute address has to do
  static String image(Picture picture, String alt, Optional<String> site) {
    var shown = picture.atLeast(COLUMN);
    String choice =
        site.isPresent()
            ? ""
            : " srcset=\"" + Html.escape(picture.srcset()) + "\" sizes=\"" + SIZES + "\"";
    return "<img src=\"%s\"%s width=\"%d\" height=\"%d\"%s alt=\"%s\">"
        .formatted(
            Html.escape(site.orElse("") + shown.path()),
            choice,
            shown.width(),
            shown.height(),
            site.isPresent() ? "" : " loading=\"lazy\"",
            Html.escape(alt));
  }

  /// `Caption. (Photographer/Agency)`; empty when there is neither.
  ///
  /// @param classes the class attribute of the credit, with a space before it
  static String caption(PhotoWords words, String classes) {
    String credit =
        words
            .credit()
            .map(line -> "<span" + classes + ">(" + Html.escape(line) + ")</span>")
            .orElse("");
    String gap = words.caption().isEmpty() || credit.isEmpty() ? "" : " ";
    String line = Html.escape(words.caption()) + gap + credit;
    return line.isEmpty() ? "" : "<figcaption>" + line + "</figcaption>\n";
  }
}
