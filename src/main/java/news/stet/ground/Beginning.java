package news.stet.ground;

/// A step of the start that needs the migrated database: seeds, first accounts. Runs on every node
/// at every start, so it must bear repetition. A bean of this type is found by itself.
public interface Beginning {
  /// Smaller goes first.
  int order();

  void begin();
}
