package news.stet.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.ground.Json;
import news.stet.text.Language;
import news.stet.text.Words;

/// What the editor says, as its page carries it to the browser (`data-words`). Numbers and reasons
/// are filled in there.
final class EditorWords {
  private static final Map<String, Object> FILLED_IN_THERE =
      Stream.of("words", "minutes", "why").collect(Collectors.toMap(n -> n, n -> "{" + n + "}"));

  private EditorWords() {}

  /// A JSON object of keys and words.
  ///
  /// @param language of whoever writes, not of the story
  static String json(Language language) {
    var words = Words.beside(EditorWords.class, "editor", language);
    var said = new LinkedHashMap<String, String>();
    words.keys().forEach(key -> said.put(key, words.say(key, FILLED_IN_THERE)));
    return Json.write(said);
  }
}
