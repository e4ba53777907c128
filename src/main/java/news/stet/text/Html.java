package news.stet.text;

/// Text on its way into markup. The five characters that mean something in HTML and XML become
/// references; control characters, which XML 1.0 §2.2 forbids and nobody meant to write, are left
/// out.
public final class Html {
  private Html() {}

  /// Safe between tags and inside a quoted attribute, in HTML and XML alike.
  public static String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
