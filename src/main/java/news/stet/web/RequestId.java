package news.stet.web;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import org.jboss.logging.MDC;

/// The name of a request: sent as `X-Request-Id`, written into its log lines, and the `instance` of
/// its problem.
@Singleton
public final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final String MDC_KEY = "request";
  private static final SecureRandom RANDOM = new SecureRandom();

  /// The current request's, or an empty text outside one.
  static String current() {
    return MDC.get(MDC_KEY) instanceof String id ? id : "";
  }

  static String begin() {
    byte[] bytes = new byte[9];
    RANDOM.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    MDC.put(MDC_KEY, id);
    return id;
  }
}
