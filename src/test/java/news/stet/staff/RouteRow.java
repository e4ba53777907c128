package news.stet.staff;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.stet.SourceFiles;

/// A row of `routes.txt`.
///
/// @param open anybody may call it; then no role is named
/// @param people not meant for tokens
public record RouteRow(String method, String path, boolean open, Set<Role> roles, boolean people) {
  private static final Path LIST =
      Path.of("src", "test", "resources", "news", "stet", "staff", "routes.txt");

  private static final Pattern ROW =
      Pattern.compile("([A-Z]+) +(/\\S*) +(open|[R-] [E-] [N-] [O-])( people)?");

  /// All of them, in the order of the list.
  public static List<RouteRow> all() {
    return SourceFiles.text(LIST)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(RouteRow::read)
        .toList();
  }

  private static RouteRow read(String line) {
    Matcher m = ROW.matcher(line);
    if (!m.matches()) {
      throw new AssertionError("routes.txt has a line that is no row: " + line);
    }
    var roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (m.group(3).indexOf(role.name().charAt(0)) >= 0) {
        roles.add(role);
      }
    }
    boolean people = m.group(4) != null;
    return new RouteRow(m.group(1), m.group(2), m.group(3).equals("open"), roles, people);
  }

  String name() {
    return method + " " + path;
  }

  public boolean writes() {
    return !Set.of("GET", "HEAD").contains(method);
  }

  public boolean isOfTheDesk() {
    return (path + "/").startsWith("/desk/");
  }

  /// An address that it answers, where nothing is.
  String address() {
    return path.replace("{number}", "1")
        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
        .replace("*", "");
  }

  @Override
  public String toString() {
    return name();
  }

  /// Names of rows, to be compared.
  static List<String> names(List<RouteRow> rows) {
    return rows.stream().map(RouteRow::name).sorted().toList();
  }
}
