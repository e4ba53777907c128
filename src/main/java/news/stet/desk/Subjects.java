package news.stet.desk;

import java.util.List;
import java.util.Map;

/// What the things that the trail tells of are called. A bean of this type, of the room that keeps
/// them, is found by itself.
public interface Subjects {
  /// The names of those objects (`story:ID`) that are this room's and still there, by object.
  ///
  /// @param objects at most 50
  Map<String, String> names(List<String> objects);
}
