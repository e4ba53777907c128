package news.stet.story;

import java.util.List;

/// What stands inside a block: a run of text with its marks, or a line break.
public sealed interface Inline {

  /// Text that carries the same marks from its first character to its last.
  record Run(String text, List<Mark> marks) implements Inline {
    public static Run plain(String text) {
      return new Run(text, List.of());
    }
  }

  record Break() implements Inline {}

  /// What is said of a run.
  sealed interface Mark {
    record Strong() implements Mark {}

    record Emphasis() implements Mark {}

    /// @param href an `http`, `https` or `mailto` address, or a path of our own
    record Link(String href) implements Mark {}

    /// A remark to colleagues that hangs from the run. Never published: no renderer for readers
    /// prints it.
    record Note(String id, String text) implements Mark {}
  }
}
