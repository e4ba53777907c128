package news.stet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.story.Inline.Mark;
import org.jsoup.nodes.Element;

/// What the elements around a piece of text say of it. Word processors say it in `style`, and wrap
/// a whole text in a `<b>` that is not bold.
///
/// @param href of a link that may be printed
record HtmlStyle(boolean strong, boolean emphasis, Optional<String> href) {
  static final HtmlStyle NONE = new HtmlStyle(false, false, Optional.empty());

  /// A `style` longer than this is no word processor's.
  private static final int LONGEST = 2_000;

  /// The style inside an element that stands in this one.
  HtmlStyle within(Element element) {
    HtmlStyle named =
        switch (element.normalName()) {
          case "strong", "b" -> new HtmlStyle(true, emphasis, href);
          case "em", "i" -> new HtmlStyle(strong, true, href);
          default -> this;
        };
    return element.hasAttr("style") ? named.styled(compact(element.attr("style"))) : named;
  }

  private HtmlStyle styled(String style) {
    return new HtmlStyle(weight(style, strong), slant(style, emphasis), href);
  }

  private static boolean weight(String style, boolean before) {
    return switch (value(style, "font-weight:")) {
      case "bold", "bolder", "600", "700", "800", "900" -> true;
      case "normal", "lighter", "100", "200", "300", "400", "500" -> false;
      default -> before;
    };
  }

  private static boolean slant(String style, boolean before) {
    return switch (value(style, "font-style:")) {
      case "italic", "oblique" -> true;
      case "normal" -> false;
      default -> before;
    };
  }

  private static String value(String style, String property) {
    int at = style.indexOf(property);
    if (at < 0) {
      return "";
    }
    int from = at + property.length();
    int end = style.indexOf(';', from);
    return style.substring(from, end < 0 ? style.length() : end);
  }

  private static String compact(String style) {
    String head = style.length() > LONGEST ? style.substring(0, LONGEST) : style;
    return head.replace(" ", "").replace("!important", "").toLowerCase(Locale.ROOT);
  }

  /// Whether an element is not there for a reader: hidden by its attribute or its style.
  static boolean hidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = compact(element.attr("style"));
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }

  HtmlStyle linked(String address) {
    return new HtmlStyle(strong, emphasis, Optional.of(address));
  }

  List<Mark> marks() {
    var marks = new ArrayList<Mark>(3);
    href.ifPresent(address -> marks.add(new Mark.Link(address)));
    if (strong) {
      marks.add(new Mark.Strong());
    }
    if (emphasis) {
      marks.add(new Mark.Emphasis());
    }
    return marks;
  }
}
