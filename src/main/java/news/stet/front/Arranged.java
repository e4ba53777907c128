package news.stet.front;

/// What came of changing a front page.
public sealed interface Arranged {
  record Done(long version) implements Arranged {}

  /// Somebody else changed it in between; it is at this version now. Nothing was changed.
  record Stale(long version) implements Arranged {}

  /// A story that is not of this edition. Nothing was changed.
  record Unknown(String story) implements Arranged {}
}
