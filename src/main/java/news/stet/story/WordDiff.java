package news.stet.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What differs between two texts, word by word (Myers' algorithm). Takes time proportional to the
/// length of the texts times the number of differences, so texts that are too long for that are
/// shown as taken out and put in whole.
final class WordDiff {
  /// A paragraph of five hundred words has a thousand pieces.
  private static final int PIECES_MOST = 4_000;

  private static final Pattern PIECE =
      Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

  private WordDiff() {}

  /// A stretch of text.
  ///
  /// @param kind what happened to it
  record Piece(Kind kind, String text) {
    public boolean added() {
      return kind == Kind.ADDED;
    }

    public boolean taken() {
      return kind == Kind.TAKEN;
    }
  }

  enum Kind {
    SAME,
    ADDED,
    TAKEN
  }

  /// The pieces of both texts in the order of reading: what was taken out stands before what came
  /// in its place.
  static List<Piece> of(String before, String after) {
    var old = pieces(before);
    var now = pieces(after);
    if (old.size() > PIECES_MOST || now.size() > PIECES_MOST) {
      return before.equals(after)
          ? List.of(new Piece(Kind.SAME, after))
          : joined(List.of(new Piece(Kind.TAKEN, before), new Piece(Kind.ADDED, after)));
    }
    var found = new ArrayList<Piece>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(found, Kind.SAME, old.subList(at, from));
      add(found, Kind.TAKEN, delta.getSource().getLines());
      add(found, Kind.ADDED, delta.getTarget().getLines());
      at = from + delta.getSource().size();
    }
    add(found, Kind.SAME, old.subList(at, old.size()));
    return joined(found);
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(piece -> piece.group()).toList();
  }

  private static void add(List<Piece> found, Kind kind, List<String> pieces) {
    found.add(new Piece(kind, String.join("", pieces)));
  }

  /// One replacement where two are parted by nothing but a space: words are read in runs, and a
  /// space that both texts have is no landmark.
  private static List<Piece> joined(List<Piece> pieces) {
    var joined = new Joining();
    pieces.stream().filter(piece -> !piece.text().isEmpty()).forEach(joined::add);
    return joined.end();
  }

  private static final class Joining {
    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder taken = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String space = "";

    void add(Piece piece) {
      switch (piece.kind()) {
        case SAME -> same(piece.text());
        case TAKEN -> changed(taken, piece.text());
        case ADDED -> changed(added, piece.text());
      }
    }

    private void same(String text) {
      if (text.isBlank() && !taken.isEmpty() && !added.isEmpty()) {
        space = text;
        return;
      }
      flush();
      done.add(new Piece(Kind.SAME, text));
    }

    private void changed(StringBuilder side, String text) {
      taken.append(space);
      added.append(space);
      space = "";
      side.append(text);
    }

    private void flush() {
      put(Kind.TAKEN, taken.toString());
      put(Kind.ADDED, added.toString());
      put(Kind.SAME, space);
      taken.setLength(0);
      added.setLength(0);
      space = "";
    }

    private void put(Kind kind, String text) {
      if (!text.isEmpty()) {
        done.add(new Piece(kind, text));
      }
    }

    List<Piece> end() {
      flush();
      return List.copyOf(done);
    }
  }

  /// Words in the pieces of a kind.
  static int words(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() == kind)
        .mapToInt(piece -> words(piece.text()))
        .sum();
  }

  private static int words(String text) {
    return (int)
        PIECE
            .matcher(text)
            .results()
            .filter(piece -> Character.isLetterOrDigit(piece.group().codePointAt(0)))
            .count();
  }
}
