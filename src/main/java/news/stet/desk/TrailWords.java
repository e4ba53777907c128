package news.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.text.Language;
import news.stet.text.Words;

/// The words of the trail. What has none (a row of a Stet that was, or will be) is shown as it
/// stands there.
record TrailWords(Words words, Words frame, Set<String> keys) {
  private static final String ACTION = "action.";

  private static final Map<Language, TrailWords> ALL =
      DeskWords.LANGUAGES.stream().collect(Collectors.toMap(l -> l, TrailWords::read));

  private static TrailWords read(Language language) {
    Words words = Words.beside(TrailWords.class, "trail", language);
    return new TrailWords(words, DeskWords.in(language), words.keys());
  }

  static Words in(Language language) {
    return all(language).words();
  }

  static TrailWords all(Language language) {
    return Optional.ofNullable(ALL.get(language)).orElseThrow();
  }

  private String say(String key, String otherwise) {
    return keys.contains(key) ? words.say(key) : otherwise;
  }

  String action(String action) {
    return say(ACTION + action, action);
  }

  /// What a thing is, by the first word of an object or an action: `story`.
  String kind(String kind) {
    return say("kind." + kind, kind);
  }

  String fact(String name) {
    return say("fact." + name, name);
  }

  /// A value of the detail: roles and the like have words, anything else is text.
  String value(String fact, JsonNode value) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    return fact.equals("role") ? role(text) : say("value." + fact + "." + text, text);
  }

  String role(String role) {
    return frame.keys().contains("role." + role) ? frame.say("role." + role) : role;
  }

  /// An action that can be looked for.
  record Action(String value, String words, boolean chosen) {}

  /// Those of one kind.
  record Kind(String name, List<Action> actions) {}

  List<Kind> actions(String chosen) {
    return keys.stream()
        .filter(key -> key.startsWith(ACTION))
        .map(key -> key.substring(ACTION.length()))
        .collect(Collectors.groupingBy(action -> action.substring(0, action.indexOf('.'))))
        .entrySet()
        .stream()
        .map(kind -> new Kind(kind(kind.getKey()), actions(kind.getKey(), kind.getValue(), chosen)))
        .sorted(java.util.Comparator.comparing(Kind::name))
        .toList();
  }

  private List<Action> actions(String kind, List<String> actions, String chosen) {
    var all = new java.util.ArrayList<Action>();
    all.add(new Action(kind, words.say("all", "kind", kind(kind)), kind.equals(chosen)));
    actions.stream()
        .sorted()
        .forEach(action -> all.add(new Action(action, action(action), action.equals(chosen))));
    return List.copyOf(all);
  }
}
