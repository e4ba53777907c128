package news.stet.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/// Cuts a body off that grows past its limit without having said so, and refuses an empty one where
/// a resource wants something.
@Provider
final class JsonBodies implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var sent = new Limited(context.getInputStream());
    context.setInputStream(mayBeAbsent(context) ? orNothing(sent) : sent);
    Object body = context.proceed();
    if (body == null) {
      throw Problem.unreadable("The request has no body.").thrown();
    }
    return body;
  }

  private static boolean mayBeAbsent(ReaderInterceptorContext context) {
    return Arrays.stream(context.getAnnotations()).anyMatch(OptionalBody.class::isInstance);
  }

  /// What was sent, or `{}`.
  private static InputStream orNothing(InputStream sent) throws IOException {
    var ahead = new PushbackInputStream(sent);
    int first = ahead.read();
    if (first < 0) {
      return new ByteArrayInputStream(new byte[] {'{', '}'});
    }
    ahead.unread(first);
    return ahead;
  }

  /// Counts, and stops at [BodyLimits#TEXT].
  private static final class Limited extends FilterInputStream {
    private long left = BodyLimits.TEXT;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    private void count(int read) {
      left -= Math.max(0, read);
      if (left < 0) {
        throw Problem.tooLarge(BodyLimits.TEXT).thrown();
      }
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
