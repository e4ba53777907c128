package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/problems.md` is where the `type` of a problem leads: it explains every one that the code
/// can answer with, with its status, and no other.
class ProblemsPageTest {
  private static final Pattern MADE =
      Pattern.compile("\\bof\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"|\\b(conflict)\\(\\s*\"([a-z-]+)\"");
  private static final Pattern EXPLAINED =
      Pattern.compile("(?m)^\\| `/problems/([a-z-]+)` \\| (\\d{3}) \\| .{10,} \\| .{10,} \\|$");

  @Test
  void explains_every_problem_and_no_other() {
    var made = new TreeSet<String>();
    for (Path file : SourceFiles.under(SourceFiles.HOUSE, ".java")) {
      MADE.matcher(SourceFiles.text(file))
          .results()
          .map(m -> m.group(3) == null ? m.group(2) + " " + m.group(1) : m.group(4) + " 409")
          .forEach(made::add);
    }
    var explained = new TreeMap<String, String>();
    EXPLAINED
        .matcher(SourceFiles.text(SourceFiles.DOCS.resolve("problems.md")))
        .results()
        .forEach(m -> explained.put(m.group(1) + " " + m.group(2), m.group()));

    assertThat(explained.keySet()).isEqualTo(made);
  }
}
