package news.stet.desk;

import java.util.List;
import java.util.function.Function;
import news.stet.text.Language;

/// A way to the same page in another language.
///
/// @param name the language's, in itself
/// @param here whether this is the page's own
record Way(String href, Language language, String name, boolean here) {

  /// One for each language that the desk speaks.
  static List<Way> all(Language spoken, Function<Language, String> href) {
    return DeskWords.LANGUAGES.stream()
        .map(
            other -> new Way(href.apply(other), other, DeskWords.name(other), other.equals(spoken)))
        .toList();
  }
}
