package news.stet.story;

import java.util.regex.Pattern;
import news.stet.text.Plain;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Who said a quotation, as HTML has it: a `footer` in it, or a `cite` that stands alone. A `cite`
/// among other words names a book.
final class HtmlQuotes {
  private static final Pattern DASH = Pattern.compile("^[-–—―~]\\s*");

  private static final String ENDINGS = ".!?…”»\"'’-–—―~";

  /// Nodes around a `cite` that stands alone: white space, a dash.
  private static final int ALONE = 3;

  private HtmlQuotes() {}

  static boolean namesSomebody(Element element) {
    return switch (element.normalName()) {
      case "footer" -> true;
      case "cite" -> alone(element);
      default -> false;
    };
  }

  private static boolean alone(Element cite) {
    Element parent = cite.parent();
    if (parent == null) {
      return false;
    }
    if (parent.normalName().equals("blockquote")) {
      return ended(cite.previousSibling()) && blank(cite.nextSibling());
    }
    return parent.childNodeSize() <= ALONE
        && parent.childNodes().stream().allMatch(node -> node.equals(cite) || dash(node));
  }

  private static boolean dash(Node node) {
    return node instanceof TextNode text && text.getWholeText().strip().length() <= 1;
  }

  /// After a sentence, a dash or another element.
  private static boolean ended(@Nullable Node before) {
    if (!(before instanceof TextNode text)) {
      return true;
    }
    String words = text.getWholeText().strip();
    return words.isEmpty() || ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean blank(@Nullable Node after) {
    return after == null || (after instanceof TextNode text && Plain.blank(text.getWholeText()));
  }

  static String somebody(Element element) {
    return said(element.text());
  }

  /// A name without the dash before it.
  static String said(String name) {
    return DASH.matcher(Plain.line(name)).replaceFirst("");
  }
}
