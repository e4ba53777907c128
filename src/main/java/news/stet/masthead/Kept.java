package news.stet.masthead;

/// What came of adding or changing something of the masthead.
public sealed interface Kept<T> {

  /// It stands, and every page of this node shows it.
  record Done<T>(T thing, long version) implements Kept<T> {}

  /// Another of the same kind (in the same edition) has the slug. Nothing was changed.
  record SlugTaken<T>() implements Kept<T> {}

  /// Somebody else changed it in between; it is at this version now. Nothing was changed.
  record Stale<T>(long version) implements Kept<T> {}

  /// There is no such thing.
  record Absent<T>() implements Kept<T> {}

  /// For callers who know that it cannot fail: the first start, the demonstration.
  ///
  /// @throws IllegalStateException when it failed all the same
  default T done() {
    return switch (this) {
      case Done<T>(var thing, _) -> thing;
      case SlugTaken<T> _, Stale<T> _, Absent<T> _ -> throw new IllegalStateException(toString());
    };
  }
}
