package news.stet;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.stet.ground.Json;

/// What came back over [Http].
public final class Answer {
  private final HttpResponse<byte[]> response;

  Answer(HttpResponse<byte[]> response) {
    this.response = response;
  }

  public int status() {
    return response.statusCode();
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return Json.tree(text());
  }

  /// The header's first value, or nothing at all: `""`.
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  /// Every header and the body, whatever they are.
  public String all() {
    return response.headers().map() + "\n" + text();
  }

  @Override
  public String toString() {
    return status() + " " + text();
  }
}
