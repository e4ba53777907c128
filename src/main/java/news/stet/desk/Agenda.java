package news.stet.desk;

import java.util.List;
import news.stet.staff.Actor;
import news.stet.text.Language;

/// What a room asks to be done before the newsroom is ready. A bean of this type is found by
/// itself; the desk's home lists its tasks until all are done, those of the higher priority first.
public interface Agenda {
  /// Those that are for somebody to do, in the order in which they are done best.
  List<Task> tasks(Actor who, Language language);

  /// @param name what to do, in a few words
  /// @param href where it is done
  record Task(String name, String href, boolean done) {}
}
