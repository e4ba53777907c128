package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.ground.Json;

/// `GET /api/openapi.json` as tests hold it against what is really said.
public record ApiDescription(ObjectNode document) {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  public static ApiDescription read(Http http) {
    var answer = http.get("/api/openapi.json");
    assertThat(answer.status()).isEqualTo(200);
    return new ApiDescription((ObjectNode) answer.json());
  }

  public JsonNode route(ApiRoute route) {
    return document.path("paths").path(route.path()).path(route.verb().toLowerCase(Locale.ROOT));
  }

  /// Whether the route is said to answer with that status, and so.
  public void describes(ApiRoute route, Answer answer) {
    String what = route.name() + " → " + answer;
    JsonNode said = resolved(route(route).path("responses").path(answer.status() + ""));
    assertThat(said.isObject()).as("described: %s", what).isTrue();
    for (var header : said.path("headers").properties()) {
      assertThat(answer.header(header.getKey())).as(header.getKey() + " of " + what).isNotEmpty();
    }
    for (String header : List.of("ETag", "Location", "Retry-After")) {
      if (!answer.header(header).isEmpty()) {
        assertThat(said.path("headers").has(header)).as(header + " of " + what).isTrue();
      }
    }
    String type = answer.header("Content-Type").replaceFirst(";.*", "");
    if (type.isEmpty()) {
      assertThat(said.path("content")).as(what).isEmpty();
      return;
    }
    JsonNode schema = said.path("content").path(type).path("schema");
    assertThat(schema.isObject()).as("%s of %s", type, what).isTrue();
    assertThat(faults(schema, answer.json())).as(what).isEmpty();
  }

  /// Why the body is not one that the route is said to take.
  public Set<String> faults(ApiRoute route, JsonNode body) {
    return faults(route(route).at("/requestBody/content/application~1json/schema"), body);
  }

  /// A field that the schema does not name is a fault too.
  private Set<String> faults(JsonNode schema, JsonNode json) {
    var whole = schema.<ObjectNode>deepCopy();
    whole.set("components", closed(document.path("components").deepCopy()));
    return SCHEMAS.getSchema(whole, FORMATS).validate(json).stream()
        .map(ValidationMessage::toString)
        .collect(Collectors.toSet());
  }

  private static JsonNode closed(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(ApiDescription::closed);
    return schema;
  }

  /// What a `$ref` leads to, or the thing itself.
  public JsonNode resolved(JsonNode node) {
    return Optional.of(node.path("$ref").asText(""))
        .filter(ref -> !ref.isEmpty())
        .map(ref -> document.at(ref.substring(1)))
        .orElse(node);
  }

  @Override
  public String toString() {
    return Json.write(document);
  }
}
