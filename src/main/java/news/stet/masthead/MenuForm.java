package news.stet.masthead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import news.stet.text.WebAddress;
import news.stet.web.Problem;

/// What a form of the menu's screen asks for: an entry moved, taken away or added, or all of them
/// at once.
///
/// @param sections of the edition
record MenuForm(Guide.Place place, Sent sent, List<Section> sections) {
  /// Longer titles would not stand in one row.
  private static final int TITLE_MOST = 60;

  static final int LINE_MOST = 300;

  /// @throws jakarta.ws.rs.WebApplicationException 422 naming the field that will not do
  List<Signpost> after(List<Signpost> now) {
    if (sent.text("up").isPresent()) {
      return moved(now, "up", -1);
    }
    if (sent.text("down").isPresent()) {
      return moved(now, "down", 1);
    }
    if (sent.text("away").isPresent()) {
      return without(now, at("away", now));
    }
    return switch (sent.text("do").orElse("")) {
      case "begin" -> Signage.byRule(place, sections);
      case "clear" -> List.of();
      case "section" -> with(now, section(now));
      case "link" -> with(now, link());
      default -> now;
    };
  }

  /// Where an entry stands that was moved; the end of the list is as far as it goes.
  Optional<Integer> moved(int entries) {
    return sent.text("up")
        .flatMap(text -> number(text, entries))
        .map(from -> Math.max(0, from - 1))
        .or(() ->
            sent.text("down")
                .flatMap(text -> number(text, entries))
                .map(from -> Math.min(entries - 1, from + 1)));
  }

  private List<Signpost> moved(List<Signpost> now, String way, int by) {
    int from = at(way, now);
    int to = from + by;
    if (from < 0 || to < 0 || to >= now.size()) {
      return now;
    }
    var all = new ArrayList<>(now);
    Collections.swap(all, from, to);
    return all;
  }

  private int at(String field, List<Signpost> now) {
    return sent.text(field).flatMap(text -> number(text, now.size())).orElse(-1);
  }

  private static Optional<Integer> number(String text, int below) {
    return Optional.of(text)
        .filter(digits -> digits.matches("[0-9]{1,2}"))
        .map(Integer::parseInt)
        .filter(number -> number < below);
  }

  private static List<Signpost> without(List<Signpost> now, int at) {
    var all = new ArrayList<>(now);
    if (at >= 0) {
      all.remove(at);
    }
    return all;
  }

  private static List<Signpost> with(List<Signpost> now, Signpost one) {
    if (now.size() >= Guide.MOST) {
      throw Problem.field("full", "At most " + Guide.MOST + " entries.").thrown();
    }
    var all = new ArrayList<>(now);
    all.add(one);
    return all;
  }

  private Signpost section(List<Signpost> now) {
    return sent.text("section")
        .flatMap(Sent::id)
        .filter(id -> sections.stream().anyMatch(section -> section.id().equals(id)))
        .<Signpost>map(Signpost.ToSection::new)
        .filter(signpost -> !now.contains(signpost))
        .orElseThrow(() -> Problem.field("section", "Choose a section.").thrown());
  }

  private Signpost link() {
    Typed.name("title", sent.text("title"));
    String title = Typed.line("title", sent.text("title"), TITLE_MOST);
    String href =
        sent.text("href")
            .map(String::strip)
            .flatMap(WebAddress::typed)
            .filter(address -> address.own() || address.href().startsWith("https://"))
            .map(WebAddress::href)
            .orElseThrow(
                () -> Problem.field("href", "href must begin with https:// or with /.").thrown());
    return new Signpost.ToPage(title, href);
  }
}
