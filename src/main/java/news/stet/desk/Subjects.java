package news.stet.desk;

import java.util.List;
import java.util.Map;

/// What the things that the trail tells of are called. A bean of this type, of the room that keeps
/// them, is found by itself.
public interface Subjects {

  /// A thing that is still there.
  ///
  /// @param name as people know it; may be empty
  /// @param path of its screen; empty where it has none
  record Named(String name, String path) {}

  /// The names of those objects (`story:ID`) that are this room's and still there, by object.
  ///
  /// @param objects at most 50
  Map<String, Named> named(List<String> objects);
}
