package news.stet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Speaks HTTP with the newsroom as a program or a browser without script would: follows no
/// redirect, keeps no cookie, waits at most a minute. Immutable: `http.bearer(token).post(…)`.
public record Http(URI base, Map<String, String> headers) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  public static Http at(URI base) {
    return new Http(base, Map.of());
  }

  /// One more header on everything that is sent.
  public Http with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Http(base, Map.copyOf(more));
  }

  public Http bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer head(String path) {
    return send("HEAD", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer delete(String path, String json) {
    return with("Content-Type", "application/json")
        .send("DELETE", path, BodyPublishers.ofString(json));
  }

  public Answer post(String path, String json) {
    return with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofString(json));
  }

  public Answer put(String path, String json) {
    return with("Content-Type", "application/json")
        .send("PUT", path, BodyPublishers.ofString(json));
  }

  /// A form as a browser sends it, from the site's own pages.
  public Answer form(String path, Map<String, String> fields) {
    var text = new StringBuilder();
    fields.forEach((name, value) ->
        text.append(text.isEmpty() ? "" : "&")
            .append(java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, BodyPublishers.ofString(text.toString()));
  }

  /// A form with a file, as a browser sends it.
  public Answer upload(String path, Map<String, String> fields, byte[] file) {
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) ->
        part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    part(body, "name=\"file\"; filename=\"sent\"", file);
    body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return with("Content-Type", "multipart/form-data; boundary=b")
        .send("POST", path, body.toByteArray());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    String head = "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /// Anything else: give `Content-Type` by [#with].
  public Answer send(String method, String path, byte[] body) {
    return send(method, path, BodyPublishers.ofByteArray(body));
  }

  /// The same without saying how long it is (chunked).
  public Answer stream(String method, String path, byte[] body) {
    return send(
        method, path, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)));
  }

  private Answer send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).method(method, body);
    headers.forEach(request::header);
    try {
      var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(answer);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
