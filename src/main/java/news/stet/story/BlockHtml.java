package news.stet.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.media.Picture;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.story.Block.Fact;
import news.stet.text.Html;
import news.stet.text.Plain;
import news.stet.text.Slugs;

/// Writes the blocks of one body, in their order, for a page or (when there is a site's address)
/// for a feed. A block that shows nothing becomes an empty text.
final class BlockHtml {
  private final Map<UUID, Picture> pictures;
  private final Optional<String> site;
  private final Set<PartKey> holes = new HashSet<>();
  private boolean box;
  private boolean second;
  private boolean heading;

  BlockHtml(Map<UUID, Picture> pictures, Optional<String> site) {
    this.pictures = pictures;
    this.site = site;
  }

  String html(Block block) {
    return switch (block) {
      case Block.Paragraph(var id, var text) -> element("p", id, text);
      case Block.Heading(var id, var level, var text) -> heading(id, level, text);
      case Block.Listing(var id, var ordered, var items) -> list(id, ordered ? "ol" : "ul", items);
      case Block.Quote(var id, var paragraphs, var by) -> quote(id, paragraphs, by);
      case Block.Photo(var id, var use) ->
          Optional.ofNullable(pictures.get(use.media()))
              .map(picture -> figure(id, picture, PhotoWords.of(use, picture)))
              .orElse("");
      case Block.RelatedStory(_, var story) ->
          hole(PartKey.of("story", "related", story.toString()));
      case Block.NewsletterBox(_, var list) -> newsletter(list);
      case Block.FactBox(var id, var title, var facts) -> facts(id, title, facts);
      case Block.Divider(var id) -> "<hr" + id(id) + ">";
    };
  }

  /// The sign-up box of a newsletter, unless the page has one already.
  String newsletter(String list) {
    if (box || !Slugs.valid(list)) {
      return "";
    }
    box = true;
    return hole(PartKey.of("newsletter", "box", list));
  }

  private String hole(PartKey key) {
    return site.isEmpty() && holes.add(key) ? Part.hole(key) : "";
  }

  private String inlines(List<Inline> text) {
    return InlineHtml.of(text, site);
  }

  private String element(String name, String id, List<Inline> text) {
    return InlineHtml.blank(text)
        ? ""
        : "<" + name + id(id) + ">" + inlines(text) + "</" + name + ">";
  }

  /// A body that begins with headings of the third level has none of the second for them to stand
  /// under: they are printed as the second, so that no level of the page's outline is left out.
  private String heading(String id, int level, List<Inline> text) {
    second |= level == 2;
    String html = element(level == 2 || !second ? "h2" : "h3", id, text);
    heading |= !html.isEmpty();
    return html;
  }

  private String list(String id, String name, List<List<Inline>> items) {
    String lines =
        items.stream()
            .filter(item -> !InlineHtml.blank(item))
            .map(item -> "<li>" + inlines(item) + "</li>\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : "<" + name + id(id) + ">\n" + lines + "</" + name + ">";
  }

  private String quote(String id, List<List<Inline>> paragraphs, String by) {
    String text =
        paragraphs.stream()
            .filter(paragraph -> !InlineHtml.blank(paragraph))
            .map(paragraph -> "<p>" + inlines(paragraph) + "</p>")
            .collect(Collectors.joining("\n"));
    if (text.isEmpty()) {
      return "";
    }
    return "<figure"
        + classes("part pull")
        + id(id)
        + ">\n<blockquote>"
        + text
        + "</blockquote>\n"
        + (Plain.blank(by) ? "" : "<figcaption>" + Html.escape(by) + "</figcaption>\n")
        + "</figure>";
  }

  private String figure(String id, Picture picture, PhotoWords words) {
    return "<figure"
        + classes("figure")
        + id(id)
        + ">\n"
        + FigureHtml.image(picture, words.alt(), site)
        + "\n"
        + FigureHtml.caption(words, classes("credit"))
        + "</figure>";
  }

  private String facts(String id, String title, List<Fact> facts) {
    List<Fact> rows =
        facts.stream()
            .filter(fact -> !Plain.blank(fact.term()) || !InlineHtml.blank(fact.text()))
            .toList();
    if (Plain.blank(title)) {
      return rows.isEmpty()
          ? ""
          : "<div" + classes("part facts") + id(id) + ">\n" + rows(rows) + "</div>";
    }
    String level = heading || site.isPresent() ? "h3" : "h2";
    String name = anchor(id) + "-title";
    return "<section"
        + classes("part facts")
        + id(id)
        + (site.isPresent() ? "" : " aria-labelledby=\"" + name + "\"")
        + ">\n<"
        + level
        + (site.isPresent() ? "" : " id=\"" + name + "\"")
        + ">"
        + Html.escape(title)
        + "</"
        + level
        + ">\n"
        + rows(rows)
        + "</section>";
  }

  /// Rows without a single term are a list: a list of terms would name nothing.
  private String rows(List<Fact> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    if (rows.stream().allMatch(fact -> Plain.blank(fact.term()))) {
      return rows.stream()
          .map(fact -> "<li>" + inlines(fact.text()) + "</li>\n")
          .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
    return rows.stream()
        .map(fact ->
            "<dt>" + Html.escape(fact.term()) + "</dt><dd>" + inlines(fact.text()) + "</dd>\n")
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }

  private String classes(String names) {
    return site.isPresent() ? "" : " class=\"" + names + "\"";
  }

  private String id(String id) {
    return site.isPresent() ? "" : " id=\"" + anchor(id) + "\"";
  }

  /// The id as the page has it. One that does not begin as ours do (`b` and a digit) could be the
  /// name of something else on the page, where the skip link or a form's label would find it.
  static String anchor(String id) {
    boolean own = id.length() > 1 && id.charAt(0) == 'b' && Character.isDigit(id.charAt(1));
    return Html.escape(own ? id : "b-" + id);
  }
}
