package news.stet.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import news.stet.ground.Json;
import news.stet.masthead.Edition;
import news.stet.story.PublishedStory;

/// Pages as search engines read them: schema.org in JSON-LD. The answers go between `<script
/// type="application/ld+json">` and `</script>` as they are: no `<`, `>` or `&` is left in them.
/// Reads the masthead and the pictures; what it prints hangs from the tags of the page.
@Singleton
public final class StructuredData {
  private final Around around;

  StructuredData(Around around) {
    this.around = around;
  }

  /// The story: a `NewsArticle` or the subtype of its kind, with writers, pictures and their
  /// credits, corrections, translations and the publisher. `headline` is the story's own, word for
  /// word.
  public String story(PublishedStory story, Edition edition) {
    return forScript(new StoryData(around.of(edition, List.of(story))).of(story));
  }

  /// The front page of an edition: the `NewsMediaOrganization` and its `WebSite`.
  public String home(Edition edition) {
    return forScript(new PublisherData(around.of(edition, List.of())).frontPage());
  }

  /// What [#story] hangs from, beside the masthead and the other editions' translations.
  public static Set<String> tags(PublishedStory story) {
    return Around.tags(story);
  }

  /// JSON in which nothing can end the script element or start a comment (HTML, 13.1.2.1), and no
  /// line separator that older JavaScript refuses.
  static String forScript(JsonNode json) {
    return Json.write(json)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
