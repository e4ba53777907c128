package news.stet.story;

import java.util.List;

/// The body of a story: a tree of [Block]s. HTML is never stored; every output is a renderer over
/// this tree.
public record Body(List<Block> blocks) {
  /// Of the JSON form, which is the editor's own document.
  public static final int SCHEMA = 1;

  public static final Body EMPTY = new Body(List.of());

  public Body {
    blocks = List.copyOf(blocks);
  }
}
