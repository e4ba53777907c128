package news.stet.syndication;

import java.util.function.Consumer;
import news.stet.text.Html;

/// Writes XML 1.0: elements with escaped text, one a line. No document type, no entities but the
/// five, so that a reader's parser need not know any.
final class Xml {
  private final StringBuilder out =
      new StringBuilder(8_192).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /// An element with text alone.
  ///
  /// @param start the element's name, and its attributes as written by [#attribute]
  Xml text(String start, String text) {
    out.append('<').append(start).append('>').append(escape(text)).append("</");
    return end(start);
  }

  /// As [#text], unless there is none.
  Xml maybe(String start, String text) {
    return text.isBlank() ? this : text(start, text);
  }

  /// An element without content.
  Xml empty(String start) {
    out.append('<').append(start).append("/>\n");
    return this;
  }

  /// An element with what is written inside.
  Xml within(String start, Consumer<Xml> inside) {
    out.append('<').append(start).append(">\n");
    inside.accept(this);
    out.append("</");
    return end(start);
  }

  private Xml end(String start) {
    int space = start.indexOf(' ');
    out.append(space < 0 ? start : start.substring(0, space)).append(">\n");
    return this;
  }

  /// ` name="value"`, to stand behind an element's name.
  static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  /// Beside what [Html#escape] leaves out, XML 1.0 §2.2 also forbids halves of characters and the
  /// two code points that are none.
  private static String escape(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(clean::appendCodePoint);
    return Html.escape(clean.toString());
  }

  String document() {
    return out.toString();
  }
}
