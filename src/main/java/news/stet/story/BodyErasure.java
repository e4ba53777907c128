package news.stet.story;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.stet.story.Inline.Break;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.Passage;

/// Takes a passage out of a body, to protect a source: out of its text, over the borders of runs
/// and blocks, out of captions, names and titles, and out of notes to colleagues. A link whose
/// address holds it leads nowhere any more; its words stay.
///
/// A block that lost words gets a new id if its id was made from them ([BlockIds]): whoever guesses
/// the passage could prove the guess by it.
final class BodyErasure {
  private static final Pattern MADE_FROM_WORDS = Pattern.compile("b[0-9][0-9a-z]{9}(-[0-9]+)?");

  private final Passage passage;
  private final Set<Mark> marks = new HashSet<>();

  private BodyErasure(Passage passage) {
    this.passage = passage;
  }

  /// What is left, and how many places it was taken out of.
  record Erased(Body body, int places) {}

  /// The body without the passage. The passage stands nowhere in what is left.
  static Erased of(Body body, Passage passage) {
    var erasure = new BodyErasure(passage);
    Body left =
        new Body(
            body.blocks().stream()
                .map(block -> Blocks.rewritten(block, erasure::unmarked, words -> words))
                .toList());
    int places = 0;
    for (var found = places(left, passage); !found.isEmpty(); found = places(left, passage)) {
      places += found.size();
      left = without(left, found);
    }
    return new Erased(renamed(body, left), places + erasure.marks.size());
  }

  private static List<Passage.Place> places(Body body, Passage passage) {
    var all = new StringBuilder();
    for (var block : body.blocks()) {
      var _ =
          Blocks.rewritten(
              block,
              text -> {
                all.append(Runs.text(text)).append('\n');
                return text;
              },
              words -> {
                all.append(words).append('\n');
                return words;
              });
    }
    return passage.in(all.toString());
  }

  private static Body without(Body body, List<Passage.Place> places) {
    var gone = new BitSet();
    places.forEach(place -> gone.set(place.from(), place.to()));
    var cut = new Cut(gone);
    return new Body(
        body.blocks().stream()
            .map(block -> Blocks.rewritten(block, cut::text, cut::words))
            .toList());
  }

  /// Goes over the words of a body in the order in which they were searched.
  private static final class Cut {
    private final BitSet gone;
    private int at;

    Cut(BitSet gone) {
      this.gone = gone;
    }

    List<Inline> text(List<Inline> inlines) {
      var runs = new Runs();
      var before = new StringBuilder();
      for (var inline : inlines) {
        switch (inline) {
          case Run(var words, var marks) -> runs.add(left(words, before), marks);
          case Break _ -> {
            if (!gone.get(at++)) {
              runs.add(inline);
              before.append('\n');
            }
          }
        }
      }
      at++;
      return runs.list();
    }

    String words(String words) {
      String left = left(words, new StringBuilder());
      at++;
      return left;
    }

    /// @param before what is left of the paragraph so far; grows by what is left of these words
    private String left(String words, StringBuilder before) {
      int from = before.length();
      for (int i = 0; i < words.length(); i++, at++) {
        boolean meets = at > 0 && gone.get(at - 1) && words.charAt(i) == ' ' && blankEnd(before);
        if (!gone.get(at) && !meets) {
          before.append(words.charAt(i));
        }
      }
      return before.substring(from);
    }

    private static boolean blankEnd(StringBuilder before) {
      return before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
    }
  }

  private List<Inline> unmarked(List<Inline> text) {
    var runs = new Runs();
    for (var inline : text) {
      if (inline instanceof Run(var words, var with)) {
        runs.add(words, unmarked(with, new ArrayList<>()));
      } else {
        runs.add(inline);
      }
    }
    return runs.list();
  }

  private List<Mark> unmarked(List<Mark> with, List<Mark> left) {
    for (var mark : with) {
      switch (mark) {
        case Mark.Strong _, Mark.Emphasis _ -> left.add(mark);
        case Mark.Link(var href) -> {
          if (passage.in(href).isEmpty() && passage.in(decoded(href)).isEmpty()) {
            left.add(mark);
          } else {
            marks.add(mark);
          }
        }
        case Mark.Note(var id, var text) -> {
          var note = passage.outOf(text);
          if (note.places() == 0) {
            left.add(mark);
            continue;
          }
          marks.add(mark);
          if (!note.text().isBlank()) {
            boolean made = id.equals("n" + BlockIds.digest(text));
            left.add(new Mark.Note(made ? "n" + BlockIds.digest(note.text()) : id, note.text()));
          }
        }
      }
    }
    return left;
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return href;
    }
  }

  private static Body renamed(Body before, Body after) {
    var blocks = new ArrayList<Block>(after.blocks());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.equals(before.blocks().get(i)) && MADE_FROM_WORDS.matcher(block.id()).matches()) {
        blocks.set(i, Blocks.withId(block, ""));
      }
    }
    return new Body(BlockIds.settled(blocks, (_, _) -> {}));
  }
}
