package news.stet.story;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import news.stet.media.Picture;
import news.stet.media.Pictures;
import news.stet.press.Part;
import news.stet.press.PartKey;
import news.stet.press.PartSource;

/// Every shape a published story takes on a page, `story:SHAPE:ID`. A story that is not published
/// has none of them, so it vanishes wherever it was shown.
///
/// - `article` the whole story
/// - `card`, `mid`, `brief`, `row`, `line` for lists, from large to small
/// - `related` inside another story
/// - `lead`, `also`, `slot`, `opinion`, `pick` on the front, `beside` next to a story
@Singleton
final class StoryParts implements PartSource {
  private final Stories stories;
  private final Articles articles;
  private final Cards cards;
  private final Pictures pictures;

  StoryParts(Stories stories, Articles articles, Cards cards, Pictures pictures) {
    this.stories = stories;
    this.articles = articles;
    this.cards = cards;
    this.pictures = pictures;
  }

  @Override
  public boolean makes(String kind) {
    return kind.equals("story");
  }

  @Override
  public Optional<Part> make(PartKey key) {
    UUID id = UUID.fromString(key.word(2));
    return switch (key.word(1)) {
      case "article" -> article(id);
      case "card" -> card(id, StoryTemplates::storyCard);
      case "mid" -> card(id, StoryTemplates::storyMid);
      case "brief" -> card(id, StoryTemplates::storyBrief);
      case "row" -> card(id, StoryTemplates::storyRow);
      case "line" -> card(id, StoryTemplates::storyLine);
      case "related" -> card(id, StoryTemplates::storyRelated);
      case "beside" -> card(id, StoryTemplates::storyBeside);
      case "opinion" -> card(id, StoryTemplates::storyOpinion);
      case "pick" -> card(id, StoryTemplates::storyPick);
      case "also" -> card(id, StoryTemplates::storyAlso);
      case "lead" -> lead(id);
      case "slot" -> slot(id);
      default -> Optional.empty();
    };
  }

  private Optional<Part> article(UUID id) {
    return stories
        .published(id)
        .flatMap(story ->
            articles
                .view(story)
                .map(view -> part(StoryTemplates.storyArticle(view), Articles.tags(story))));
  }

  private Optional<Part> card(UUID id, Function<CardView, TemplateInstance> shape) {
    return stories
        .card(id)
        .flatMap(card -> cards.view(card).map(view -> part(shape.apply(view), Cards.tags(card))));
  }

  /// The photo here is the story's own, with the words and the credit of its use.
  private Optional<Part> lead(UUID id) {
    var photo =
        stories
            .published(id)
            .flatMap(PublishedStory::leadPhoto)
            .flatMap(use -> pictures.find(use.media()).map(picture -> Shown.lead(picture, use)));
    return card(id, view -> StoryTemplates.storyLead(view, photo));
  }

  private Optional<Part> slot(UUID id) {
    return stories
        .card(id)
        .flatMap(card -> {
          var picture =
              card.picture()
                  .flatMap(pictures::find)
                  .map(found -> Shown.alone(found, alt(card, found)));
          return cards
              .view(card)
              .map(view -> part(StoryTemplates.storySlot(view, picture), Cards.tags(card)));
        });
  }

  /// What the story says the picture shows, or else what the picture says of itself.
  private static String alt(StoryCard card, Picture picture) {
    return card.pictureAlt().isBlank() ? picture.alt() : card.pictureAlt();
  }

  private static Part part(TemplateInstance template, Set<String> tags) {
    return Part.of(template.render().strip(), new HashSet<>(tags));
  }
}
