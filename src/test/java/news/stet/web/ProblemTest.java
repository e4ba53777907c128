package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Logger;
import news.stet.Answer;
import news.stet.NewsroomTest;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever goes wrong on a route is one kind of answer, which says what to do.
@QuarkusTest
class ProblemTest extends NewsroomTest {
  private static final String FIT = "{\"text\":\"a\",\"number\":1,\"flag\":true}";

  @Test
  void what_is_left_out_is_empty_where_it_may_be() {
    var said = http.post("/api/echo", FIT);

    assertThat(said.status()).isEqualTo(200);
    assertThat(said.json().get("ids")).isEmpty();
    assertThat(said.json().get("maybe").isNull()).isTrue();
  }

  @Test
  void times_are_text() {
    var said =
        http.post(
            "/api/echo",
            "{\"text\":\"a\",\"number\":1,\"flag\":true,\"at\":\"2026-11-24T10:00:00Z\"}");

    assertThat(said.json().get("at").textValue()).isEqualTo("2026-11-24T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"text\": \"a\" \"b\"}", "[1,2", "hello", "", "null", "{\"a\":1}}"})
  void what_is_not_json_is_unreadable(String body) {
    var answer = http.post("/api/echo", body);

    assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void broken_json_is_told_with_its_place() {
    var answer = http.post("/api/echo", "{\n  \"text\": \"a\"\n  \"number\": 1}");

    isProblem(answer, 400, "/problems/unreadable");
    assertThat(answer.json().get("line").intValue()).isEqualTo(3);
    assertThat(answer.json().get("column").intValue()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "colour     | {\"text\":\"a\",\"number\":1,\"flag\":true,\"colour\":\"red\"}",
        "text       | {\"number\":1,\"flag\":true}",
        "text       | {\"text\":null,\"number\":1,\"flag\":true}",
        "text       | {\"text\":5,\"number\":1,\"flag\":true}",
        "text       | {\"text\":{},\"number\":1,\"flag\":true}",
        "number     | {\"text\":\"a\",\"flag\":true}",
        "number     | {\"text\":\"a\",\"number\":null,\"flag\":true}",
        "number     | {\"text\":\"a\",\"number\":\"1\",\"flag\":true}",
        "number     | {\"text\":\"a\",\"number\":1.5,\"flag\":true}",
        "number     | {\"text\":\"a\",\"number\":99999999999,\"flag\":true}",
        "flag       | {\"text\":\"a\",\"number\":1,\"flag\":\"true\"}",
        "ids[1]     | {\"text\":\"a\",\"number\":1,\"flag\":true,\"ids\":[\"0190a1b2-0000-7000-8000-000000000000\",\"x\"]}",
        "ids[0]     | {\"text\":\"a\",\"number\":1,\"flag\":true,\"ids\":[null]}",
        "at         | {\"text\":\"a\",\"number\":1,\"flag\":true,\"at\":\"yesterday\"}",
        "inner.credit | {\"text\":\"a\",\"number\":1,\"flag\":true,\"inner\":{}}",
        "inner.size | {\"text\":\"a\",\"number\":1,\"flag\":true,\"inner\":{\"credit\":\"b\",\"size\":1}}",
        "inner      | {\"text\":\"a\",\"number\":1,\"flag\":true,\"inner\":{\"credit\":\"nobody\"}}",
      })
  void a_field_that_will_not_do_is_named(String field, String body) {
    var answer = http.post("/api/echo", body);

    isProblem(answer, 422, "/problems/field");
    assertThat(answer.json().get("field").textValue()).as(answer.text()).isEqualTo(field);
    assertThat(answer.json().get("detail").textValue())
        .doesNotContain("news.stet")
        .doesNotContain("java.");
  }

  @Test
  void a_parameter_that_is_not_known_is_named() {
    var misspelt = http.get("/api/echo/0190a1b2-0000-7000-8000-000000000000?staus=draft");

    isProblem(misspelt, 422, "/problems/field");
    assertThat(misspelt.json().get("field").textValue()).isEqualTo("staus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\":1,\"a\":1}", "{\"a\" 1}", "[[", "x"})
  void what_is_wrong_with_json_is_said_in_our_words(String body) {
    assertThat(http.post("/api/echo", body).json().get("detail").textValue())
        .endsWith(".")
        .doesNotContain("Source", "token", "marker", "Stream");
  }

  @Test
  void a_field_twice_is_unreadable() {
    isProblem(
        http.post("/api/echo", "{\"text\":\"a\",\"text\":\"b\",\"number\":1,\"flag\":true}"),
        400,
        "/problems/unreadable");
  }

  @Test
  void a_record_says_in_its_own_words_why_it_refuses() {
    var answer =
        http.post(
            "/api/echo",
            "{\"text\":\"a\",\"number\":1,\"flag\":true,\"inner\":{\"credit\":\"nobody\"}}");

    assertThat(answer.json().get("detail").textValue()).isEqualTo("somebody must have made it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/nothing", "/api/echo/not-an-id", "/api/", "/api"})
  void nothing_at_an_address_is_a_problem(String path) {
    isProblem(http.get(path), 404, "/problems/not-found");
  }

  @Test
  void another_method_is_a_problem() {
    isProblem(http.put("/api/echo", FIT), 405, "/problems/method");
  }

  @Test
  void another_content_type_is_a_problem() {
    var answer =
        http.with("Content-Type", "text/plain")
            .send("POST", "/api/echo", FIT.getBytes(StandardCharsets.UTF_8));

    isProblem(answer, 415, "/problems/content-type");
  }

  @Test
  void another_form_of_answer_is_a_problem() {
    isProblem(
        http.with("Accept", "image/png").get("/api/echo/0190a1b2-0000-7000-8000-000000000000"),
        406,
        "/problems/accept");
  }

  @Test
  void our_own_fault_tells_its_number_and_nothing_else() {
    var answer = http.get("/api/echo/ours");

    isProblem(answer, 500, "/problems/ours");
    assertThat(answer.text()).doesNotContain("42").doesNotContain("IllegalState");
  }

  @Test
  void a_database_that_is_away_is_told_when_to_come_back() {
    var answer = http.get("/api/echo/away");

    isProblem(answer, 503, "/problems/away");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.text()).doesNotContain("10.0.0.7");
  }

