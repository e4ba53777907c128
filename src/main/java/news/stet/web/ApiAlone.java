package news.stet.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/// Leaves out of the API's description what is for browsers: the desk's pages and forms, pictures.
/// Made by the build, not a bean.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiAlone implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI description) {
    Paths paths = description.getPaths();
    if (paths != null) {
      List.copyOf(paths.getPathItems().keySet()).stream()
          .filter(path -> !CarefulHeaders.isApi(path))
          .forEach(paths::removePathItem);
    }
  }
}
