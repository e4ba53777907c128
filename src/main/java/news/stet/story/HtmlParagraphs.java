package news.stet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.story.Block.Fact;

/// The paragraphs found inside one block of HTML, and what each of them began.
final class HtmlParagraphs {
  enum Start {
    NOTHING,
    ITEM,
    TERM,
    DEFINITION
  }

  private record Paragraph(Start start, List<Inline> text) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();

  void add(Start start, List<Inline> text) {
    paragraphs.add(new Paragraph(start, text));
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /// All in one line, as a heading needs it.
  List<Inline> line() {
    var runs = new Runs();
    for (var paragraph : paragraphs) {
      runs.add(runs.isEmpty() ? "" : " ", List.of());
      for (var inline : paragraph.text()) {
        runs.add(inline instanceof Inline.Break ? Inline.Run.plain(" ") : inline);
      }
    }
    return runs.list();
  }

  /// Without those that show no letter or digit: a dash before a name that stands elsewhere now.
  List<List<Inline>> quotation() {
    return paragraphs.stream()
        .map(Paragraph::text)
        .filter(text -> Runs.text(text).codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /// Items of a list; what follows an item without beginning one is its next line.
  List<List<Inline>> items() {
    var items = new ArrayList<Runs>();
    for (var paragraph : paragraphs) {
      if (items.isEmpty() || paragraph.start() == Start.ITEM) {
        items.add(new Runs());
      }
      append(items.getLast(), paragraph.text());
    }
    return items.stream().map(Runs::list).toList();
  }

  /// Rows of a box: a term and what is said of it.
  List<Fact> rows() {
    var rows = new ArrayList<Row>();
    for (var paragraph : paragraphs) {
      boolean term = paragraph.start() == Start.TERM;
      boolean answers = !rows.isEmpty() && rows.getLast().text.isEmpty();
      boolean more = !rows.isEmpty() && paragraph.start() == Start.NOTHING;
      if (term || !(answers || more)) {
        rows.add(new Row(term ? Optional.of(Runs.text(paragraph.text())) : Optional.empty()));
      }
      if (!term) {
        append(rows.getLast().text, paragraph.text());
      }
    }
    return rows.stream().map(row -> new Fact(row.term.orElse(""), row.text.list())).toList();
  }

  private static final class Row {
    private final Optional<String> term;
    private final Runs text = new Runs();

    Row(Optional<String> term) {
      this.term = term;
    }
  }

  private static void append(Runs runs, List<Inline> text) {
    if (!runs.isEmpty()) {
      runs.add(new Inline.Break());
    }
    text.forEach(runs::add);
  }
}
