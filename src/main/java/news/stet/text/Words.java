package news.stet.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a screen in one language, from `NAME_LANGUAGE.properties` beside the class that
/// shows them. Plurals and numbers are ICU MessageFormat with named arguments (`{count, plural, one
/// {# story} other {# stories}}`). A language without a file of its own reads the English one. Safe
/// from any thread.
public final class Words {
  private final Language language;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  private Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /// Reads the words of a screen.
  ///
  /// @throws IllegalArgumentException when there is not even an English file
  public static Words beside(Class<?> owner, String name, Language language) {
    Properties found = load(owner, name + "_" + language.locale().getLanguage() + ".properties");
    Properties words = found.isEmpty() ? load(owner, name + "_en.properties") : found;
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words " + name + " beside " + owner.getName());
    }
    var patterns = new ConcurrentHashMap<String, String>();
    words.stringPropertyNames().forEach(key -> patterns.put(key, words.getProperty(key)));
    return new Words(language, patterns);
  }

  private static Properties load(Class<?> owner, String file) {
    var properties = new Properties();
    try (var in = owner.getResourceAsStream(file)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public Language language() {
    return language;
  }

  /// The words of a key, as they are.
  ///
  /// @throws IllegalArgumentException when the language has no such key: a test compares the files
  public String say(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return pattern.indexOf('{') < 0 ? pattern : say(key, Map.of());
  }

  /// The words of a key with one argument filled in.
  public String say(String key, String name, Object value) {
    return say(key, Map.of(name, value));
  }

  /// The words of a key with named arguments filled in.
  public String say(String key, Map<String, Object> arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    MessageFormat format =
        parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
    return format.clone().format(arguments);
  }

  /// The keys, sorted.
  public Set<String> keys() {
    return new TreeSet<>(patterns.keySet());
  }
}