  @Test
  void a_body_that_says_it_is_too_large_is_not_read() {
    isProblem(
        http.post("/api/echo", "\"" + "a".repeat(2_100_000) + "\""), 413, "/problems/too-large");
  }

  @Test
  void a_body_that_does_not_say_its_length_is_cut_off() {
    var answer =
        http.with("Content-Type", "application/json").stream(
            "POST",
            "/api/echo",
            ("\"" + "a".repeat(2_200_000) + "\"").getBytes(StandardCharsets.UTF_8));

    isProblem(answer, 413, "/problems/too-large");
  }

  @Test
  void an_upload_says_how_long_it_is() {
    byte[] form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc\r\n--b--\r\n"
            .getBytes(StandardCharsets.UTF_8);
    var uploader = http.with("Content-Type", "multipart/form-data; boundary=b");

    assertThat(uploader.send("POST", "/api/echo/upload", form).json().get("bytes").intValue())
        .isEqualTo(3);
    isProblem(uploader.stream("POST", "/api/echo/upload", form), 411, "/problems/length");
    isProblem(
        uploader.send("POST", "/api/echo/upload", new byte[66 * 1024 * 1024]),
        413,
        "/problems/too-large");
  }

  @ParameterizedTest
  @ValueSource(ints = {70_000, 1_000_000, 1_100_000, 2_200_000})
  void a_field_of_a_form_has_its_limit(int length) {
    var answer = http.form("/api/echo/form", Map.of("text", "a".repeat(length)));

    if (length <= BodyLimits.FIELD) {
      assertThat(answer.status()).isEqualTo(200);
    } else {
      isProblem(answer, 413, "/problems/too-large");
    }
  }

  @Test
  void our_own_fault_is_in_the_log_under_its_number() {
    var logged = new LinkedBlockingQueue<String>();
    var handler = new RequestsLogged(logged);
    Logger.getLogger(Failures.class.getName()).addHandler(handler);
    try {
      var answer = http.get("/api/echo/ours");

      assertThat(logged).containsExactly(answer.json().get("instance").textValue());
    } finally {
      Logger.getLogger(Failures.class.getName()).removeHandler(handler);
    }
  }

  @Test
  void answers_of_the_api_are_kept_by_nobody_and_framed_by_nobody() {
    var answer = http.post("/api/echo", FIT);

    assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Request-Id")).hasSize(12);
  }

  /// Notes which request each line belongs to.
  private static final class RequestsLogged extends ExtHandler {
    private final Queue<String> ids;

    RequestsLogged(Queue<String> ids) {
      this.ids = ids;
    }

    @Override
    protected void doPublish(ExtLogRecord line) {
      ids.add(Objects.requireNonNullElse(line.getMdc("request"), "none"));
    }
  }

  private static void isProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").textValue()).isEqualTo(type);
    assertThat(answer.json().get("status").intValue()).isEqualTo(status);
    assertThat(answer.json().get("instance").textValue())
        .isNotEmpty()
        .isEqualTo(answer.header("X-Request-Id"));
  }
}
