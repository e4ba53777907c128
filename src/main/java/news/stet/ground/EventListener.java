package news.stet.ground;

/// Hears every event on this node, in commit order, one at a time. A bean of this type is found by
/// itself. Work that must happen once in the whole newsroom is a [Worker]'s, not a listener's.
public interface EventListener {

  /// Called on the event thread: quick, and never waiting for another event. What it throws is
  /// logged, and the next event comes all the same.
  void on(Event event);

  /// The node may have missed events (it was away longer than they are kept, or the database is
  /// another one): whatever was derived from events must be made anew.
  void startOver();
}
