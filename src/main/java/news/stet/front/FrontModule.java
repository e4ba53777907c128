package news.stet.front;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import news.stet.press.Asset;
import news.stet.press.AssetSource;

/// The module by which stories are dragged to their places. It is made from `desk-ui/` by the
/// build, and absent when the build had no npm: the buttons do all it does.
@Singleton
final class FrontModule implements AssetSource {
  private final Optional<Asset> module =
      Asset.beside(FrontModule.class, "front.js")
          .map(bytes -> Asset.hashed("front", "js", "text/javascript;charset=utf-8", bytes));

  Optional<Asset> module() {
    return module;
  }

  @Override
  public List<Asset> assets() {
    return module.stream().toList();
  }
}
