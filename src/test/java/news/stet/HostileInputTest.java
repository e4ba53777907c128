package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.FitRequests.Fit;
import news.stet.ground.Json;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent to whichever route that writes: it is done, or refused with a problem that says
/// what to do, and never our own failure.
///
/// In a newsroom of its own, because what is accepted of all this stands in its menus.
@QuarkusTest
@TestProfile(HostileInputTest.Alone.class)
class HostileInputTest extends NewsroomTest {

  /// Another newsroom than that of the other tests.
  public static final class Alone implements QuarkusTestProfile {}

  private static final Pattern EXPLAINED =
      Pattern.compile("(?m)^\\| `(/problems/[a-z-]+)` \\| (\\d{3}) \\|");
  private static final String MARK = "the value that is spoilt";

  @Inject Tokens tokens;

  private Http owner = Http.at(java.net.URI.create("http://localhost/"));
  private FitRequests fit;

  @BeforeEach
  void an_owner_and_what_requests_need() {
    owner =
        http.bearer(
            tokens.create("t" + UUID.randomUUID(), Role.OWNER) instanceof Tokens.Creation.Made made
                ? made.plain()
                : "");
    fit = new FitRequests(owner);
  }

  static Stream<String> writing() {
    return ApiRoute.writing().stream().map(ApiRoute::name);
  }

  static Stream<String> readingJson() {
    return ApiRoute.writing().stream().filter(ApiRoute::takesJson).map(ApiRoute::name);
  }

  // What is asserted of every answer.

  private static final java.util.Set<String> PROBLEMS =
      EXPLAINED
          .matcher(SourceFiles.text(SourceFiles.DOCS.resolve("problems.md")))
          .results()
          .map((MatchResult m) -> m.group(2) + " " + m.group(1))
          .collect(Collectors.toSet());

  private static void doneOrRefused(String sent, Answer answer) {
    String what = (sent.length() > 300 ? sent.substring(0, 300) + "…" : sent) + " → " + answer;
    assertThat(answer.status()).as(what).isLessThan(500);
    if (answer.status() >= 400) {
      assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
      JsonNode problem = answer.json();
      assertThat(PROBLEMS)
          .as(what)
          .contains(problem.path("status").asText() + " " + problem.path("type").asText());
      assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
      assertThat(problem.path("title").asText()).as(what).isNotBlank();
      assertThat(problem.path("detail").asText()).as(what).matches("(?s).{5,}[.!]");
      assertThat(problem.path("instance").asText()).as(what).isNotBlank();
      assertThat(answer.text())
          .as(what)
          .doesNotContain("Exception", "java.", "news.stet.", "com.fasterxml", "org.postgresql");
    }
  }

  /// What was answered to have been done can be read.
  private void stands(String sent, Answer answer) {
    doneOrRefused(sent, answer);
    String where = answer.header("Location");
    if (answer.status() == 201 && !where.isEmpty()) {
      var read = owner.get(where);
      assertThat(read.status()).as(sent).isEqualTo(200);
      assertThat(read.header("ETag")).as(sent).isEqualTo(answer.header("ETag"));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private Http replacing(ApiRoute route) {
    return route.verb().equals("PUT") ? owner.with("If-Match", "*") : owner;
  }

  // The fit requests themselves.

  @ParameterizedTest
  @MethodSource("writing")
  void what_is_fit_is_done(String name) {
    var route = ApiRoute.named(name);
    assertThat(fit.of(route)).as("a row in FitRequests").isNotEmpty();
    for (var request : fit.of(route)) {
      var answer = request.sentBy(replacing(route));
      stands(name, answer);
      assertThat(answer.status()).as(name + " " + answer).isIn(200, 201, 204, 404);
    }
  }

  // Bodies.

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_body_that_is_none_is_refused(String name) {
    var route = ApiRoute.named(name);
    var request = fit.of(route).getFirst();
    for (String body : HostileText.BODIES) {
      var answer = request.sentBy(replacing(route), body);
      doneOrRefused(name + " " + body, answer);
    }
    for (byte[] bytes : List.of(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0}, BROKEN)) {
      doneOrRefused(
          name,
          replacing(route)
              .with("Content-Type", "application/json")
              .send(route.verb(), request.path(), bytes));
    }
  }

  /// `{"x":"…` with a byte that UTF-8 does not know.
  private static final byte[] BROKEN = {'{', '"', 'x', '"', ':', '"', (byte) 0xc3, '"', '}'};

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_field_of_another_type_is_refused(String name) {
    spoilt(name, HostileText.VALUES, HostileInputTest::places);
  }

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_text_that_means_harm_is_a_text_or_refused(String name) {
    spoilt(name, HostileText.TEXTS, HostileInputTest::texts);
  }

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_text_that_is_long_is_a_text_or_refused(String name) {
    spoilt(name, HostileText.LONG, HostileInputTest::texts);
  }

  private void spoilt(
      String name, List<String> values, Function<JsonNode, List<JsonPointer>> where) {
    var route = ApiRoute.named(name);
    for (int i = 0; i < fit.many(route); i++) {
      var request = fit.of(route, i);
      for (JsonPointer place : where.apply(request.body())) {
        for (String value : values) {
          var answer = request.sentBy(replacing(route), with(request.body(), place, value));
          stands(name + " " + place + " = " + value, answer);
          if (answer.status() < 300 && !route.verb().equals("PUT")) {
            request = fit.of(route, i);
          }
        }
      }
    }
  }

  private static List<JsonPointer> places(JsonNode json) {
    var places = new ArrayList<JsonPointer>();
    collect(json, JsonPointer.empty(), places);
    return places;
  }

  /// Where texts stand. What says of which kind a block is, is none.
  private static List<JsonPointer> texts(JsonNode json) {
    return places(json).stream()
        .filter(place -> json.at(place).isTextual() && !place.toString().endsWith("/type"))
        .toList();
  }

  private static void collect(JsonNode json, JsonPointer at, List<JsonPointer> places) {
    json.properties()
        .forEach(field -> {
          var place = at.appendProperty(field.getKey());
          places.add(place);
          collect(field.getValue(), place, places);
        });
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      places.add(at.appendIndex(i));
      collect(json.get(i), at.appendIndex(i), places);
    }
  }

