package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import news.stet.NewsroomTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A body that is too long is refused before it has been read; the answer must arrive all the same
/// at a client that sends all it has before it listens, as browsers do.
@QuarkusTest
class LongBodiesTest extends NewsroomTest {
  private static final int LENGTH = 10 * 1024 * 1024;

  enum Sent {
    DECLARED("/api/echo", "application/json") {
      @Override
      void body(BufferedOutputStream out) throws IOException {
        out.write(("Content-Length: " + LENGTH + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < LENGTH; i++) {
          out.write('a');
        }
      }
    },
    CHUNKED("/api/echo", "application/json") {
      @Override
      void body(BufferedOutputStream out) throws IOException {
        var chunk =
            ("10000\r\n\"" + "a".repeat(0xffff) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        out.write("Transfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(chunk);
        chunk[7] = 'a';
        for (int i = 1; i < LENGTH / 0x10000; i++) {
          out.write(chunk);
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    },
    FORM("/api/echo/form", "application/x-www-form-urlencoded") {
      @Override
      void body(BufferedOutputStream out) throws IOException {
        out.write("Content-Length: 2000000\r\n\r\ntext=".getBytes(StandardCharsets.US_ASCII));
        for (int i = 5; i < 2_000_000; i++) {
          out.write('a');
        }
      }
    };

    private final String path;
    private final String type;

    Sent(String path, String type) {
      this.path = path;
      this.type = type;
    }

    abstract void body(BufferedOutputStream out) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Sent.class)
  void the_answer_arrives_though_the_body_was_not_read(Sent sent) throws IOException {
    for (int i = 0; i < 20; i++) {
      String answer = answered(sent);

      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
    }
  }

  /// What comes back on a connection of its own, up to the end of the problem.
  private String answered(Sent sent) throws IOException {
    var address = InetAddress.getByName(http.base().getHost());
    try (var socket = new Socket(address, http.base().getPort())) {
      socket.setSoTimeout(20_000);
      var out = new BufferedOutputStream(socket.getOutputStream(), 0x10000);
      out.write(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
              .formatted(sent.path, sent.type)
              .getBytes(StandardCharsets.US_ASCII));
      sent.body(out);
      out.flush();
      var answer = new StringBuilder();
      while (answer.isEmpty() || answer.charAt(answer.length() - 1) != '}') {
        int read = socket.getInputStream().read();
        assertThat(read).as("ended after: %s", answer).isNotNegative();
        answer.append((char) read);
      }
      return answer.toString();
    }
  }
}
