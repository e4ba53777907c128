package news.stet.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Wait;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures as programs send and see them.
@QuarkusTest
class MediaApiTest extends NewsroomTest {
  @Inject Tokens tokens;

  @Inject
  @ConfigProperty(name = "quarkus.http.body.uploads-directory")
  Path uploads;

  private Http reporter;

  @BeforeEach
  void a_reporter_is_there() {
    reporter = as(Role.REPORTER);
  }

  private Http as(Role role) {
    return tokens.create("t" + UUID.randomUUID(), role)
            instanceof Tokens.Creation.Made(_, var plain)
        ? http.bearer(plain)
        : fail();
  }

  private static Http fail() {
    throw new AssertionError("no token");
  }

  /// The server lets go of a file after it has answered.
  @AfterEach
  void nothing_that_was_sent_is_left() {
    Wait.until(Duration.ofSeconds(10), "the folder of uploads is empty", this::nothingLeft);
  }

  private boolean nothingLeft() {
    if (!Files.isDirectory(uploads)) {
      return true;
    }
    try (var left = Files.list(uploads)) {
      return left.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A form as browsers and curl send it.
  private static final class Form {
    private static final String BOUNDARY = "----stet";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form text(String name, String value) {
      return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
    }

    Form file(String name, String fileName, String type, byte[] content) {
      return part(
          "name=\"" + name + "\"; filename=\"" + fileName + "\"",
          "Content-Type: " + type + "\r\n",
          content);
    }

    Form picture(byte[] content) {
      return file("file", "secret source.jpg", "image/jpeg", content);
    }

    private Form part(String disposition, String headers, byte[] content) {
      String head =
          "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n"
              .formatted(BOUNDARY, disposition, headers);
      body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      body.writeBytes(content);
      body.writeBytes(Sample.latin("\r\n"));
      return this;
    }

    Answer sentBy(Http someone) {
      body.writeBytes(Sample.latin("--" + BOUNDARY + "--\r\n"));
      return someone
          .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
          .send("POST", "/api/media", body.toByteArray());
    }
  }

  private static Answer ok(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    return answer;
  }

  private static void problem(Answer answer, int status, String field) {
    ok(answer, status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
  }

  @Test
  void a_picture_is_sent_and_seen() {
    var added =
        ok(
            new Form()
                .picture(Sample.jpeg(700, 500))
                .text("caption", "Кіт\u0007 🐈 на кнехті")
                .text("creator", "Name withheld")
                .text("alt", "A cat")
                .text("language", "uk")
                .sentBy(reporter),
            201);
    var picture = added.json();
    assertThat(added.header("Location")).isEqualTo("/api/media/" + picture.path("id").asText());
    assertThat(picture.path("caption").asText()).isEqualTo("Кіт 🐈 на кнехті");
    assertThat(picture.path("creator").asText()).isEqualTo("Name withheld");
    assertThat(picture.path("language").asText()).isEqualTo("uk");
    assertThat(picture.path("width").asInt()).isEqualTo(700);
    assertThat(picture.path("renditions").size()).isEqualTo(3);
    assertThat(added.text()).doesNotContain("secret");

    var url = URI.create(picture.at("/renditions/0/url").asText());
    assertThat(ok(http.get(url.getPath()), 200).bytes()).startsWith(0xff, 0xd8);
    var read = ok(reporter.get(added.header("Location")), 200);
    assertThat(read.json()).isEqualTo(picture);
    assertThat(read.header("ETag")).isEqualTo(added.header("ETag"));
    assertThat(ok(reporter.get("/api/media?limit=200"), 200).json().path("items"))
        .contains(picture);
  }

  @Test
  void programs_read_what_to_send_in_the_openapi_document() {
    var form =
        ok(http.get("/api/openapi.json"), 200)
            .json()
            .path("paths")
            .path("/api/media")
            .at("/post/requestBody/content/multipart~1form-data/schema");
    assertThat(form.at("/properties/file/format").asText()).isEqualTo("binary");
    assertThat(form.at("/required/0").asText()).isEqualTo("file");
  }

  @Test
  void what_the_form_leaves_out_the_file_says() {
    var file =
        Sample.withSegment(
            Sample.jpeg(40, 30),
            0xed,
            Sample.iptcSegment(
                new Sample.Iptc(120, "From the file"), new Sample.Iptc(110, "Agency")));
    var picture =
        ok(
                new Form()
                    .picture(file)
                    .text("caption", "Typed")
                    .text("credit", "")
                    .sentBy(reporter),
                201)
            .json();
    assertThat(picture.path("caption").asText()).isEqualTo("Typed");
    assertThat(picture.path("credit").asText()).isEqualTo("Agency");
    assertThat(picture.path("language").asText()).isEqualTo("en");
  }

  @Test
  void no_reader_learns_where_it_was_taken_and_all_learn_by_whom() {
    var file = Sample.withSegment(Sample.jpeg(700, 500), 0xe1, Sample.exifSegment(1));
    String place = "<exif:GPSLatitude>46,29.7N</exif:GPSLatitude>";
    String credit = "<photoshop:Credit>Halmere Press</photoshop:Credit>";
    file = Sample.withSegment(file, 0xe1, Sample.xmpSegment(Sample.xmp(place + credit)));
    assertThat(DevelopedFiles.secrets(file)).contains("GPS", "XMP");

    var added = ok(new Form().picture(file).sentBy(reporter), 201);
    assertThat(added.json().path("credit").asText()).isEqualTo("Halmere Press");
    assertThat(added.text()).doesNotContain("46,29", "GPS", "Kamer");
    assertThat(added.json().path("renditions"))
        .hasSize(3)
        .allSatisfy(rendition -> {
          String path = URI.create(rendition.path("url").asText()).getPath();
          assertThat(DevelopedFiles.secrets(ok(http.get(path), 200).bytes())).isEmpty();
        });
  }

  @Test
  void a_file_is_judged_by_its_bytes_whatever_it_is_called() {
    ok(new Form().file("file", "x.exe", "text/html", Sample.png(40, 30)).sentBy(reporter), 201);
    problem(
        new Form()
            .file("file", "x.jpg", "image/jpeg", Sample.latin("<svg onload=alert(1)>"))
            .sentBy(reporter),
        415,
        "file");
    problem(new Form().picture(Sample.latin("GIF89a")).sentBy(reporter), 415, "file");
  }

  @Test
  void what_cannot_become_a_picture_is_refused() {
    problem(new Form().picture(new byte[0]).sentBy(reporter), 422, "file");
    problem(new Form().picture(Sample.pngClaiming(60_000, 60_000)).sentBy(reporter), 422, "file");
    byte[] jpeg = Sample.jpeg(400, 300);
    problem(
        new Form().picture(java.util.Arrays.copyOf(jpeg, jpeg.length / 2)).sentBy(reporter),
        422,
        "file");
  }

  @Test
  void a_form_that_is_not_as_it_should_be_is_refused() {
    byte[] jpeg = Sample.jpeg(40, 30);
    problem(new Form().text("caption", "no file").sentBy(reporter), 422, "file");
    problem(new Form().file("photo", "x.jpg", "image/jpeg", jpeg).sentBy(reporter), 422, "photo");
    problem(new Form().picture(jpeg).text("captoin", "x").sentBy(reporter), 422, "captoin");
    problem(new Form().picture(jpeg).picture(jpeg).sentBy(reporter), 422, "file");
    problem(new Form().text("file", "a text").sentBy(reporter), 422, "file");
    problem(
        new Form().picture(jpeg).text("caption", "x".repeat(2001)).sentBy(reporter),
        422,
        "caption");
    problem(new Form().picture(jpeg).text("language", "not one").sentBy(reporter), 422, "language");
    ok(reporter.post("/api/media", "{}"), 415);
    problem(new Form().picture(jpeg).part("filename=\"x\"", "", jpeg).sentBy(reporter), 422, "");
  }

  @Test
  void a_form_that_cannot_be_taken_apart_is_refused() {
    String start = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n";
    var form = reporter.with("Content-Type", "multipart/form-data; boundary=b");
    String field = "--b\r\nContent-Disposition: form-data; name=\"alt\"\r\n";
    String encoded = field + "Content-Transfer-Encoding: base64\r\n\r\nx\u00ff\r\n--b--\r\n";
    String unknown = field + "Content-Type: text/plain; charset=none\r\n\r\nx\r\n--b--\r\n";
    String many = (field + "\r\nx\r\n").repeat(2_000) + "--b--\r\n";
    for (String body :
        List.of("", "no form", "--b", start, start + "half a pic", encoded, unknown, many)) {
      var answer = ok(form.send("POST", "/api/media", Sample.latin(body)), 400);
      assertThat(answer.json().path("type").asText()).isEqualTo("/problems/unreadable");
    }
    var boundless = reporter.with("Content-Type", "multipart/form-data");
    problem(boundless.send("POST", "/api/media", Sample.latin(start)), 422, "file");
  }

  @Test
  void who_may_not_send_is_told_before_the_picture_has_come() throws IOException {
    try (var line = new Socket(http.base().getHost(), http.base().getPort())) {
      line.setSoTimeout(10_000);
      String head =
          """
          POST /api/media HTTP/1.1
          Host: %s
          Content-Type: multipart/form-data; boundary=b
          Content-Length: 60000000

          --b
          Content-Disposition: form-data; name="file"; filename="x"

          """
              .formatted(http.base().getAuthority());
      line.getOutputStream().write(Sample.latin(head.replace("\n", "\r\n")));
      var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), ISO_8859_1));
      assertThat(answer.readLine()).contains(" 401 ");
    }
  }

