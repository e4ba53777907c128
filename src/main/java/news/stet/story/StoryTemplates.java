package news.stet.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/// The shapes a story takes on pages: `story-article.html`, `story-card.html` and so on.
@CheckedTemplate(
    basePath = "news/stet/story",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class StoryTemplates {
  private StoryTemplates() {}

  static native TemplateInstance storyArticle(ArticleView article);

  static native TemplateInstance storyCard(CardView card);

  static native TemplateInstance storyMid(CardView card);

  static native TemplateInstance storyBrief(CardView card);

  static native TemplateInstance storyRow(CardView card);

  static native TemplateInstance storyLine(CardView card);

  static native TemplateInstance storyAlso(CardView card);

  static native TemplateInstance storyRelated(CardView card);

  static native TemplateInstance storyLead(CardView card, Optional<Shown> photo);

  static native TemplateInstance storySlot(CardView card, Optional<Shown> found);

  static native TemplateInstance storyBeside(CardView card);

  static native TemplateInstance storyOpinion(CardView card);

  static native TemplateInstance storyPick(CardView card);
}
