package news.stet.story;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import news.stet.press.Asset;
import news.stet.press.AssetSource;

/// The module that makes the page of a story one to write on. It is made from `desk-ui/` by the
/// build, and absent when the build had no npm.
@Singleton
final class Editor implements AssetSource {
  private final Optional<Asset> module =
      Asset.beside(Editor.class, "editor.js")
          .map(bytes -> Asset.hashed("editor", "js", "text/javascript;charset=utf-8", bytes));

  Optional<Asset> module() {
    return module;
  }

  @Override
  public List<Asset> assets() {
    return module.stream().toList();
  }
}
