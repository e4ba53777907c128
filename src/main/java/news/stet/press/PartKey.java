package news.stet.press;

import java.util.List;

/// The name of a part: words joined by colons, the first of which says who makes it
/// (`story:body:ID`, `masthead:top:en`). Words hold letters, digits, `-`, `_`, `.` and `/` only, so
/// a key can stand in HTML as it is.
public record PartKey(String text) {
  public PartKey {
    if (!text.matches("[a-z]+(:[A-Za-z0-9_./-]*)*") || text.length() > 300) {
      throw new IllegalArgumentException("not a part key: " + text);
    }
  }

  public static PartKey of(String... words) {
    return new PartKey(String.join(":", words));
  }

  /// The words, the kind first.
  public List<String> words() {
    return List.of(text.split(":", -1));
  }

  /// The first word: who makes it.
  public String kind() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  /// The word at a place; 0 is the kind.
  public String word(int index) {
    return words().get(index);
  }

  /// The last word: what the part is about.
  public String about() {
    return text.substring(text.lastIndexOf(':') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
