package news.stet.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;

/// How much a request may bring. A body that says it is larger is refused before a byte of it is
/// read; one that does not say is cut off where it passes the limit ([JsonBodies]), but an upload
/// must say: every browser and every usual client does, and the server would otherwise cut it off
/// itself, at `max-body-size`, without a word.
final class BodyLimits {
  /// A story of a hundred thousand words is about one megabyte of JSON.
  static final long TEXT = 2L * 1024 * 1024;

  /// A picture of 64 MB, and a megabyte for the form around it.
  static final long UPLOAD = 65L * 1024 * 1024;

  /// One field of a form (`quarkus.http.limits.max-form-attribute-size`): a story's text is one.
  /// The only limit that the server itself enforces before ours.
  static final long FIELD = 1024L * 1024;

  private BodyLimits() {}

  static Optional<Problem> refusal(HttpServerRequest request) {
    var length = Optional.ofNullable(request.getHeader("Content-Length"));
    boolean upload = isUpload(request);
    if (length.isEmpty()) {
      return upload ? Optional.of(unsaid()) : Optional.empty();
    }
    long limit = upload ? UPLOAD : TEXT;
    return longerThan(length.get(), limit)
        ? Optional.of(Problem.tooLarge(limit))
        : Optional.empty();
  }

  private static boolean isUpload(HttpServerRequest request) {
    String type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private static Problem unsaid() {
    return Problem.of(
        411, "length", "Length not said", "An upload must say its length in Content-Length.");
  }

  private static boolean longerThan(String length, long limit) {
    try {
      return Long.parseLong(length.strip()) > limit;
    } catch (NumberFormatException e) {
      // Netty has refused what is no number; what is left is a number too long for a long.
      return true;
    }
  }
}
