package news.stet.masthead;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What readers' pages are printed on, by day and by night. A test holds the tones to those of the
/// style sheet.
enum PageLight {
  LIGHT("#ffffff", "#f6f5f1", "#000000"),
  DARK("#121416", "#1b1e21", "#ffffff");

  /// WCAG 2.2 §1.4.3, for text of any size.
  static final double LEAST = 4.5;

  private final String paper;
  private final String sheet;
  private final String ink;

  PageLight(String paper, String sheet, String ink) {
    this.paper = paper;
    this.sheet = sheet;
    this.ink = ink;
  }

  /// The page itself, which is also the tone of letters on a ground of the accent.
  Tone paper() {
    return new Tone(paper);
  }

  /// The boxes on it.
  Tone sheet() {
    return new Tone(sheet);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether everybody can read it on all of these pages.
  boolean carries(Tone tone) {
    return List.of(paper(), sheet()).stream().allMatch(on -> tone.contrast(on) >= LEAST);
  }

  /// The tone itself where it can be read, or else the first that can on the way to the ink: the
  /// same hue, deeper by day and paler by night.
  Tone nearest(Tone tone) {
    return IntStream.rangeClosed(0, 255)
        .mapToObj(steps -> tone.toward(new Tone(ink), steps))
        .filter(this::carries)
        .findFirst()
        .orElseThrow();
  }
}
