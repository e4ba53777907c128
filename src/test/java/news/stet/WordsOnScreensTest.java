package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of every screen, `NAME_en.properties` and `NAME_uk.properties`: whole in both
/// languages, and patterns that can be filled in.
class WordsOnScreensTest {
  private static final Pattern TWO_ALPHABETS =
      Pattern.compile("\\p{IsCyrillic}['’]?\\p{IsLatin}|\\p{IsLatin}['’]?\\p{IsCyrillic}");
  private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");

  /// `1` is a number for plurals and a text for everything else.
  private static final Integer SAMPLE = 1;

  static Stream<Path> english() {
    return SourceFiles.under(SourceFiles.HOUSE, "_en.properties").stream();
  }

  static Stream<Path> all() {
    return SourceFiles.under(SourceFiles.HOUSE, ".properties").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void are_the_same_in_both_languages(Path english) {
    var here = words(english);
    var there = words(ukrainian(english));

    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.forEach((key, pattern) ->
        assertThat(arguments(there.getOrDefault(key, "")))
            .as("arguments of %s in %s", key, english)
            .isEqualTo(arguments(pattern)));
  }

  private static Path ukrainian(Path english) {
    return english.resolveSibling(
        english.getFileName().toString().replace("_en.properties", "_uk.properties"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void are_there_and_there_once(Path file) {
    assertThat(words(file)).isNotEmpty().allSatisfy((_, text) -> assertThat(text).isNotBlank());
    List<String> keys =
        KEY.matcher(SourceFiles.text(file)).results().map(match -> match.group(1)).toList();
    assertThat(keys).doesNotHaveDuplicates().hasSize(words(file).size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void can_be_filled_in(Path file) {
    words(file)
        .forEach((key, pattern) -> {
          var sample = new HashMap<String, Object>();
          arguments(pattern).forEach(name -> sample.put(name, SAMPLE));
          assertThat(new MessageFormat(pattern, language(file)).format(sample))
              .as("%s in %s", key, file)
              .doesNotContain("{", "}");
        });
  }

  @ParameterizedTest
  @MethodSource("all")
  void know_every_plural_of_their_language(Path file) {
    var wanted = PluralRules.forLocale(language(file)).getKeywords();
    words(file)
        .forEach((key, text) ->
            plurals(text)
                .forEach(forms -> assertThat(forms).as("%s in %s", key, file).containsAll(wanted)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void are_spelt_in_one_alphabet(Path file) {
    assertThat(words(file).values())
        .noneMatch(text -> TWO_ALPHABETS.matcher(text.replaceAll("\\{\\w+}", "")).find());
  }

  private static Map<String, String> words(Path file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(SourceFiles.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new HashMap<String, String>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static ULocale language(Path file) {
    String name = file.getFileName().toString().replace(".properties", "");
    return new ULocale(name.substring(name.lastIndexOf('_') + 1));
  }

  private static Set<String> arguments(String pattern) {
    return new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames();
  }

  /// The keywords of each plural in a pattern.
  private static List<Set<String>> plurals(String text) {
    var pattern = new MessagePattern(text);
    var plurals = new java.util.ArrayList<Set<String>>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
        plurals.add(keywords(pattern, i));
      }
    }
    return plurals;
  }

  private static Set<String> keywords(MessagePattern pattern, int start) {
    var keywords = new HashSet<String>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < end; i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      } else if (part.getType() == Part.Type.ARG_SELECTOR) {
        keywords.add(pattern.getSubstring(part));
      }
    }
    return keywords;
  }
}
