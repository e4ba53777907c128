package news.stet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.stet.web.OptionalBody;

/// A route of the API, as its class and method say it: found in the code, so that no test has to be
/// told of a new one.
public record ApiRoute(String verb, String path, Class<?> resource, Method method) {
  private static final Map<Class<? extends Annotation>, String> VERBS =
      Map.of(
          GET.class, "GET",
          POST.class, "POST",
          PUT.class, "PUT",
          DELETE.class, "DELETE",
          HEAD.class, "HEAD");

  private static final List<Class<? extends Annotation>> PARAMETERS =
      List.of(PathParam.class, QueryParam.class, HeaderParam.class);

  private static final List<ApiRoute> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("news.stet")
              .stream()
              .filter(type -> type.isAnnotatedWith(Path.class))
              .flatMap(ApiRoute::of)
              .filter(route -> route.path().startsWith("/api/"))
              .sorted(Comparator.comparing(ApiRoute::name))
              .toList();

  /// Every one of them.
  public static List<ApiRoute> all() {
    return ALL;
  }

  /// Those that change something.
  public static List<ApiRoute> writing() {
    return ALL.stream().filter(route -> !route.verb().equals("GET")).toList();
  }

  /// The one that is called, for instance, `PUT /api/stories/{id}`.
  public static ApiRoute named(String name) {
    return ALL.stream().filter(route -> route.name().equals(name)).findAny().orElseThrow();
  }

  private static Stream<ApiRoute> of(JavaClass type) {
    Class<?> resource = type.reflect();
    String base = resource.getAnnotation(Path.class).value();
    return type.getMethods().stream()
        .map(JavaMethod::reflect)
        .flatMap(method -> verb(method).map(verb -> of(verb, base, resource, method)).stream());
  }

  private static ApiRoute of(String verb, String base, Class<?> resource, Method method) {
    String more = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    return new ApiRoute(verb, joined(base, more), resource, method);
  }

  private static String joined(String base, String more) {
    String rest = more.replaceFirst("^/", "");
    return rest.isEmpty() ? base : base + "/" + rest;
  }

  private static Optional<String> verb(Method method) {
    return VERBS.entrySet().stream()
        .filter(verb -> method.isAnnotationPresent(verb.getKey()))
        .map(Map.Entry::getValue)
        .findAny();
  }

  public String name() {
    return verb + " " + path;
  }

  /// The type of the body, where it takes one.
  public Optional<Class<?>> body() {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> PARAMETERS.stream().noneMatch(parameter::isAnnotationPresent))
        .<Class<?>>map(Parameter::getType)
        .findAny();
  }

  public boolean bodyMayBeAbsent() {
    return Arrays.stream(method.getParameters())
        .anyMatch(parameter -> parameter.isAnnotationPresent(OptionalBody.class));
  }

  public boolean takesJson() {
    return body().isPresent() && !takes(MediaType.MULTIPART_FORM_DATA);
  }

  public boolean takes(String contentType) {
    return Optional.ofNullable(method.getAnnotation(Consumes.class))
        .or(() -> Optional.ofNullable(resource.getAnnotation(Consumes.class)))
        .filter(consumes -> List.of(consumes.value()).contains(contentType))
        .isPresent();
  }

  public boolean readsHeader(String name) {
    return names(HeaderParam.class, HeaderParam::value).contains(name);
  }

  /// The parameters in its path.
  public List<String> inPath() {
    return names(PathParam.class, PathParam::value);
  }

  /// The parameters it knows behind the question mark.
  public List<String> inQuery() {
    return names(QueryParam.class, QueryParam::value);
  }

  private <A extends Annotation> List<String> names(
      Class<A> kind, java.util.function.Function<A, String> name) {
    return Arrays.stream(method.getParameters())
        .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(kind)))
        .map(name)
        .toList();
  }
}
