package news.stet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.stet.story.HtmlParagraphs.Start;
import news.stet.text.Plain;
import news.stet.text.WebAddress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Goes through HTML once, from its first node to its last, and says blocks.
///
/// A block that holds paragraphs (list, quotation, box, heading) is gone through by a walk of its
/// own, which says only paragraphs and hands up what else it finds (pictures, dividers) to stand
/// after the block. Such a walk starts no other, and nor does one inside a cell of a table, so
/// every node is seen once.
final class HtmlWalk {
  /// A table with one of these inside lays out a page; its cells are not data.
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf("x-table x-table, h1, h2, h3, h4, hr");

  private final Remarks remarks;
  private final boolean flat;
  private final HtmlLine line = new HtmlLine();
  private final List<Block> blocks = new ArrayList<>();
  private final HtmlParagraphs paragraphs = new HtmlParagraphs();
  private Start next = Start.NOTHING;
  private Optional<HtmlFigure> figure = Optional.empty();
  private Optional<String> by = Optional.empty();
  private boolean quoted;
  private boolean kept;
  private boolean layout;
  private boolean row;
  private int lists;

  HtmlWalk(Remarks remarks) {
    this(remarks, false);
  }

  private HtmlWalk(Remarks remarks, boolean flat) {
    this.remarks = remarks;
    this.flat = flat;
  }

  /// What was said, without ids.
  List<Block> blocks() {
    rowEnd();
    return blocks;
  }

