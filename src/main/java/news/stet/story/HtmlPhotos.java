package news.stet.story;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.text.Plain;
import org.jsoup.nodes.Element;

/// Pictures in HTML. Only our own are taken, by the id in their address; one from elsewhere would
/// be somebody else's server counting our readers, and nobody's credit.
final class HtmlPhotos {
  private static final Pattern OURS =
      Pattern.compile("/media/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");

  private HtmlPhotos() {}

  /// The picture as the story uses it, or nothing, with a remark.
  static Optional<Block> photo(Element image, Optional<HtmlFigure> figure, Remarks remarks) {
    String src = image.attr("src").strip();
    Optional<String> caption = figure.flatMap(HtmlFigure::taken);
    Matcher ours = OURS.matcher(src);
    if (src.length() > 300 || !ours.matches()) {
      remarks.add(
          "picture " + shortened(src) + caption.map(words -> " “" + words + "”").orElse(""),
          "is not one of ours: upload it first");
      return Optional.empty();
    }
    var words = caption.map(HtmlFigure.Words::of);
    return Optional.of(
        new Block.Photo(
            "",
            new Block.PhotoUse(
                UUID.fromString(ours.group(1)),
                words.flatMap(HtmlFigure.Words::caption),
                Optional.empty(),
                words.flatMap(HtmlFigure.Words::credit),
                Optional.of(Plain.line(image.attr("alt"))).filter(alt -> !alt.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  private static String shortened(String src) {
    return src.length() > 100 ? Plain.line(src.substring(0, 100)) + "…" : Plain.line(src);
  }
}
