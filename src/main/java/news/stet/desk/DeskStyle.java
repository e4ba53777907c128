package news.stet.desk;

/// A style sheet that a room hands to the desk for its own screens. A bean of this type is found by
/// itself; its rules stand in the layers `rooms` and `modes` of `desk.css`, so their order among
/// those of other rooms means nothing.
public interface DeskStyle {
  String css();
}
