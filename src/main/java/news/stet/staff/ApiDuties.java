package news.stet.staff;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Says in the API's description who may call what: what [Needs] and [Open] say on each route. Runs
/// in the build, before the filters that go without a priority.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class ApiDuties implements OASFilter {
  private static final DotName NEEDS = DotName.createSimple(Needs.class);

  private final IndexView classes;

  public ApiDuties(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(this::tell);
  }

  private void tell(Operation route) {
    Optional<Duty> needed = duty(route.getOperationId());
    if (needed.isEmpty()) {
      route.setSecurity(List.of());
      return;
    }
    var roles =
        needed.get().roles().stream().map(Role::word).collect(Collectors.joining(", ", "", "."));
    route.setDescription("For " + roles);
    route.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
    route.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("session"));
    route
        .getResponses()
        .addAPIResponse("401", OASFactory.createAPIResponse().ref("SignIn"))
        .addAPIResponse("403", OASFactory.createAPIResponse().ref("NotAllowed"));
  }

  /// @param operation `StoriesResource_create`: class and method
  private Optional<Duty> duty(String operation) {
    return classes.getAnnotations(NEEDS).stream()
        .filter(needs -> {
          var method = needs.target().asMethod();
          return operation.equals(
              method.declaringClass().name().withoutPackagePrefix() + "_" + method.name());
        })
        .map(needs -> Duty.valueOf(needs.value().asEnum()))
        .findFirst();
  }
}
