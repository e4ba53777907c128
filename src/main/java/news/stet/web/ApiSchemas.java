package news.stet.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Completes the schemas of the API's description with what [StrictJson] makes true of every
/// record. In an answer every field is there, null when there is nothing to say; in a request
/// whatever is not null has to be there, and nothing else may be. Runs in the build.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiSchemas implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> all = api.getComponents().getSchemas();
    var routes =
        api.getPaths().getPathItems().entrySet().stream()
            .filter(path -> CarefulHeaders.isApi(path.getKey()))
            .flatMap(path -> path.getValue().getOperations().values().stream())
            .toList();
    Set<String> requests = reached(all, routes.stream().flatMap(ApiSchemas::request));
    Set<String> answers =
        reached(
            all,
            Stream.concat(
                routes.stream().flatMap(route -> answers(route.getResponses().getAPIResponses())),
                answers(api.getComponents().getResponses())));
    all.forEach((name, schema) -> {
      if (requests.contains(name)) {
        request(all, schema);
      } else if (answers.contains(name)) {
        answer(schema);
      }
    });
    // What nothing leads to (a class that only stood for another) explains nothing.
    List.copyOf(all.keySet()).stream()
        .filter(name -> !requests.contains(name) && !answers.contains(name))
        .forEach(api.getComponents()::removeSchema);
  }

  /// A schema of ours, in `openapi.yaml` or with an annotation, that says whether more fields may
  /// be there is left as it is.
  private static void request(Map<String, Schema> all, Schema schema) {
    if (schema.getProperties() == null || schema.getAdditionalPropertiesSchema() != null) {
      return;
    }
    schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    var said = Optional.ofNullable(schema.getRequired()).orElse(List.of());
    schema
        .getProperties()
        .forEach((name, field) -> {
          if (said.contains(name)) {
            field.removeType(Schema.SchemaType.NULL);
          } else if (!nullable(all, field)) {
            schema.addRequired(name);
          }
        });
  }

  private static void answer(Schema schema) {
    if (schema.getProperties() != null && schema.getRequired() == null) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
  }

  private static boolean nullable(Map<String, Schema> all, Schema schema) {
    var whole = named(schema).map(all::get).orElse(schema);
    boolean typed = whole.getType() == null || whole.getType().contains(Schema.SchemaType.NULL);
    boolean chosen =
        Stream.of(whole.getAnyOf(), whole.getOneOf())
            .flatMap(Stream::ofNullable)
            .flatMap(List::stream)
            .anyMatch(one -> one.getRef() == null && nullable(all, one));
    return chosen || (typed && whole.getAnyOf() == null && whole.getOneOf() == null);
  }

  private static Stream<Schema> request(Operation route) {
    return Stream.ofNullable(route.getRequestBody()).flatMap(body -> schemas(body.getContent()));
  }

  private static Stream<Schema> answers(Map<String, APIResponse> responses) {
    return responses.values().stream().flatMap(answer -> schemas(answer.getContent()));
  }

  private static Stream<Schema> schemas(Content content) {
    return Stream.ofNullable(content)
        .flatMap(types -> types.getMediaTypes().values().stream())
        .flatMap(type -> Stream.ofNullable(type.getSchema()));
  }

  /// The names of all schemas that these lead to.
  private static Set<String> reached(Map<String, Schema> all, Stream<Schema> from) {
    var names = new HashSet<String>();
    var left = new ArrayDeque<>(from.toList());
    while (!left.isEmpty()) {
      Schema schema = left.pop();
      named(schema).filter(names::add).map(all::get).ifPresent(left::push);
      inside(schema).forEach(left::push);
    }
    return names;
  }

  private static Stream<Schema> inside(Schema schema) {
    return Stream.of(
            Stream.ofNullable(schema.getProperties()).flatMap(all -> all.values().stream()),
            Stream.ofNullable(schema.getItems()),
            Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
            Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream),
            Stream.ofNullable(schema.getOneOf()).flatMap(List::stream),
            Stream.ofNullable(schema.getAllOf()).flatMap(List::stream))
        .flatMap(one -> one);
  }

  private static Optional<String> named(Schema schema) {
    return Optional.ofNullable(schema.getRef()).map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
  }
}
