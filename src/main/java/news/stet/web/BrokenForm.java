package news.stet.web;

import java.util.Arrays;

/// A form (`multipart/form-data`, or of plain fields) that cannot be taken apart: it breaks off,
/// has too many fields, or names an encoding that it is not in. The framework has no exception for
/// that: it throws `IOException`, `IllegalArgumentException` or a bare `RuntimeException`. But it
/// reads a form before it calls a route, so what is thrown while it does is known by where it comes
/// from.
final class BrokenForm {
  private static final String READER =
      "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";

  private BrokenForm() {}

  static boolean is(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(READER));
  }
}
