package news.stet.story;

import java.util.List;
import java.util.Optional;
import news.stet.story.Inline.Mark;
import news.stet.text.Plain;

/// The text of one paragraph while it is collected from HTML. Runs of white space become one space,
/// none at either end of a line; a no-break space stays when it stands alone between two words.
/// Soft hyphens go: they were for somebody else's column.
final class HtmlLine {
  private static final int NOTHING = 0;

  /// Between two cells of a table's row.
  private static final String CELLS = " | ";

  private Runs runs = new Runs();
  private int gap = NOTHING;
  private List<Mark> gapMarks = List.of();
  private int breaks;
  private boolean begun;
  private boolean parted;

  /// More text; white space counts for as much as HTML lets it.
  void text(String more, List<Mark> marks) {
    String fit = Plain.composed(Plain.fit(more));
    int from = 0;
    for (int i = 0; i < fit.length(); i++) {
      char c = fit.charAt(i);
      boolean space = Plain.space(c);
      if (space || Plain.unbreakable(c) || c == '\u00AD') {
        put(fit, from, i, marks);
        from = i + 1;
        if (c != '\u00AD') {
          gap(space ? ' ' : c, marks);
        }
      }
    }
    put(fit, from, fit.length(), marks);
  }

  private void gap(char space, List<Mark> marks) {
    if (gap == NOTHING) {
      gapMarks = marks;
    }
    gap = gap == NOTHING ? space : ' ';
  }

  private void put(String text, int from, int to, List<Mark> marks) {
    if (from == to) {
      return;
    }
    for (; begun && breaks > 0; breaks--) {
      runs.add(new Inline.Break());
      gap = NOTHING;
    }
    if (begun && gap != NOTHING) {
      runs.add(String.valueOf((char) gap), gapMarks);
    }
    runs.add(parted ? CELLS : "", List.of());
    parted = false;
    runs.add(text.substring(from, to), marks);
    gap = NOTHING;
    breaks = 0;
    begun = true;
  }

  /// A line ends here; several ends in a row are one, and none is kept at either end.
  void lineEnd() {
    breaks = begun && !parted ? 1 : 0;
    gap = NOTHING;
  }

  /// The next cell of a row: parted from what stands before as soon as it says something.
  void nextCell() {
    parted = begun;
    breaks = 0;
    gap = NOTHING;
  }

  /// Whether the text so far ended its line: a second `<br>` then ends the paragraph.
  boolean ended() {
    return begun && breaks > 0;
  }

  /// The paragraph, if there was one; the next begins.
  Optional<List<Inline>> taken() {
    List<Inline> text = runs.list();
    boolean blank = InlineHtml.blank(text);
    runs = new Runs();
    gap = NOTHING;
    breaks = 0;
    begun = false;
    parted = false;
    return blank ? Optional.empty() : Optional.of(text);
  }
}
