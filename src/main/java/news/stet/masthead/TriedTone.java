package news.stet.masthead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import news.stet.text.Plain;
import news.stet.text.Words;

/// A tone that somebody has typed for an accent, and how it can be read.
///
/// @param typed as it was
/// @param tone it names, if it names one
record TriedTone(PageLight on, String typed, Optional<Tone> tone) {

  static TriedTone of(PageLight on, String typed) {
    return new TriedTone(on, Plain.line(typed), Tone.typed(typed));
  }

  static TriedTone of(PageLight on, Tone tone) {
    return new TriedTone(on, tone.hex(), Optional.of(tone));
  }

  /// What is shown where nothing was typed: of the same hue as the other.
  static TriedTone after(TriedTone other, PageLight on) {
    return other.tone().map(tone -> of(on, on.nearest(tone))).orElseGet(() -> of(on, ""));
  }

  /// On which pages, as the words have it.
  public String word() {
    return on.word();
  }

  public String label(Words words) {
    return words.say("accent." + word());
  }

  public boolean fits() {
    return tone.map(on::carries).orElse(false);
  }

  /// Whether it is a tone, but one that not everybody can read.
  public boolean faint() {
    return tone.isPresent() && !fits();
  }

  /// As a style sheet writes it; empty for what is no tone.
  public String hex() {
    return tone.map(Tone::hex).orElse("");
  }

  /// The nearest that fits.
  public TriedTone nearest() {
    return tone.map(tried -> of(on, on.nearest(tried))).orElse(this);
  }

  /// How it can be read, in words.
  public String says(Words words) {
    return tone.map(tried ->
            words.say(
                fits() ? "accent.fits" : "accent.faint",
                Map.of(
                    "paper", told(tried.contrast(on.paper())),
                    "sheet", told(tried.contrast(on.sheet())))))
        .orElseGet(() -> words.say("accent.none"));
  }

  /// Never rounded up: 4.46 is not 4.5.
  private static BigDecimal told(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN);
  }
}
