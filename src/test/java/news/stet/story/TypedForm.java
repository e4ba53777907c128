package news.stet.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.stet.Answer;
import news.stet.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The form of a story's page as a browser without script fills and sends it: with everything that
/// stands in it, and what somebody types over it.
final class TypedForm {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  static TypedForm of(Answer answer) {
    var form = new TypedForm();
    Document page = Jsoup.parse(answer.text());
    for (Element field : page.select("#story [name], [form=story][name]")) {
      if (sent(field)) {
        form.fields.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>()).add(value(field));
      }
    }
    return form;
  }

  private static boolean sent(Element field) {
    boolean choice = field.attr("type").matches("radio|checkbox");
    boolean file = field.attr("type").equals("file");
    return !file && !field.normalName().equals("button") && (!choice || field.hasAttr("checked"));
  }

  private static String value(Element field) {
    return switch (field.normalName()) {
      case "textarea" -> field.wholeText();
      case "select" -> {
        Element chosen = field.selectFirst("option[selected]");
        yield chosen == null ? field.expectFirst("option").attr("value") : chosen.attr("value");
      }
      default -> field.attr("value");
    };
  }

  TypedForm type(String name, String... values) {
    fields.put(name, new ArrayList<>(List.of(values)));
    return this;
  }

  String value(String name) {
    return String.join("|", fields.getOrDefault(name, List.of()));
  }

  Answer send(Http browser, String path) {
    String form =
        fields.entrySet().stream()
            .flatMap(field ->
                field.getValue().stream().map(value -> coded(field.getKey()) + "=" + coded(value)))
            .collect(Collectors.joining("&"));
    return browser
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, form.getBytes(StandardCharsets.US_ASCII));
  }

  /// With a file beside it, as a browser sends both.
  Answer send(Http browser, String path, byte[] file) {
    var body = new java.io.ByteArrayOutputStream();
    fields.forEach((name, values) ->
        values.forEach(value ->
            body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(StandardCharsets.UTF_8))));
    body.writeBytes(
        ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + (file.length == 0 ? "" : "boat.jpg")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(file);
    body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
    return browser
        .with("Content-Type", "multipart/form-data; boundary=b")
        .send("POST", path, body.toByteArray());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
