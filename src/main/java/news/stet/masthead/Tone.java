package news.stet.masthead;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of a screen (sRGB).
///
/// @param hex as style sheets write it: `#a3162a`
public record Tone(String hex) {
  private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
  private static final Pattern SHORT = Pattern.compile("^#([0-9a-f])([0-9a-f])([0-9a-f])$");

  /// Steps of one channel.
  private static final int STEPS = 255;

  public Tone {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a tone: " + hex);
    }
  }

  /// What somebody typed: `#A3162A`, `a3162a` or `#a12`. Never throws.
  static Optional<Tone> typed(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    String signed = small.startsWith("#") ? small : "#" + small;
    String whole = SHORT.matcher(signed).replaceFirst("#$1$1$2$2$3$3");
    return Optional.of(whole).filter(hex -> SHAPE.matcher(hex).matches()).map(Tone::new);
  }

  /// Without the sign, as a file's name has it.
  public String digits() {
    return hex.substring(1);
  }

  private int channel(int index) {
    return HexFormat.fromHexDigits(hex, 1 + 2 * index, 3 + 2 * index);
  }

  /// From 0 for black to 1 for white (WCAG 2.2, "relative luminance").
  double luminance() {
    return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
  }

  private static double linear(int step) {
    double share = step / (double) STEPS;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// From 1 for the same tone to 21 for black on white (WCAG 2.2, "contrast ratio").
  double contrast(Tone other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /// Nearer to another tone.
  ///
  /// @param steps of 255 on the way there
  Tone toward(Tone other, int steps) {
    var mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      int from = channel(i);
      mixed.append(
          HexFormat.of().toHexDigits((byte) (from + (other.channel(i) - from) * steps / STEPS)));
    }
    return new Tone(mixed.toString());
  }
}
