package news.stet.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A stretch of text somebody wants to find again wherever it stands: letter for letter, but
/// however its spaces, accents, quotation marks, dashes and invisible marks were typed. Capitals
/// count.
public final class Passage {
  private final String folded;

  private Passage(String folded) {
    this.folded = folded;
  }

  /// The passage as it was typed or copied; nothing when it shows no letter or digit, since that
  /// would be found everywhere.
  public static Optional<Passage> typed(String text) {
    String folded = Folded.of(Plain.fit(text)).text.strip();
    return Optional.of(folded)
        .filter(found -> found.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(Passage::new);
  }

  /// A place in a text, from the first character to before the last.
  public record Place(int from, int to) {}

  /// Where it stands in a text, in order; places do not overlap.
  public List<Place> in(String text) {
    var at = Folded.of(text);
    var places = new ArrayList<Place>();
    int from = at.text.indexOf(folded);
    while (from >= 0) {
      int to = from + folded.length();
      boolean accented = to < at.text.length() && Characters.mark(at.text.charAt(to));
      if (!accented) {
        places.add(new Place(at.from[from], at.to[to - 1]));
      }
      from = at.text.indexOf(folded, accented ? from + 1 : to);
    }
    return places;
  }

  /// What is left of a text without a passage.
  public record Left(String text, int places) {}

  /// The text without the passage. It stands nowhere in what is left, not even where two ends met.
  public Left outOf(String text) {
    String left = text;
    int count = 0;
    for (var places = in(left); !places.isEmpty(); places = in(left)) {
      count += places.size();
      var out = new StringBuilder(left.length());
      int from = 0;
      for (var place : places) {
        out.append(left, from, place.from());
        from = place.to() + doubled(out, left, place.to());
      }
      left = out.append(left, from, left.length()).toString();
    }
    return new Left(left, count);
  }

  /// Characters to leave out after a gap, so that no two spaces meet in it.
  private static int doubled(StringBuilder before, String text, int at) {
    boolean open = before.isEmpty() || Characters.space(before.charAt(before.length() - 1));
    return open && at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
  }

  /// A text as it is compared, and where each of its characters came from.
  private static final class Folded {
    private final StringBuilder out;
    private String text = "";
    private int[] from;
    private int[] to;

    private Folded(int length) {
      out = new StringBuilder(length);
      from = new int[length + 16];
      to = new int[length + 16];
    }

    static Folded of(String text) {
      var folded = new Folded(text.length());
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        folded.add(c, i, end);
        i = end;
      }
      folded.text = folded.out.toString();
      return folded;
    }

    private void add(int c, int start, int end) {
      if (Characters.space(c) || Characters.unbreakable(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          to[out.length() - 1] = end;
        } else {
          put(' ', start, end);
        }
      } else if (c < 0x80) {
        put(same((char) c), start, end);
      } else if (!Characters.invisible(c)) {
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        letters.chars().forEach(letter -> put(same((char) letter), start, end));
      }
    }

    private void put(char c, int start, int end) {
      if (out.length() == from.length) {
        from = Arrays.copyOf(from, from.length * 2);
        to = Arrays.copyOf(to, to.length * 2);
      }
      from[out.length()] = start;
      to[out.length()] = end;
      out.append(c);
    }

    private static char same(char c) {
      return switch (c) {
        case '’', '‘', '‚', 'ʼ', '`', '´', '′' -> '\'';
        case '“', '”', '„', '‟', '«', '»', '″' -> '"';
        case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
        default -> c;
      };
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "a passage of %d characters", folded.length());
  }
}
