package news.stet.story;

import java.util.List;

/// What came of reading a body somebody sent, as JSON or HTML.
public sealed interface BodyReading {

  /// It is a body.
  ///
  /// @param remarks what was changed or dropped on the way; empty when nothing was
  record Read(Body body, List<Remark> remarks) implements BodyReading {}

  /// It is none, and nothing of it was taken.
  ///
  /// @param faults the first ones found, at least one; `what` is the place in the JSON
  record Refused(List<Remark> faults) implements BodyReading {}

  /// @param what the thing or its place: `body.content[3].attrs.level`, `iframe
  ///   https://example.org/`
  /// @param why in one short sentence
  record Remark(String what, String why) {}
}
