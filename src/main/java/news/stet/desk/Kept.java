package news.stet.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody had written in a form of the desk when they turned out to be signed out, and where
/// it was going. The pages at the door carry it from one to the next, and after it back to the
/// form's address: nothing of it is kept here. That a page of another site cannot send it is
/// checked of every form ([news.stet.web.SameOrigin]).
///
/// @param to where the form was going
/// @param fields in any order; those of one name in theirs
record Kept(Next to, List<Written> fields) {
  static final Kept NOTHING = new Kept(Next.HOME, List.of());

  /// Keeps these fields apart from those of the door's own form.
  static final String PREFIX = "kept.";

  static final String TO = "kept-to";

  /// More than any form of the desk has.
  private static final int MOST = 2_000;

  /// Never put into a page.
  private static final Set<String> SECRET = Set.of("password", "current", "again");

  /// Public for the templates.
  public record Written(String name, String value) {}

  /// A form as it came.
  ///
  /// @param to as somebody typed it
  static Kept sent(String to, MultivaluedMap<String, String> form) {
    return new Kept(Next.typed(to), fields(form, ""));
  }

  /// A form that the door's own carries along.
  static Kept carried(MultivaluedMap<String, String> form) {
    var fields = fields(form, PREFIX);
    String to = form.getFirst(TO);
    return fields.isEmpty() || to == null ? NOTHING : new Kept(Next.typed(to), fields);
  }

  private static List<Written> fields(MultivaluedMap<String, String> form, String prefix) {
    return form.entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix))
        .map(field -> Map.entry(field.getKey().substring(prefix.length()), field.getValue()))
        .filter(field -> !SECRET.contains(field.getKey()))
        .flatMap(field -> field.getValue().stream().map(text -> new Written(field.getKey(), text)))
        .limit(MOST)
        .toList();
  }

  /// The screen that the form stood on, as well as can be told: the address above the form's own.
  public Next back() {
    return Next.typed(to.path().replaceFirst("[^/]*$", ""));
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }
}
