package news.stet.staff;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.ws.rs.core.MediaType;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.stet.SourceFiles;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/// The routes that the running server has, as it says itself.
///
/// @param takes the first kind of body it reads; JSON when it does not say
record RoutesOfServer(String method, String path, MediaType takes) {

  /// Those of JAX-RS, the tests' own left out.
  static List<RoutesOfServer> all() {
    var found = new ArrayList<RoutesOfServer>();
    var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        deployment.getPrefix(),
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
            if (isOurs(resource.getResourceClass())) {
              found.add(new RoutesOfServer(method, plain(path), takes(resource)));
            }
          }
        });
    return found;
  }

  private static boolean isOurs(Class<?> resource) {
    String file = resource.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    return Files.exists(SourceFiles.MAIN.resolve(file));
  }

  /// `/desk/{rest: .+}` as it is written in the list: `/desk/{rest}`.
  private static String plain(String path) {
    String plain = path.replaceAll("\\{(\\w+):[^{}]*}", "{$1}");
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private static MediaType takes(RuntimeResource resource) {
    return Optional.ofNullable(resource.getConsumes()).stream()
        .flatMap(List::stream)
        .filter(type -> !type.isWildcardType())
        .findFirst()
        .orElse(MediaType.APPLICATION_JSON_TYPE);
  }

  String name() {
    return method + " " + path;
  }

  /// Addresses at which something else than JAX-RS answers; what takes every address has none.
  static List<String> beside(Router router) {
    return router.getRoutes().stream()
        .map(Route::getPath)
        .filter(Objects::nonNull)
        .filter(path -> !path.equals("/"))
        .map(path -> path.endsWith("/") ? path + "*" : path)
        .distinct()
        .toList();
  }
}