  void children(Element parent, HtmlStyle style) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        words(text.getWholeText(), style);
      } else if (node instanceof Element element) {
        element(element, style);
      }
    }
  }

  private void words(String text, HtmlStyle style) {
    var marks = style.marks();
    int from = 0;
    for (int end = kept ? text.indexOf('\n') : -1; end >= 0; end = text.indexOf('\n', from)) {
      line.text(text.substring(from, end), marks);
      line.lineEnd();
      from = end + 1;
    }
    line.text(text.substring(from), marks);
  }

  private void element(Element element, HtmlStyle style) {
    String name = element.normalName();
    for (var attribute : element.attributes()) {
      if (attribute.getKey().startsWith("on")) {
        remarks.add(attribute.getKey() + " of " + name, "nothing runs here; dropped");
      }
    }
    if (HtmlNames.DROPPED.contains(name)) {
      String src = Plain.line(element.attr("src"));
      remarks.add(
          src.isEmpty() ? name : name + " " + src, "is not text; dropped with all it holds");
    } else if (HtmlStyle.hidden(element)) {
      remarks.add("hidden " + name, "was not shown to readers; dropped");
    } else {
      known(element, name, style);
    }
  }

  private void known(Element element, String name, HtmlStyle style) {
    switch (name) {
      case "br" -> lineEnd();
      case "hr" -> block(new Block.Divider(""));
      case "img" -> HtmlPhotos.photo(element, figure, remarks).ifPresent(this::block);
      case "a" -> children(element, link(element, style.within(element)));
      case "h1", "h2" -> heading(element, 2, style);
      case "h3", "h4", "h5", "h6" -> heading(element, 3, style);
      case "ul", "ol", "menu", "dir" -> list(element, style);
      case "dl" -> facts(element, style);
      case "blockquote" -> quote(element, style);
      case "figure" -> figure(element, style);
      case "x-table" -> table(element, style);
      case "x-td", "x-th" -> cell(element, style);
      case "pre", "listing" -> verbatim(element, style);
      case "q" -> {
        line.text("“", style.marks());
        children(element, style.within(element));
        line.text("”", style.marks());
      }
      default -> other(element, name, style);
    }
  }

  private void other(Element element, String name, HtmlStyle style) {
    if (quoted && by.isEmpty() && HtmlQuotes.namesSomebody(element)) {
      by = Optional.of(HtmlQuotes.somebody(element));
    } else if (HtmlNames.UNWRAPPED.contains(name)) {
      if (figure.filter(its -> its.captionIs(element)).isEmpty()) {
        begin(name);
        children(element, style.within(element));
        finish(name);
      }
    } else {
      if (!HtmlNames.QUIET.contains(name)) {
        remarks.add(name, "has no counterpart here; its words stay");
      }
      children(element, style.within(element));
    }
  }

  private void begin(String name) {
    switch (name) {
      case "li" -> starts(Start.ITEM);
      case "dt" -> starts(Start.TERM);
      case "dd" -> starts(Start.DEFINITION);
      case "x-tr" -> rowEnd();
      default -> end();
    }
  }

  private void finish(String name) {
    switch (name) {
      case "li", "dt", "dd" -> starts(Start.NOTHING);
      case "x-tr" -> rowEnd();
      default -> end();
    }
  }

  /// Cells of one row stand in one paragraph, whether or not somebody closed the one before.
  private void cell(Element element, HtmlStyle style) {
    if (layout) {
      paragraph(element, style);
      return;
    }
    if (row) {
      line.nextCell();
    } else {
      end();
      row = true;
    }
    children(element, style.within(element));
    end();
  }

  private void rowEnd() {
    row = false;
    end();
  }

  private void starts(Start start) {
    end();
    next = start;
  }

  private void lineEnd() {
    if (line.ended() && !inner()) {
      end();
    } else {
      line.lineEnd();
    }
  }

  /// Inside something that holds paragraphs only.
  private boolean inner() {
    return flat || row;
  }

  /// A paragraph ends here, if one was begun. Inside a row of a table only its line does.
  private void end() {
    if (row) {
      line.lineEnd();
    } else {
      line.taken().ifPresent(this::say);
    }
  }

  private void say(List<Inline> text) {
    if (flat) {
      paragraphs.add(next, text);
      next = Start.NOTHING;
    } else {
      blocks.add(new Block.Paragraph("", text));
    }
  }

  private void block(Block block) {
    end();
    blocks.add(block);
  }

  private HtmlStyle link(Element element, HtmlStyle style) {
    if (!element.hasAttr("href")) {
      return style;
    }
    String href = element.attr("href");
    Optional<WebAddress> address = WebAddress.typed(href);
    if (address.isEmpty()) {
      remarks.add("link " + Plain.line(href), "leads nowhere a story may lead; its words stay");
    }
    return address.map(there -> style.linked(there.href())).orElse(style);
  }

  private void paragraph(Element element, HtmlStyle style) {
    end();
    children(element, style.within(element));
    end();
  }

  /// A walk through one element, finished.
  private HtmlWalk inside(Element element, HtmlStyle style) {
    end();
    var walk = new HtmlWalk(remarks, true);
    walk.quoted = element.normalName().equals("blockquote");
    walk.lists = HtmlNames.LISTS.contains(element.normalName()) ? 1 : 0;
    walk.paragraph(element, style);
    walk.rowEnd();
    return walk;
  }

  private void heading(Element element, int level, HtmlStyle style) {
    if (inner()) {
      paragraph(element, style);
      return;
    }
    var inside = inside(element, style);
    if (!inside.paragraphs.isEmpty()) {
      blocks.add(new Block.Heading("", level, inside.paragraphs.line()));
    }
    blocks.addAll(inside.blocks);
  }

  private void list(Element element, HtmlStyle style) {
    if (inner()) {
      nested(element, style);
      return;
    }
    var inside = inside(element, style);
    if (!inside.paragraphs.isEmpty()) {
      boolean ordered = element.normalName().equals("ol");
      blocks.add(new Block.Listing("", ordered, inside.paragraphs.items()));
    }
    blocks.addAll(inside.blocks);
  }

  private void nested(Element element, HtmlStyle style) {
    remarks.add(
        lists > 0 ? "list in a list" : "list inside another block",
        "nothing nests here; its items stand one after the other");
    lists++;
    paragraph(element, style);
    lists--;
    next = lists > 0 ? Start.ITEM : Start.NOTHING;
  }

  private void quote(Element element, HtmlStyle style) {
    if (inner()) {
      paragraph(element, style);
      return;
    }
    var inside = inside(element, style);
    List<List<Inline>> quotation = inside.paragraphs.quotation();
    if (!quotation.isEmpty()) {
      Optional<String> said = inside.by.or(() -> figure.flatMap(HtmlFigure::taken));
      blocks.add(new Block.Quote("", quotation, HtmlQuotes.said(said.orElse(""))));
    }
    blocks.addAll(inside.blocks);
  }

  private void facts(Element element, HtmlStyle style) {
    if (inner()) {
      paragraph(element, style);
      return;
    }
    var inside = inside(element, style);
    if (!inside.paragraphs.isEmpty()) {
      blocks.add(new Block.FactBox("", "", inside.paragraphs.rows()));
    }
    blocks.addAll(inside.blocks);
  }

  /// A caption nobody took is a paragraph.
  private void figure(Element element, HtmlStyle style) {
    var before = figure;
    var its = new HtmlFigure(element);
    figure = Optional.of(its);
    paragraph(element, style);
    figure = before;
    its.left().ifPresent(caption -> paragraph(caption, style));
  }

  private void table(Element element, HtmlStyle style) {
    boolean laysOut = layout;
    boolean inRow = row;
    layout = element.attr("role").equals("presentation") || element.selectFirst(LAYOUT) != null;
    if (!layout) {
      remarks.add("table", "there are no tables here yet; each row is a paragraph");
    }
    rowEnd();
    children(element, style.within(element));
    rowEnd();
    layout = laysOut;
    row = inRow;
  }

  private void verbatim(Element element, HtmlStyle style) {
    boolean before = kept;
    kept = true;
    paragraph(element, style);
    kept = before;
  }
}
