package news.stet.press;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every room's files, in memory, by their addresses.
@Singleton
final class Shelf {
  private static final Pattern HASH =
      Pattern.compile("-[0-9a-f]{" + Asset.HASH_LETTERS + "}(?=\\.[a-z0-9]+$)");

  private final Map<String, Asset> byPath = new HashMap<>();
  private final Map<String, Asset> byName = new HashMap<>();

  Shelf(@All List<AssetSource> sources) {
    sources.forEach(source -> source.assets().forEach(this::keep));
  }

  private void keep(Asset asset) {
    byPath.put(asset.path(), asset);
    byName.put(unhashed(asset.path()), asset);
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
}
