package news.stet.site;

import java.util.List;
import java.util.Optional;

/// A subset of the serif, upright and italic: the browser fetches only those whose characters stand
/// on the page.
///
/// @param subset as in the file's name
/// @param script ISO 15924, where pages of that script should fetch it first
/// @param range the characters in it, as Fontsource cut them (the CSS of
///   `@fontsource-variable/source-serif-4` 5.3.1)
record Face(String subset, Optional<String> script, String range) {
  /// Latin last: of two faces with the same character the later one is used.
  static final List<Face> ALL =
      List.of(
          new Face(
              "cyrillic-ext",
              Optional.empty(),
              "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F"),
          new Face(
              "cyrillic", Optional.of("Cyrl"), "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
          new Face(
              "greek",
              Optional.of("Grek"),
              "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF"),
          new Face(
              "vietnamese",
              Optional.empty(),
              "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,"
                  + "U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB"),
          new Face(
              "latin-ext",
              Optional.empty(),
              "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
                  + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,"
                  + "U+2C60-2C7F,U+A720-A7FF"),
          new Face(
              "latin",
              Optional.of("Latn"),
              "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,"
                  + "U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"));

  /// The file, if the build found it.
  Optional<Asset> upright() {
    return asset("serif-" + subset);
  }

  Optional<Asset> italic() {
    return asset("serif-italic-" + subset);
  }

  private static Optional<Asset> asset(String name) {
    return Asset.resource("faces/" + name + ".woff2")
        .map(bytes -> Asset.hashed(name, "woff2", "font/woff2", bytes));
  }

  /// The rule that names the file.
  String rule(Asset file, String style) {
    return "@font-face{font-family:\"Source Serif 4\";font-style:"
        + style
        + ";font-weight:200 900;font-display:swap;src:url("
        + file.path()
        + ") format(\"woff2\");unicode-range:"
        + range
        + "}\n";
  }
}