  /// The same JSON with raw JSON at a place.
  private static String with(ObjectNode json, JsonPointer place, String raw) {
    var copy = json.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.put(place.last().getMatchingProperty(), MARK);
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), MARK);
      default -> throw new AssertionError(place);
    }
    return Json.write(copy).replace('"' + MARK + '"', raw);
  }

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_field_twice_or_unknown_is_refused(String name) {
    var route = ApiRoute.named(name);
    var request = fit.of(route).getFirst();
    for (var field : request.body().properties()) {
      String whole = Json.write(request.body());
      String twice =
          whole.substring(0, whole.length() - 1)
              + ",\""
              + field.getKey()
              + "\":"
              + field.getValue()
              + "}";
      var answer = request.sentBy(replacing(route), twice);
      doneOrRefused(name + " " + twice, answer);
      assertThat(answer.status()).as(name + twice).isIn(400, 422);
    }
    var unknown = request.body().deepCopy().put("captoin", "x");
    var answer = request.sentBy(replacing(route), Json.write(unknown));
    doneOrRefused(name, answer);
    assertThat(answer.json().path("field").asText()).isEqualTo("captoin");
  }

  @ParameterizedTest
  @MethodSource("writing")
  void a_body_of_ten_megabytes_is_refused_and_told_so(String name) {
    var route = ApiRoute.named(name);
    var request = fit.of(route).getFirst();
    byte[] large = new byte[10_000_000];
    java.util.Arrays.fill(large, (byte) 'x');
    var json = replacing(route).with("Content-Type", "application/json");
    var said = json.send(route.verb(), request.path(), large);
    doneOrRefused(name, said);
    assertThat(said.status()).as(name).isEqualTo(413);
    if (route.takesJson()) {
      var unsaid = json.stream(route.verb(), request.path(), large);
      doneOrRefused(name, unsaid);
      assertThat(unsaid.status()).as(name).isIn(400, 413);
    }
  }

  @ParameterizedTest
  @MethodSource("readingJson")
  void a_body_of_another_kind_is_refused(String name) {
    var route = ApiRoute.named(name);
    var request = fit.of(route).getFirst();
    for (String type :
        List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=b",
            "nonsense",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-16",
            "*/*")) {
      var answer =
          replacing(route)
              .with("Content-Type", type)
              .send(route.verb(), request.path(), utf8(Json.write(request.body())));
      doneOrRefused(name + " as " + type, answer);
    }
    doneOrRefused(name, replacing(route).send(route.verb(), request.path(), utf8("{}")));
  }

  // Headers.

  static Stream<String> puts() {
    return ApiRoute.writing().stream()
        .filter(route -> route.verb().equals("PUT"))
        .map(ApiRoute::name);
  }

  @ParameterizedTest
  @MethodSource("puts")
  void a_put_says_which_version_it_replaces(String name) {
    var route = ApiRoute.named(name);
    assertThat(route.readsHeader("If-Match")).isTrue();
    var request = fit.of(route).getFirst();
    String before = owner.get(request.path()).text();
    assertThat(request.sentBy(owner).status()).isEqualTo(428);
    for (String tag : List.of("\"0\"", "\"999\"", "W/\"1\"", "1", "\"", "nonsense", "\"\"", ",")) {
      var answer = request.sentBy(owner.with("If-Match", tag));
      doneOrRefused(name + " If-Match: " + tag, answer);
      assertThat(answer.status()).as(tag).isIn(400, 412);
    }
    assertThat(owner.get(request.path()).text()).isEqualTo(before);
  }

  static Stream<String> posts() {
    return ApiRoute.writing().stream()
        .filter(route -> route.verb().equals("POST"))
        .filter(route -> !route.name().endsWith("/sign-in-link"))
        .map(ApiRoute::name);
  }

  @ParameterizedTest
  @MethodSource("posts")
  void a_post_with_the_same_key_is_done_once(String name) {
    var route = ApiRoute.named(name);
    assertThat(route.readsHeader("Idempotency-Key")).isTrue();
    for (var request : fit.of(route)) {
      var keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
      var answers =
          Stream.generate(() -> request).limit(20).toList().parallelStream()
              .map(one -> one.sentBy(keyed))
              .toList();
      answers.forEach(answer -> doneOrRefused(name, answer));
      var done = answers.stream().filter(answer -> answer.status() < 300).toList();
      assertThat(done).isNotEmpty();
      assertThat(answers).allSatisfy(a -> assertThat(a.status()).isIn(200, 201, 409));
      var again = request.sentBy(keyed);
      assertThat(again.status()).isEqualTo(done.getFirst().status());
      assertThat(done).extracting(Answer::text).containsOnly(again.text());
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
      other(request)
          .map(body -> request.sentBy(keyed, body))
          .ifPresent(answer -> {
            doneOrRefused(name, answer);
            assertThat(answer.json().path("type").asText()).isEqualTo("/problems/key-used");
          });
      for (String key : List.of("x".repeat(201), "a\tb")) {
        var answer = request.sentBy(owner.with("Idempotency-Key", key));
        doneOrRefused(name, answer);
        assertThat(answer.status()).as(key).isEqualTo(400);
      }
    }
  }

  /// The request with another text in its first field of text, where it has one.
  private static Optional<String> other(Fit request) {
    return texts(request.body()).stream()
        .filter(
            place -> List.of("/headline", "/name", "/note", "/passage").contains(place.toString()))
        .findFirst()
        .map(place -> with(request.body(), place, "\"Another\""));
  }

  // Addresses.

  @Test
  void an_id_that_is_none_or_unknown_is_not_found() {
    for (var route : ApiRoute.all()) {
      for (String id :
          List.of(
              "x",
              "1",
              "-1",
              "0".repeat(1_500),
              "%00",
              "%F0%9F%98%80",
              "..%2f..",
              "%ff",
              UUID.randomUUID().toString(),
              "1-1-1-1-1")) {
        if (route.inPath().isEmpty()) {
          continue;
        }
        String path = route.path().replaceAll("\\{[a-z]+}", id);
        var body = fit.of(route).stream().findFirst().map(f -> Json.write(f.body())).orElse("{}");
        var answer =
            replacing(route)
                .with("Content-Type", "application/json")
                .send(route.verb(), path, route.verb().equals("GET") ? new byte[0] : utf8(body));
        doneOrRefused(route.name() + " " + path, answer);
        assertThat(answer.status()).as(route.name() + " " + path + answer).isIn(400, 404, 414, 422);
      }
    }
  }

  @Test
  void a_method_that_is_not_meant_is_refused() {
    for (var route : ApiRoute.all()) {
      String path = route.path().replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
      for (String verb : List.of("PATCH", "TRACE", "BREW", "DELETE", "PUT", "POST")) {
        if (ApiRoute.all().stream()
            .noneMatch(r -> r.path().equals(route.path()) && r.verb().equals(verb))) {
          var answer = owner.send(verb, path, new byte[0]);
          doneOrRefused(verb + " " + path, answer);
          assertThat(answer.status()).as(verb + " " + path).isIn(405, 404, 501);
        }
      }
    }
  }

  static Stream<String> lists() {
    return ApiRoute.all().stream().filter(route -> !route.inQuery().isEmpty()).map(ApiRoute::name);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_parameter_that_will_not_do_is_named(String name) {
    var route = ApiRoute.named(name);
    String story =
        fit.of(ApiRoute.named("POST /api/stories"))
            .getFirst()
            .sentBy(owner)
            .json()
            .path("id")
            .asText();
    String path = route.path().replaceAll("\\{[a-z]+}", story);
    for (String parameter : route.inQuery()) {
      for (String value :
          List.of(
              "",
              "%20",
              "x",
              "-1",
              "0",
              "1000000000",
              "1e9",
              "99999999999999999999",
              "%00",
              "%ff",
              "%F0%9F%98%80",
              "a".repeat(3_000),
              "null",
              "%27--",
              "1-1-1-1-1")) {
        var answer = owner.get(path + "?" + parameter + "=" + value);
        doneOrRefused(path + "?" + parameter + "=" + value, answer);
        if (answer.status() != 200) {
          assertThat(answer.json().path("field").asText())
              .as(answer.toString())
              .isEqualTo(parameter);
        }
      }
    }
    for (String limit : List.of("-1", "0", "1000000000")) {
      if (route.inQuery().contains("limit")) {
        assertThat(owner.get(path + "?limit=" + limit).status()).isEqualTo(422);
      }
    }
    var unknown = owner.get(path + "?captoin=x");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.json().path("field").asText()).isEqualTo("captoin");
  }
}
