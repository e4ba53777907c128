package news.stet;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe-core finds on a page that hinders people: the library's own script, run in the page as
/// it stands, frames included.
public final class Axe {
  private static final String SCRIPT = script();

  /// What passed is counted by nobody, and to gather it takes most of the time.
  private static final String RUN =
      """
      async within => {
        const found = await axe.run(within, {resultTypes: ['violations']});
        return found.violations.flatMap(
          rule => rule.nodes.map(node => rule.help + ': ' + node.html));
      }
      """;

  private Axe() {}

  /// What hinders people anywhere on the page, a line for each rule and place; nothing when all is
  /// well.
  public static List<String> of(Page page) {
    return of(page, "html");
  }

  /// The same, inside one element alone.
  ///
  /// @param within a CSS selector
  public static List<String> of(Page page, String within) {
    page.frames().forEach(Axe::bring);
    return ((List<?>) page.evaluate(RUN, within)).stream().map(Object::toString).toList();
  }

  private static void bring(Frame frame) {
    if (Boolean.FALSE.equals(frame.evaluate("'axe' in window"))) {
      frame.evaluate(SCRIPT);
    }
  }

  private static String script() {
    try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
