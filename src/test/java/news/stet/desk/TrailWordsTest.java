package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.stet.SourceFiles;
import news.stet.staff.ChainCheck;
import news.stet.story.Change;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The trail has words for every action that any room puts down.
class TrailWordsTest {
  /// `trail.record(tx, WHO, ACTION, …`: the action, a text or what makes one.
  private static final Pattern RECORDED =
      Pattern.compile("\\.record\\(\\s*tx,\\s*[\\w.()]+,\\s*([^,]+),");

  private static final Pattern TEXT = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

  /// What the masthead tells of, and what was done to it, are put together by its ledger.
  private static final Pattern THING = Pattern.compile("new MastheadChanged\\(\\s*\"([a-z-]+)\"");

  private static final Pattern VERB = Pattern.compile("tell\\(\\s*tx,\\s*who,\\s*\"([a-z-]+)\"");

  static Stream<Language> languages() {
    return DeskWords.LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void for_every_action_in_the_newsrooms_sources(Language language) {
    var words = TrailWords.all(language);
    Set<String> actions = actions();

    assertThat(actions)
        .contains("story.publish", "story.correction", "section.add", "token.revoke");
    assertThat(actions)
        .allSatisfy(action -> {
          assertThat(words.action(action)).as(action).isNotEqualTo(action);
          String kind = action.substring(0, action.indexOf('.'));
          assertThat(words.kind(kind)).as(kind).isNotEqualTo(kind);
        });
  }

  private static Set<String> actions() {
    var found = new TreeSet<String>();
    SourceFiles.under(SourceFiles.HOUSE, ".java")
        .forEach(file -> {
          String source = SourceFiles.text(file);
          RECORDED.matcher(source).results().forEach(m -> found.addAll(action(m.group(1).strip())));
          all(THING, source)
              .forEach(thing -> all(VERB, source).forEach(verb -> found.add(thing + "." + verb)));
        });
    return found;
  }

  private static List<String> all(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(m -> m.group(1)).toList();
  }

  /// An action that is put together in a way not known here must be added here.
  private static List<String> action(String said) {
    var text = TEXT.matcher(said);
    if (text.matches()) {
      return List.of(text.group(1));
    }
    return switch (said) {
      case "\"story.\" + what" ->
          Stream.concat(Stream.of("publish"), Arrays.stream(Change.values()).map(Change::word))
              .map(what -> "story." + what)
              .toList();
      case "what.what() + \".\" + verb" -> List.of();
      default -> throw new AssertionError("which actions are " + said + "?");
    };
  }

  @Test
  void for_a_chain_that_is_broken_with_the_row_where_it_is() {
    var broken = new ChainCheck(false, 7, "0".repeat(64), 1_234);

    var said = TrailResource.Verdict.of(broken, TrailWords.in(Language.ENGLISH));

    assertThat(said.whole()).isFalse();
    assertThat(said.text()).startsWith("Row 1234 does not follow");
    assertThat(
            TrailResource.Verdict.of(
                    new ChainCheck(true, 5, "0".repeat(64), 0), TrailWords.in(Language.UKRAINIAN))
                .text())
        .startsWith("Прочитано 5 рядків:");
  }
}
