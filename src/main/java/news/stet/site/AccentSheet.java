package news.stet.site;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import news.stet.masthead.Accent;
import news.stet.masthead.Masthead;
import news.stet.press.Page;
import news.stet.press.PageSource;
import news.stet.press.Part;
import news.stet.press.PartKey;

/// The newsroom's accent as a style sheet of one rule, which heads point to where it is not the
/// theme's own. Its address names its tones, so a page and its colour are never from two times.
@Singleton
final class AccentSheet implements PageSource {
  private static final String BEGINNING = "/accent/";
  private static final String END = ".css";

  /// Before stories: nothing else stands there.
  private static final int ORDER = 800;

  private final Masthead masthead;

  AccentSheet(Masthead masthead) {
    this.masthead = masthead;
  }

  @Override
  public int order() {
    return ORDER;
  }

  /// Where it stands; empty while the accent is the theme's.
  String path() {
    Accent accent = masthead.accent();
    return accent.equals(Accent.THEMES) ? "" : BEGINNING + word(accent) + END;
  }

  private static String word(Accent accent) {
    return accent.light().digits() + "-" + accent.dark().digits();
  }

  @Override
  public Optional<Page> page(String path) {
    return path.startsWith(BEGINNING) && path.equals(path())
        ? Optional.of(
            Headers.on(
                Page.document(
                        "text/css;charset=utf-8",
                        PartKey.of("site", "accent", word(masthead.accent())),
                        Set.of("masthead"))
                    .shared(Duration.ofHours(1))))
        : Optional.empty();
  }

  Part part() {
    Accent accent = masthead.accent();
    String light = accent.light().hex();
    return Part.verbatim(
        ":root{--accent:light-dark(%s,%s)}\n@supports not (color:light-dark(#000,#fff)){:root{--accent:%s}}\n"
            .formatted(light, accent.dark().hex(), light),
        Set.of("masthead"));
  }
}
