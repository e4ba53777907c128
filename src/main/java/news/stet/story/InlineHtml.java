package news.stet.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import news.stet.story.Inline.Break;
import news.stet.story.Inline.Mark;
import news.stet.story.Inline.Run;
import news.stet.text.Html;
import news.stet.text.Plain;
import news.stet.text.WebAddress;

/// Writes what stands inside a block. Elements are nested in one order (link, strong, emphasis) and
/// stay open as long as neighbours share them, so a link over several runs is one link. Notes are
/// not written.
final class InlineHtml {
  private final StringBuilder out;
  private final Optional<String> site;
  private final List<Element> open = new ArrayList<>();

  private record Element(String start, String end) {
    static final Element STRONG = new Element("<strong>", "</strong>");
    static final Element EMPHASIS = new Element("<em>", "</em>");
  }

  private InlineHtml(StringBuilder out, Optional<String> site) {
    this.out = out;
    this.site = site;
  }

  /// Whether the text shows nothing.
  static boolean blank(List<Inline> text) {
    return text.stream()
        .allMatch(inline -> !(inline instanceof Run(var words, _)) || Plain.blank(words));
  }

  /// @param site scheme and host, where links have to be absolute
  static String of(List<Inline> text, Optional<String> site) {
    var html = new InlineHtml(new StringBuilder(), site);
    within(text).forEach(html::write);
    html.only(List.of());
    return html.out.toString();
  }

  /// Without breaks before the first word and after the last: they would be empty lines.
  private static List<Inline> within(List<Inline> text) {
    int from = 0;
    int to = text.size();
    while (from < to && text.get(from) instanceof Break) {
      from++;
    }
    while (to > from && text.get(to - 1) instanceof Break) {
      to--;
    }
    return text.subList(from, to);
  }

  private void write(Inline inline) {
    switch (inline) {
      case Run(var text, var marks) -> {
        only(elements(marks));
        out.append(Html.escape(text));
      }
      case Break _ -> out.append("<br>");
    }
  }

  private List<Element> elements(List<Mark> marks) {
    Optional<Element> link = Optional.empty();
    boolean strong = false;
    boolean emphasis = false;
    for (var mark : marks) {
      switch (mark) {
        case Mark.Link(var href) -> link = link(href);
        case Mark.Strong _ -> strong = true;
        case Mark.Emphasis _ -> emphasis = true;
        case Mark.Note _ -> {}
      }
    }
    var elements = new ArrayList<Element>();
    link.ifPresent(elements::add);
    if (strong) {
      elements.add(Element.STRONG);
    }
    if (emphasis) {
      elements.add(Element.EMPHASIS);
    }
    return elements;
  }

  /// Checked once more: whoever made the tree, no link that runs gets out.
  private Optional<Element> link(String href) {
    return WebAddress.typed(href)
        .map(address ->
            new Element(
                "<a href=\""
                    + Html.escape(site.map(address::absolute).orElse(address.href()))
                    + "\""
                    + (address.web() ? " rel=\"noopener\"" : "")
                    + ">",
                "</a>"));
  }

  private void only(List<Element> wanted) {
    int same = 0;
    while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
      same++;
    }
    List<Element> closing = open.subList(same, open.size());
    Collections.reverse(closing);
    closing.forEach(element -> out.append(element.end()));
    closing.clear();
    for (var element : wanted.subList(same, wanted.size())) {
      out.append(element.start());
      open.add(element);
    }
  }
}
