package news.stet.story;

import java.util.Set;

/// What HTML elements are to us, by name.
final class HtmlNames {
  /// Dropped with all they hold.
  static final Set<String> DROPPED =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "button",
          "canvas",
          "datalist",
          "dialog",
          "embed",
          "form",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "math",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "param",
          "plaintext",
          "portal",
          "progress",
          "script",
          "select",
          "slot",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video",
          "xmp");

  /// They begin and end a paragraph, and mean nothing else here.
  static final Set<String> UNWRAPPED =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dt",
          "fieldset",
          "figcaption",
          "footer",
          "header",
          "hgroup",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "p",
          "search",
          "section",
          "summary",
          "x-caption",
          "x-tbody",
          "x-tfoot",
          "x-thead",
          "x-tr");

  /// Inline elements whose loss changes nothing a reader would miss.
  static final Set<String> QUIET =
      Set.of(
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "cite",
          "data",
          "em",
          "font",
          "i",
          "ins",
          "label",
          "meta",
          "nobr",
          "o:p",
          "picture",
          "source",
          "span",
          "strong",
          "time",
          "wbr",
          "x-col",
          "x-colgroup");

  static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  /// What the name of a table's element begins with, once [HtmlIntake] has renamed it.
  static final String TABLE = "x-";

  private HtmlNames() {}
}
