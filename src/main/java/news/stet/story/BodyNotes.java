package news.stet.story;

import java.util.List;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;

/// Remarks to colleagues in a body.
final class BodyNotes {
  private BodyNotes() {}

  /// The body as readers may have it: the text stands, the remarks are gone.
  static Body without(Body body) {
    return new Body(
        body.blocks().stream()
            .map(block -> Blocks.rewritten(block, BodyNotes::without, words -> words))
            .toList());
  }

  private static List<Inline> without(List<Inline> text) {
    var runs = new Runs();
    for (var inline : text) {
      if (inline instanceof Run(var words, var marks)) {
        runs.add(words, marks.stream().filter(mark -> !(mark instanceof Mark.Note)).toList());
      } else {
        runs.add(inline);
      }
    }
    return runs.list();
  }
}
