package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.ground.Json;
import news.stet.staff.Needs;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import news.stet.story.Change;
import news.stet.story.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `/api/openapi.json` says of every route is all there is to it, and true. In the newsroom of
/// [HostileInputTest], since it writes whatever can be written.
@QuarkusTest
@TestProfile(HostileInputTest.Alone.class)
class ApiDescriptionTest extends NewsroomTest {
  @Inject Tokens tokens;

  private Http owner = Http.at(URI.create("http://localhost/"));
  private ApiDescription description = new ApiDescription(Json.mapper().createObjectNode());

  @BeforeEach
  void is_read() {
    owner = as(Role.OWNER);
    description = ApiDescription.read(http);
  }

  private Http as(Role role) {
    return http.bearer(made(role).plain());
  }

  private Tokens.Creation.Made made(Role role) {
    return (Tokens.Creation.Made) tokens.create("t" + UUID.randomUUID(), role);
  }

  static Stream<String> routes() {
    return ApiRoute.all().stream().map(ApiRoute::name);
  }

  static Stream<String> writing() {
    return ApiRoute.writing().stream().map(ApiRoute::name);
  }

  @Test
  void names_every_route_and_no_other() {
    var said = new TreeSet<String>();
    for (var path : description.document().path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(verb -> said.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    said.removeIf(name -> name.contains(" /api/echo"));

    assertThat(said).containsExactlyInAnyOrderElementsOf(routes().toList());
  }

  @Test
  void is_openapi_and_whole() {
    var document = description.document();
    assertThat(document.path("openapi").asText()).startsWith("3.1.");
    assertThat(document.at("/info/title").asText()).isEqualTo("Stet newsroom API");
    assertThat(document.at("/info/version").asText()).isNotBlank();
    for (String ref : document.findValuesAsText("$ref")) {
      assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
    }
    assertThat(document.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void says_what_a_route_takes_and_who_may_call_it(String name) {
    var route = ApiRoute.named(name);
    JsonNode said = description.route(route);
    assertThat(said.path("summary").asText().split(" ").length).as(name).isGreaterThan(1);
    assertThat(parameters(said, "path")).containsExactlyInAnyOrderElementsOf(route.inPath());
    assertThat(parameters(said, "query")).containsExactlyInAnyOrderElementsOf(route.inQuery());
    assertThat(parameters(said, "header")).allMatch(route::readsHeader);
    assertThat(parameters(said, "header").contains("If-Match"))
        .isEqualTo(route.readsHeader("If-Match"));
    for (var parameter : said.path("parameters")) {
      boolean clear = parameter.path("in").asText().equals("path") || parameter.has("description");
      assertThat(clear).as("explained: %s", parameter).isTrue();
    }
    assertThat(said.has("requestBody")).isEqualTo(route.body().isPresent());
    assertThat(said.at("/requestBody/required").asBoolean())
        .isEqualTo(route.body().isPresent() && !route.bodyMayBeAbsent());

    var needs = route.method().getAnnotation(Needs.class);
    assertThat(said.path("security").findValues("token").isEmpty()).isEqualTo(needs == null);
    if (needs != null) {
      assertThat(said.path("description").asText())
          .contains(
              needs.value().roles().stream().map(Role::word).collect(Collectors.joining(", ")));
    }
  }

  private static List<String> parameters(JsonNode route, String in) {
    var names = new ArrayList<String>();
    for (var parameter : route.path("parameters")) {
      if (parameter.path("in").asText().equals(in)) {
        names.add(parameter.path("name").asText());
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("routes")
  void says_what_comes_of_it(String name) {
    var done = new ArrayList<String>();
    for (var answer : description.route(ApiRoute.named(name)).path("responses").properties()) {
      String status = answer.getKey();
      JsonNode said = description.resolved(answer.getValue());
      boolean good = status.startsWith("2");
      String type = good ? "application/json" : "application/problem+json";
      assertThat(said.path("description").asText()).as("%s of %s", status, name).isNotBlank();
      assertThat(said.path("content").path(type).path("schema").isObject())
          .as("%s of %s", status, name)
          .isNotEqualTo(status.equals("204"));
      if (good) {
        done.add(status);
      }
    }
    assertThat(done).as(name).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("writing")
  void describes_what_a_fit_request_is_and_what_comes_of_it(String name) {
    var route = ApiRoute.named(name);
    var requests = new FitRequests(owner).of(route);
    assertThat(requests).as("FitRequests has a row for %s", name).isNotEmpty();
    for (var request : requests) {
      if (route.takesJson()) {
        assertThat(description.faults(route, request.body())).as(name).isEmpty();
      }
      var matched = route.verb().equals("PUT") ? owner.with("If-Match", "*") : owner;
      description.describes(route, request.sentBy(matched));
    }
  }

  @Test
  void describes_the_end_of_a_token() {
    var ended = owner.delete("/api/tokens/" + made(Role.REPORTER).token().id());

    assertThat(ended.status()).isEqualTo(204);
    description.describes(ApiRoute.named("DELETE /api/tokens/{id}"), ended);
  }

  @ParameterizedTest
  @MethodSource("writing")
  void says_which_fields_no_request_goes_without(String name) {
    var route = ApiRoute.named(name);
    var fit = new FitRequests(owner);
    if (!route.takesJson() || route.bodyMayBeAbsent()) {
      return;
    }
    for (var field : fit.of(route).getFirst().body().properties()) {
      boolean optional =
          ApiRoute.writing().stream()
              .filter(other -> other.body().equals(route.body()))
              .anyMatch(other -> isTakenWithout(field.getKey(), fit.of(other).getFirst()));
      var without = fit.of(route).getFirst().body().without(field.getKey());
      assertThat(description.faults(route, without).isEmpty())
          .as("%s without %s", name, field.getKey())
          .isEqualTo(optional);
    }
  }

  private boolean isTakenWithout(String field, FitRequests.Fit request) {
    var answer =
        request.sentBy(
            owner.with("If-Match", "*"), Json.write(request.body().deepCopy().without(field)));
    return answer.status() != 422 || !answer.json().path("field").asText().equals(field);
  }

  @Test
  void knows_every_word_there_is() {
    var story = ApiRoute.named("POST /api/stories");
    for (var kind : Kind.values()) {
      var body = Json.mapper().createObjectNode().put("kind", kind.word());
      assertThat(description.faults(story, body)).isEmpty();
    }
    var publication = ApiRoute.named("POST /api/stories/{id}/publication");
    for (var change : Change.values()) {
      var body = Json.mapper().createObjectNode().put("change", change.word());
      assertThat(description.faults(publication, body)).isEmpty();
    }
    assertThat(description.faults(story, Json.tree("{\"kind\":\"gossip\"}"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("writing")
  void describes_how_a_route_refuses(String name) {
    var route = ApiRoute.named(name);
    var request = new FitRequests(owner).of(route).getFirst();
    var matched = route.verb().equals("PUT") ? owner.with("If-Match", "*") : owner;
    var answers = new ArrayList<Answer>();
    answers.add(request.sentBy(http));
    answers.add(request.sentBy(as(Role.NEWSLETTER_EDITOR)));
    answers.add(request.sentBy(owner.with("Idempotency-Key", "x".repeat(300))));
    answers.add(request.sentBy(matched.with("Sec-Fetch-Site", "cross-site")));
    answers.add(request.sentBy(owner.with("If-Match", "\"0\"")));
    answers.add(request.sentBy(owner));
    answers.add(request.sentBy(owner));
    if (route.takesJson()) {
      answers.add(request.sentBy(matched, "{"));
      answers.add(request.sentBy(matched, "{\"captoin\":1}"));
      answers.add(request.sentBy(matched, "x".repeat(3_000_000)));
      answers.add(
          matched
              .with("Content-Type", "text/plain")
              .send(route.verb(), request.path(), new byte[] {'x'}));
    }
    if (route.takes(MediaType.MULTIPART_FORM_DATA)) {
      answers.add(
          owner.with("Content-Type", "multipart/form-data; boundary=b").stream(
              route.verb(), request.path(), new byte[] {'x'}));
    }
    if (!route.inPath().isEmpty()) {
      answers.add(
          matched
              .with("Content-Type", "application/json")
              .send(
                  route.verb(),
                  nowhere(route),
                  Json.write(request.body()).getBytes(StandardCharsets.UTF_8)));
    }
    answers.forEach(answer -> description.describes(route, answer));
  }

  private static String nowhere(ApiRoute route) {
    return route.path().replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
  }

  @Test
  void describes_what_is_read() {
    var made = new FitRequests(owner);
    for (var route : ApiRoute.all()) {
      if (route.verb().equals("GET")) {
        String path = read(route, made);
        description.describes(route, owner.get(path));
        description.describes(route, owner.get(path + "?captoin=1"));
        description.describes(route, http.get(path));
        description.describes(route, as(Role.NEWSLETTER_EDITOR).get(path));
        if (!route.inPath().isEmpty()) {
          description.describes(route, owner.get(nowhere(route)));
        }
      }
    }
  }

  /// The address of something that can be read there: what a fit POST to the list makes.
  private String read(ApiRoute route, FitRequests made) {
    if (route.path().endsWith("{code}")) {
      return "/api/editions/en";
    }
    if (route.path().contains("{edition}")) {
      return route.path().replace("{edition}", "en");
    }
    if (!route.path().contains("{id}")) {
      return route.path();
    }
    String list = route.path().replaceFirst("/\\{id}.*", "");
    var maker = made.of(ApiRoute.named("POST " + list)).getFirst();
    String id = maker.sentBy(owner).json().path("id").asText();
    return route.path().replace("{id}", id).replace("{number}", "1");
  }
}
