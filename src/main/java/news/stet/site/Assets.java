package news.stet.site;

import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.stet.text.Language;

/// The files of our own that pages point to, in memory: one style sheet, the faces that the build
/// found, the icons.
@Singleton
final class Assets {
  private static final String PNG = "image/png";
  private static final Pattern HASH =
      Pattern.compile("-[0-9a-f]{" + Asset.HASH_LETTERS + "}(?=\\.[a-z0-9]+$)");

  private final Map<String, Asset> byPath = new HashMap<>();
  private final Map<String, Asset> byName = new HashMap<>();
  private final Map<String, Asset> firstFaces = new HashMap<>();
  private final Asset stylesheet;
  private final Asset mark;
  private final Asset touch;
  private final Asset small;
  private final Asset large;

  Assets() {
    var rules = new StringBuilder();
    for (Face face : Face.ALL) {
      face.upright().ifPresent(file -> upright(face, file, rules));
      face.italic().ifPresent(file -> rules.append(face.rule(keep(file), "italic")));
    }
    String css = rules + text("proof.css");
    stylesheet =
        keep(
            Asset.hashed(
                "proof", "css", "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8)));
    byte[] svg = text("mark.svg").getBytes(StandardCharsets.UTF_8);
    mark = keep(Asset.hashed("mark", "svg", "image/svg+xml", svg));
    touch = keep(Asset.hashed("mark-180", "png", PNG, Icons.png(180)));
    small = keep(Asset.hashed("mark-192", "png", PNG, Icons.png(192)));
    large = keep(Asset.hashed("mark-512", "png", PNG, Icons.png(512)));
    keep(Asset.at("/favicon.ico", "image/vnd.microsoft.icon", Icons.ico()));
  }

  private void upright(Face face, Asset file, StringBuilder rules) {
    rules.append(face.rule(keep(file), "normal"));
    face.script().ifPresent(script -> firstFaces.put(script, file));
  }

  private Asset keep(Asset asset) {
    byPath.put(asset.path(), asset);
    byName.put(unhashed(asset.path()), asset);
    return asset;
  }

  private static String text(String name) {
    return Asset.resource(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException(name + " is missing from the build"));
  }

  private static String unhashed(String path) {
    return HASH.matcher(path).replaceFirst("");
  }

  /// The file at exactly that path.
  Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /// What took the place of a file that an older page asks for: the same name, another content.
  Optional<Asset> successor(String path) {
    return HASH.matcher(path).find()
        ? Optional.ofNullable(byName.get(unhashed(path)))
        : Optional.empty();
  }

  /// What a head points to.
  ///
  /// @param face the one worth fetching before the style sheet is read, that of the language's own
  ///   script; empty when the build found none
  /// @param touch 180 pixels, for a phone's home screen
  record Names(String stylesheet, String face, String mark, String touch) {}

  Names names(Language language) {
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag())).getScript();
    String face = Optional.ofNullable(firstFaces.get(script)).map(Asset::path).orElse("");
    return new Names(stylesheet.path(), face, mark(), touch.path());
  }

  String mark() {
    return mark.path();
  }

  /// 192 pixels.
  String small() {
    return small.path();
  }

  /// 512 pixels.
  String large() {
    return large.path();
  }
}
