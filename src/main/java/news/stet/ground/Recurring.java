package news.stet.ground;

import java.time.Duration;

/// Work that comes back, once in the whole newsroom. A bean of this type is found by itself.
public interface Recurring {
  String name();

  /// The pause between the end of one run and the start of the next.
  Duration every();

  void run() throws Exception;
}
