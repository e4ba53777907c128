package news.stet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody without a name who asks for every address there is: those that stand in the code, and
/// whatever they lead to, until nothing new is found.
final class ReadersWalk {
  /// Far more than a small newsroom has; a walk that does not end is a fault.
  private static final int MOST = 2_000;

  /// A path in the code: `"/news-sitemap.xml"`.
  private static final Pattern IN_CODE = Pattern.compile("\"(/[A-Za-z0-9._/-]*)");

  /// An address of ours in whatever is answered: HTML, XML, JSON, text.
  private static final Pattern IN_ANSWER =
      Pattern.compile("(?:(?<=[\"'>\\s,=(])|https?://localhost(?::\\d+)?)(/[\\w.%~+@:/-]*)");

  /// A list, which goes on under its months.
  private static final Pattern LIST = Pattern.compile("(?:/uk)?/(section|tag|author)/[^/]+/");

  private final Http nobody;
  private final Set<String> known = new LinkedHashSet<>();
  private final ArrayDeque<String> ahead = new ArrayDeque<>();
  private final List<Seen> seen = new ArrayList<>();

  private ReadersWalk(Http nobody) {
    this.nobody = nobody;
  }

  /// What was answered at an address.
  record Seen(String path, String all) {}

  /// @param more addresses that nothing leads to
  static List<Seen> everywhere(Http nobody, Collection<String> more) {
    var walk = new ReadersWalk(nobody);
    inCode().forEach(walk::ahead);
    more.forEach(walk::ahead);
    walk.on();
    return walk.seen;
  }

  /// Each path in the code, in each edition.
  private static Stream<String> inCode() {
    return SourceFiles.under(SourceFiles.HOUSE, ".java").stream()
        .flatMap(file -> IN_CODE.matcher(SourceFiles.text(file)).results())
        .map(found -> found.group(1))
        .flatMap(path -> Stream.of(path, path + "/", "/uk" + path, "/uk" + path + "/"));
  }

  private void ahead(String path) {
    if (!path.startsWith("//") && known.add(path)) {
      ahead.add(path);
    }
  }

  private void on() {
    while (!ahead.isEmpty()) {
      if (known.size() > MOST) {
        throw new AssertionError("more than " + MOST + " addresses: " + known);
      }
      String path = ahead.removeFirst();
      var answer = nobody.get(path);
      seen.add(new Seen(path, answer.all()));
      seen.add(new Seen("HEAD " + path, nobody.head(path).all()));
      ahead(path, answer);
    }
  }

  private void ahead(String path, Answer answer) {
    if (LIST.matcher(path).matches()) {
      ahead(path + "2026/11/");
      ahead(path + "rss/");
    }
    if (!answer.header("Content-Type").startsWith("image/")) {
      String told = answer.header("Location") + " " + answer.header("Link") + " " + answer.text();
      IN_ANSWER.matcher(told).results().forEach(found -> ahead(found.group(1)));
    }
  }
}
