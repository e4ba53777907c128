package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlainHttpTest extends NewsroomTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TestHTTPResource("/")
  URI site;

  /// As many as may be under way before the first has come back: each offers the upgrade.
  @Test
  void answers_a_client_that_offers_http_2_in_http_1() {
    for (String path : List.of("/", "/favicon.ico", "/api/openapi.json", "/desk/")) {
      var request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).build();
      try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
        var answers =
            IntStream.range(0, 20)
                .mapToObj(_ -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
                .toList();
        assertThat(answers)
            .allSatisfy(answer ->
                assertThat(answer.join().version())
                    .as(path)
                    .isEqualTo(HttpClient.Version.HTTP_1_1));
      }
    }
  }
}
