package news.stet.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.stet.story.Kind;
import news.stet.story.Source;

/// A story as its file has it: lines `name: value`, an empty line, and the body in [Markup].
///
/// @param edition the folder it lies in
/// @param slug the file's name
record StoryFile(String edition, String slug, Map<String, List<String>> head, String body) {

  static StoryFile read(String edition, String slug) {
    String text = Shelf.text("stories/" + edition + "/" + slug + ".txt");
    int end = text.indexOf("\n\n");
    var head = new LinkedHashMap<String, List<String>>();
    text.substring(0, end)
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(": ");
          head.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
              .add(line.substring(colon + 2).strip());
        });
    return new StoryFile(edition, slug, head, text.substring(end + 2));
  }

  Optional<String> maybe(String name) {
    return head.getOrDefault(name, List.of()).stream().findFirst();
  }

  String one(String name) {
    return maybe(name).orElseThrow(() -> new IllegalStateException(slug + " has no " + name));
  }

  /// The words of a line, parted by commas.
  List<String> list(String name) {
    return maybe(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  Kind kind() {
    return Kind.typed(one("kind")).orElseThrow();
  }

  /// How long before the newsroom's first start it came out: `90m`, `4h`, `5d`.
  Duration age() {
    String age = one("published");
    String days = age.endsWith("d") ? "P" + age : "PT" + age;
    return Duration.parse(days.toUpperCase(Locale.ROOT));
  }

  /// Slugs of its edition that must exist first.
  List<String> needs() {
    return Markup.related(body);
  }

  /// The story of the first edition that this one translates.
  Optional<String> translates() {
    return maybe("translates");
  }

  List<Source> sources() {
    return head.getOrDefault("source", List.of()).stream()
        .map(Shelf::parts)
        .map(parts ->
            new Source(
                parts.get(1),
                parts.size() > 2 && !parts.get(2).isEmpty()
                    ? Optional.of(parts.get(2))
                    : Optional.empty(),
                parts.get(0),
                parts.size() > 3))
        .toList();
  }

  /// What readers were told was wrong.
  Optional<String> correction() {
    return maybe("correction");
  }

  /// Whether it was added to after it had come out: paragraphs marked `+`.
  boolean updated() {
    return body.lines().anyMatch(line -> line.startsWith("+ "));
  }

  /// The body as it stands now.
  String now() {
    return body.lines()
        .map(line -> line.startsWith("+ ") ? line.substring(2) : line)
        .reduce("", (all, line) -> all + line + "\n");
  }

  /// The body as it first came out: without what was added, with what was wrong.
  String then() {
    String first =
        body.lines()
            .filter(line -> !line.startsWith("+ "))
            .reduce("", (all, line) -> all + line + "\n");
    return maybe("wrong")
        .map(wrong -> {
          int arrow = wrong.indexOf(" => ");
          return first.replace(wrong.substring(0, arrow), wrong.substring(arrow + 4));
        })
        .orElse(first);
  }
}
