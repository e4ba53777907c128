package news.stet.press;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.text.Language;

/// A typeface of ours, cut into subsets: the browser fetches only those whose characters stand on
/// the page. What the build did not find is left out, down to a face without files.
public final class Typeface {
  /// A cut of the characters.
  ///
  /// @param name as in the file's name
  /// @param script ISO 15924, where pages of that script should fetch it first
  /// @param range the characters in it, as Fontsource cut them (the CSS of
  ///   `@fontsource-variable/source-serif-4` 5.3.1; that of `inter` 5.3.0 lacks four currency
  ///   signs)
  private record Subset(String name, Optional<String> script, String range) {}

  /// Latin last: of two subsets with the same character the later one is used.
  private static final List<Subset> SUBSETS =
      List.of(
          new Subset(
              "cyrillic-ext",
              Optional.empty(),
              "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F"),
          new Subset(
              "cyrillic", Optional.of("Cyrl"), "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
          new Subset(
              "greek",
              Optional.of("Grek"),
              "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF"),
          new Subset(
              "vietnamese",
              Optional.empty(),
              "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,"
                  + "U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"),
          new Subset(
              "latin-ext",
              Optional.empty(),
              "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
                  + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,"
                  + "U+2C60-2C7F,U+A720-A7FF"),
          new Subset(
              "latin",
              Optional.of("Latn"),
              "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,"
                  + "U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"));

  private final String family;
  private final String weights;
  private final StringBuilder rules = new StringBuilder();
  private final List<Asset> files = new ArrayList<>();
  private final Map<String, Asset> firsts = new HashMap<>();

  /// @param file what the names of its files begin with (`serif`, and `serif-italic`)
  /// @param weights of the variable axis, as CSS writes them
  Typeface(String family, String file, String weights) {
    this.family = family;
    this.weights = weights;
    for (Subset subset : SUBSETS) {
      keep(file, subset, "normal")
          .ifPresent(asset -> subset.script().ifPresent(script -> firsts.put(script, asset)));
      keep(file + "-italic", subset, "italic");
    }
  }

  private Optional<Asset> keep(String file, Subset subset, String style) {
    String name = file + "-" + subset.name();
    Optional<Asset> asset =
        Asset.beside(Typeface.class, "faces/" + name + ".woff2")
            .map(bytes -> Asset.hashed(name, "woff2", "font/woff2", bytes));
    asset.ifPresent(found -> {
      files.add(found);
      rules.append(rule(found, subset, style));
    });
    return asset;
  }

  private String rule(Asset file, Subset subset, String style) {
    return "@font-face{font-family:\""
        + family
        + "\";font-style:"
        + style
        + ";font-weight:"
        + weights
        + ";font-display:swap;src:url("
        + file.path()
        + ") format(\"woff2\");unicode-range:"
        + subset.range()
        + "}\n";
  }

  /// What a style sheet that uses it begins with.
  public String rules() {
    return rules.toString();
  }

  /// The address of the file worth fetching before the style sheet is read, that of the language's
  /// own script; empty when the build found none.
  public String first(Language language) {
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())).getScript();
    return Optional.ofNullable(firsts.get(script)).map(Asset::path).orElse("");
  }

  List<Asset> files() {
    return files;
  }
}
