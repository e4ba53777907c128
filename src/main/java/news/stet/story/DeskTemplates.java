package news.stet.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The story room's screens at the desk: `desk-stories.html` and so on.
@CheckedTemplate(
    basePath = "news/stet/story",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class DeskTemplates {
  private DeskTemplates() {}

  static native TemplateInstance deskStories(StoriesPage page);

  static native TemplateInstance deskWriting(WritingPage page);

  static native TemplateInstance deskHistory(HistoryPage page);

  static native TemplateInstance deskPreview(PreviewPage page);
}
