package news.stet.masthead;

/// The one colour of readers' pages that is the newsroom's own.
///
/// @param light on light pages
/// @param dark on dark ones
public record Accent(Tone light, Tone dark) {
  /// The theme's.
  public static final Accent THEMES = new Accent(new Tone("#a3162a"), new Tone("#ff8d86"));
}