  @Test
  void two_with_the_same_key_at_once_make_one() {
    var keyed = reporter.with("Idempotency-Key", UUID.randomUUID().toString());
    byte[] jpeg = Sample.jpeg(400, 300);
    var answers =
        IntStream.range(0, 4)
            .mapToObj(
                _ -> CompletableFuture.supplyAsync(() -> new Form().picture(jpeg).sentBy(keyed)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 201)
        .extracting(answer -> answer.header("Location"))
        .containsOnly(new Form().picture(jpeg).sentBy(keyed).header("Location"));
  }

  @Test
  void a_file_of_more_than_64_megabytes_is_refused() {
    var answer = ok(new Form().picture(new byte[(64 << 20) + 1]).sentBy(reporter), 413);
    assertThat(answer.json().path("type").asText()).isEqualTo("/problems/too-large");
  }

  @Test
  void the_same_key_takes_once() {
    var keyed = reporter.with("Idempotency-Key", UUID.randomUUID().toString());
    byte[] jpeg = Sample.jpeg(40, 30);
    var first = ok(new Form().picture(jpeg).text("alt", "A").sentBy(keyed), 201);
    var again = ok(new Form().picture(jpeg).text("alt", "A").sentBy(keyed), 201);
    assertThat(again.json()).isEqualTo(first.json());
    ok(new Form().picture(jpeg).text("alt", "B").sentBy(keyed), 422);
    var other = ok(new Form().picture(jpeg).text("alt", "A").sentBy(reporter), 201);
    assertThat(other.json().path("id")).isNotEqualTo(first.json().path("id"));
  }

  @Test
  void words_are_changed_by_whoever_read_them_last() {
    var added = ok(new Form().picture(Sample.jpeg(40, 30)).sentBy(reporter), 201);
    String address = added.header("Location");
    var body = (ObjectNode) added.json();
    body.put("caption", "Said later").put("credit", "Agency");
    ok(reporter.put(address, body.toString()), 428);
    var changed = ok(reporter.with("If-Match", "\"1\"").put(address, body.toString()), 200);
    assertThat(changed.json()).isEqualTo(body);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    ok(reporter.with("If-Match", "\"1\"").put(address, body.toString()), 412);
    problem(reporter.with("If-Match", "*").put(address, "{\"captoin\":\"x\"}"), 422, "captoin");
    ok(reporter.with("If-Match", "*").put("/api/media/" + UUID.randomUUID(), "{}"), 404);
    ok(reporter.get("/api/media/" + UUID.randomUUID()), 404);
  }

  @Test
  void each_does_what_is_theirs() {
    byte[] jpeg = Sample.jpeg(40, 30);
    ok(new Form().picture(jpeg).sentBy(http), 401);
    ok(http.get("/api/media"), 401);
    ok(new Form().picture(jpeg).sentBy(as(Role.NEWSLETTER_EDITOR)), 403);
    ok(as(Role.NEWSLETTER_EDITOR).get("/api/media"), 200);
    ok(new Form().picture(jpeg).sentBy(as(Role.OWNER)), 201);
  }
}
