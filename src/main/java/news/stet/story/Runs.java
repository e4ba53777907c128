package news.stet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.stet.story.Inline.Break;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;

/// What stands inside a block, while it is put together: neighbours with the same marks become one
/// run, empty runs nothing. Takes time proportional to the text.
final class Runs {
  private final List<Inline> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<Mark> marks = List.of();

  /// The same content in its shortest form.
  static List<Inline> joined(List<Inline> inlines) {
    var runs = new Runs();
    inlines.forEach(runs::add);
    return runs.list();
  }

  /// The text alone, a break as a new line.
  static String text(List<Inline> inlines) {
    return inlines.stream()
        .map(inline ->
            switch (inline) {
              case Run run -> run.text();
              case Break _ -> "\n";
            })
        .collect(Collectors.joining());
  }

  void add(Inline inline) {
    switch (inline) {
      case Run run -> add(run.text(), run.marks());
      case Break _ -> {
        flush();
        done.add(inline);
      }
    }
  }

  void add(String more, List<Mark> with) {
    if (more.isEmpty()) {
      return;
    }
    if (!with.equals(marks)) {
      flush();
      marks = List.copyOf(with);
    }
    text.append(more);
  }

  private void flush() {
    if (!text.isEmpty()) {
      done.add(new Run(text.toString(), marks));
      text.setLength(0);
    }
  }

  boolean isEmpty() {
    return text.isEmpty() && done.isEmpty();
  }

  List<Inline> list() {
    flush();
    return List.copyOf(done);
  }
}
