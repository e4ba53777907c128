package news.stet.press;

import java.util.List;

/// The files of its own that a room's pages point to. A bean of this type is found by itself and
/// asked once, when the newsroom starts.
public interface AssetSource {
  List<Asset> assets();
}
