package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.masthead.HouseText.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The text of a page about the house, and the drafts that come with Stet.
class HouseTextTest {
  private static String shown(String text) {
    return HouseText.read(text).stream()
        .map(block ->
            block.kind()
                + "("
                + block.heading()
                + block.lines().stream()
                    .map(line ->
                        line.runs().stream()
                            .map(run ->
                                run.href().isEmpty()
                                    ? run.text()
                                    : "<" + run.text() + "|" + run.href() + ">")
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("/"))
                + ")")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One.\\n\\nTwo. | paragraph(One.) paragraph(Two.)",
        "One\\nmore | paragraph(One/more)",
        "## Head\\nText | heading(Head) paragraph(Text)",
        "Text\\n## Head | paragraph(Text) heading(Head)",
        "- a\\n- b | items(a/b)",
        "Both:\\n- a\\n- b\\nend | paragraph(Both:) items(a/b) paragraph(end)",
        "Write to news@example.org. | paragraph(Write to <news@example.org~mailto:news@example.org>.)",
        "See https://example.org/a?b=c. | paragraph(See <https://example.org/a?b=c~https://example.org/a?b=c>.)",
        "javascript:alert(1) | paragraph(javascript:alert(1))",
        "<b>\\n\\n\\n\\n### x | paragraph(<b>) paragraph(### x)",
        "'' | ''",
      })
  void is_read_as_people_write_it(String text, String shown) {
    assertThat(shown(text.replace("\\n", "\n")).replace('|', '~'))
        .isEqualTo(shown == null ? "" : shown);
  }

  @Test
  void says_what_has_to_be_filled_in_once_each() {
    String text = "[name] and [where\nexactly] and [name] and [] and [[x]] and [y";

    assertThat(HouseText.blanks(text)).containsExactly("name", "where\nexactly", "x");
    assertThat(HouseText.filled(text, "name", "Ada [Quill]")).startsWith("Ada [Quill] and [where");
  }

  @ParameterizedTest
  @EnumSource
  void comes_as_a_draft_in_both_languages(HousePage page) {
    for (Edition edition : Stream.of(EditionForTests.ENGLISH, EditionForTests.UKRAINIAN).toList()) {
      var draft = HouseDrafts.of(page, edition, EditionForTests.NAMED);

      assertThat(draft.title()).isNotBlank().doesNotContain("[", "{");
      assertThat(draft.text()).doesNotContain("{", "}", "===").hasSizeBetween(100, 20_000);
      assertThat(HouseText.read(draft.text()))
          .isNotEmpty()
          .noneMatch(block -> block instanceof Block.Heading(var text) && text.isBlank());
    }
  }
}
