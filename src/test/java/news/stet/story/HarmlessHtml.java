package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.stet.text.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/// Holds HTML to the few elements, attributes and addresses a body may have.
final class HarmlessHtml {
  private static final Set<String> ELEMENTS =
      Set.of(
          "body",
          "p",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "figure",
          "blockquote",
          "figcaption",
          "img",
          "section",
          "div",
          "dl",
          "dt",
          "dd",
          "hr",
          "a",
          "strong",
          "em",
          "br",
          "span");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href", "rel"),
          "img", Set.of("src", "srcset", "sizes", "width", "height", "loading", "alt"),
          "section", Set.of("id", "class", "aria-labelledby"));

  private static final Set<String> COMMON = Set.of("id", "class");
  private static final List<String> CLASSES =
      List.of("", "figure", "credit", "part pull", "part facts");

  private HarmlessHtml() {}

  static void check(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    for (var element : body.getAllElements()) {
      assertThat(ELEMENTS).as(html).contains(element.tagName());
      for (var attribute : element.attributes()) {
        assertThat(ATTRIBUTES.getOrDefault(element.tagName(), COMMON))
            .as(html)
            .contains(attribute.getKey());
      }
      assertThat(CLASSES).as(html).contains(element.className());
      if (element.tagName().equals("a")) {
        assertThat(WebAddress.typed(element.attr("href"))).as(html).isPresent();
      }
    }
    body.traverse((node, _) -> holesOnly(node, html));
    assertThat(body.select("[id]").eachAttr("id")).as(html).doesNotHaveDuplicates();
  }

  private static void holesOnly(Node node, String html) {
    if (node instanceof Comment comment) {
      assertThat(comment.getData())
          .as(html)
          .matches("part (story:related|newsletter:box):[a-z0-9-]+");
    }
  }
}
