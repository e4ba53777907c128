package news.stet.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Completes the API's description with what is so on every route of a kind: how it can fail, which
/// headers it takes and gives. Runs in the build. The answers themselves are in
/// `META-INF/openapi.yaml`.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiProblems implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var items = api.getPaths().getPathItems();
    List.copyOf(items.keySet()).stream()
        .filter(path -> !CarefulHeaders.isApi(path))
        .forEach(api.getPaths()::removePathItem);
    Set<String> versioned = versioned(api.getPaths().getPathItems().values());
    api.getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations()
                .forEach((verb, route) -> tell(path, item, verb, route, versioned)));
  }

  /// The schemas of things that have an ETag: what a PUT with If-Match answers.
  private static Set<String> versioned(Collection<PathItem> items) {
    return items.stream()
        .flatMap(item -> Stream.ofNullable(item.getPUT()))
        .filter(route -> takes(route, "If-Match"))
        .flatMap(route -> done(route).map(ApiProblems::schema))
        .collect(Collectors.toSet());
  }

  private static void tell(
      String path,
      PathItem item,
      PathItem.HttpMethod verb,
      Operation route,
      Set<String> versioned) {
    route.setTags(List.of(path.replaceAll("^/api/([a-z]+).*", "$1")));
    boolean writes = verb != PathItem.HttpMethod.GET;
    boolean reads = route.getRequestBody() != null;
    boolean keyed = takes(route, "Idempotency-Key");
    boolean matched = takes(route, "If-Match");
    fail(route, "400", "Unreadable", reads || keyed || matched);
    fail(route, "404", "NotFound", path.contains("{"));
    fail(route, "409", "Conflict", writes);
    fail(route, "411", "Length", uploads(route));
    fail(route, "412", "Stale", matched);
    fail(route, "413", "TooLarge", reads);
    fail(route, "415", "ContentType", reads);
    fail(route, "422", "Field", true);
    fail(route, "428", "IfMatch", matched);
    fail(route, "503", "Away", true);
    fail(route, "default", "Other", true);
    parameters(route).forEach(ApiProblems::explain);
    boolean standsThere = item.getPUT() != null && verb == PathItem.HttpMethod.GET;
    done(route)
        .filter(answer -> standsThere || versioned.contains(schema(answer)))
        .forEach(answer -> {
          answer.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
          if (route.getResponses().hasAPIResponse("201")) {
            answer.addHeader("Location", OASFactory.createHeader().ref("Location"));
          }
        });
    route.getResponses().setAPIResponses(new TreeMap<>(route.getResponses().getAPIResponses()));
  }

  private static void fail(Operation route, String status, String answer, boolean so) {
    if (so) {
      route.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(answer));
    }
  }

  private static void explain(Parameter parameter) {
    switch (parameter.getName()) {
      case "If-Match" ->
          parameter
              .required(true)
              .description("The ETag that was read last, or * for whatever stands there.");
      case "Idempotency-Key" ->
          parameter
              .description(
                  "The same request sent again within a day is answered as the first time, with"
                      + " `Idempotency-Replayed: true`, and not done again.")
              .getSchema()
              .minLength(1)
              .maxLength(IdempotencyKeys.KEY_MOST);
      case "after" -> parameter.description("The `next` of the answer before.");
      case "limit" ->
          parameter
              .description("Items in the answer.")
              .schema(
                  OASFactory.createSchema()
                      .addType(Schema.SchemaType.INTEGER)
                      .minimum(BigDecimal.ONE)
                      .maximum(BigDecimal.valueOf(Listed.MOST))
                      .defaultValue(Listed.USUAL));
      default -> {}
    }
  }

  private static boolean uploads(Operation route) {
    return Optional.ofNullable(route.getRequestBody())
        .filter(body -> body.getContent().getMediaType(MediaType.MULTIPART_FORM_DATA) != null)
        .isPresent();
  }

  private static Stream<Parameter> parameters(Operation route) {
    return Optional.ofNullable(route.getParameters()).stream().flatMap(List::stream);
  }

  private static boolean takes(Operation route, String header) {
    return parameters(route).anyMatch(parameter -> parameter.getName().equals(header));
  }

  /// The answers to what succeeded.
  private static Stream<APIResponse> done(Operation route) {
    return route.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .map(Map.Entry::getValue);
  }

  private static String schema(APIResponse answer) {
    return Optional.ofNullable(answer.getContent())
        .map(content -> content.getMediaType("application/json"))
        .map(json -> json.getSchema())
        .map(schema -> schema.getRef())
        .orElse("");
  }
}
