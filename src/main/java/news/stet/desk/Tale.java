package news.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.staff.AuditRow;
import news.stet.text.Dates;

/// A row of the trail, as people read it.
///
/// @param as what they were: a role, and whether it was a program
/// @param kind what it was done to: `Story`
/// @param name what that is called, or else the end of its id
/// @param path of its screen, empty where it has none
/// @param about the object itself, to look for all that was done to it
record Tale(
    long no,
    Person.Moment at,
    String who,
    String as,
    String what,
    String kind,
    String name,
    String path,
    String about,
    List<Fact> facts) {

  /// What is known of it besides.
  ///
  /// @param from what it was before; empty when only one thing is known
  record Fact(String name, String from, String to) {}

  public String aboutPath() {
    return TrailFilter.aboutPath(about);
  }

  /// Enough of an id to tell two apart.
  private static final int END_OF_ID = 8;

  static Tale of(AuditRow row, Map<String, Subjects.Named> names, TrailWords words, Dates dates) {
    var named = Optional.ofNullable(names.get(row.object()));
    int colon = row.object().indexOf(':');
    String kind = colon < 0 ? row.object() : row.object().substring(0, colon);
    return new Tale(
        row.no(),
        Person.Moment.of(row.at(), dates),
        row.who(),
        as(row, words),
        words.action(row.action()),
        words.kind(kind),
        named
            .map(Subjects.Named::name)
            .filter(name -> !name.isEmpty())
            .or(() -> named(row))
            .orElseGet(() -> end(row.object().substring(colon + 1), colon)),
        named.map(Subjects.Named::path).orElse(""),
        row.object(),
        facts(row.detail(), words));
  }

  private static String as(AuditRow row, TrailWords words) {
    return row.kind().equals("session") ? words.role(row.role()) : words.kind("by-" + row.kind());
  }

  /// What the row itself calls it.
  private static Optional<String> named(AuditRow row) {
    return Optional.of(row.detail().path("name"))
        .map(name -> name.isTextual() ? name.asText() : name.path("to").asText(""))
        .filter(name -> !name.isEmpty());
  }

  private static String end(String id, int colon) {
    if (colon < 0) {
      return "";
    }
    return id.length() <= END_OF_ID ? id : "…" + id.substring(id.length() - END_OF_ID);
  }

  private static List<Fact> facts(JsonNode detail, TrailWords words) {
    return detail.properties().stream()
        .map(fact -> fact(fact.getKey(), fact.getValue(), words))
        .toList();
  }

  private static Fact fact(String name, JsonNode value, TrailWords words) {
    boolean changed = value.has("from") && value.has("to");
    return new Fact(
        words.fact(name),
        changed ? words.value(name, value.get("from")) : "",
        words.value(name, changed ? value.get("to") : value));
  }
}
