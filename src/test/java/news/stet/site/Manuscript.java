package news.stet.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import news.stet.ground.Json;
import news.stet.masthead.Author;
import news.stet.masthead.Section;
import news.stet.masthead.Topic;
import news.stet.media.Picture;
import news.stet.story.Kind;

/// A story as a writer sends it to the API. Its blocks are `b1`, `b2` and so on.
final class Manuscript {
  private final ObjectNode story = Json.mapper().createObjectNode();
  private final ArrayNode blocks;

  private Manuscript(Section section, String headline) {
    story
        .put("edition", section.edition())
        .put("section", section.slug())
        .put("headline", headline);
    ObjectNode body = story.putObject("body").put("type", "doc");
    body.putObject("attrs").put("schema", 1);
    blocks = body.putArray("content");
  }

  static Manuscript of(Section section, String headline) {
    return new Manuscript(section, headline);
  }

  /// One of two paragraphs, where it does not matter what is in it.
  static Manuscript any(Section section, String headline) {
    return of(section, headline)
        .paragraph("The lock gates were closed at noon, and nobody on the quay said why.")
        .paragraph("By evening the queue of barges reached the old customs house.");
  }

  Manuscript kind(Kind kind) {
    story.put("kind", kind.word());
    return this;
  }

  Manuscript standfirst(String text) {
    story.put("standfirst", text);
    return this;
  }

  Manuscript slug(String slug) {
    story.put("slug", slug);
    return this;
  }

  Manuscript headline(String text) {
    story.put("headline", text);
    return this;
  }

  Manuscript by(Author author) {
    story.withArray("bylines").add(author.slug());
    return this;
  }

  Manuscript by(Author author, String credit) {
    story.withArray("bylines").addObject().put("author", author.slug()).put("credit", credit);
    return this;
  }

  Manuscript topic(Topic topic) {
    story.withArray("topics").add(topic.slug());
    return this;
  }

  Manuscript source(String name, String url, boolean stateControlled) {
    story
        .withArray("sources")
        .addObject()
        .put("name", name)
        .put("url", url)
        .put("stateControlled", stateControlled);
    return this;
  }

  Manuscript photo(Picture picture, String caption, String credit, String alt) {
    words(story.putObject("leadPhoto"), picture, caption, credit, alt);
    return this;
  }

  /// Where and when the lead photo was taken.
  Manuscript taken(String place, String date) {
    story.withObject("leadPhoto").put("place", place).put("date", date);
    return this;
  }

  Manuscript translates(UUID other) {
    story.put("translationOf", other.toString());
    return this;
  }

  Manuscript paragraph(String text) {
    text(block("paragraph"), text);
    return this;
  }

  /// A paragraph that is one link.
  Manuscript link(String text, String href) {
    ObjectNode run = text(block("paragraph"), text);
    ObjectNode mark = run.putArray("marks").addObject().put("type", "link");
    mark.putObject("attrs").put("href", href);
    return this;
  }

  Manuscript heading(String text) {
    ObjectNode block = block("heading");
    block.withObject("attrs").put("level", 2);
    text(block, text);
    return this;
  }

  Manuscript list(String... items) {
    ArrayNode content = block("bullet_list").putArray("content");
    for (String item : items) {
      ArrayNode inside = content.addObject().put("type", "list_item").putArray("content");
      text(inside.addObject().put("type", "paragraph"), item);
    }
    return this;
  }

  Manuscript quote(String text, String by) {
    ObjectNode block = block("blockquote");
    block.withObject("attrs").put("by", by);
    text(block.putArray("content").addObject().put("type", "paragraph"), text);
    return this;
  }

  Manuscript figure(Picture picture, String caption, String credit, String alt) {
    words(block("photo").withObject("attrs"), picture, caption, credit, alt);
    return this;
  }

  Manuscript related(UUID other) {
    block("related_story").withObject("attrs").put("story", other.toString());
    return this;
  }

  Manuscript box(String newsletter) {
    block("newsletter_box").withObject("attrs").put("list", newsletter);
    return this;
  }

  Manuscript facts(String title, String term, String text) {
    ObjectNode block = block("fact_box");
    block.withObject("attrs").put("title", title);
    ObjectNode fact = block.putArray("content").addObject().put("type", "fact");
    fact.putObject("attrs").put("term", term);
    text(fact, text);
    return this;
  }

  Manuscript divider() {
    block("divider");
    return this;
  }

  private ObjectNode block(String type) {
    ObjectNode block = blocks.addObject().put("type", type);
    block.putObject("attrs").put("id", "b" + blocks.size());
    return block;
  }

  private static ObjectNode text(ObjectNode holder, String text) {
    return holder.putArray("content").addObject().put("type", "text").put("text", text);
  }

  /// Where nothing is said of it, the picture's own words stand.
  private static void words(
      ObjectNode use, Picture picture, String caption, String credit, String alt) {
    use.put("media", picture.id().toString());
    Map.of("caption", caption, "credit", credit, "alt", alt)
        .forEach((name, text) -> {
          if (!text.isEmpty()) {
            use.put(name, text);
          }
        });
  }

  String json() {
    return Json.write(story);
  }
}
