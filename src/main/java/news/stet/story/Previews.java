package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Masthead;
import news.stet.press.Part;

/// A story's working copy as readers would see it if it went out now.
@Singleton
final class Previews {
  /// A section that does not exist: a draft may do without one.
  private static final UUID NO_SECTION = new UUID(0, 0);

  private final Articles articles;
  private final StoryProof proof;
  private final Masthead masthead;
  private final Clock clock;

  Previews(Articles articles, StoryProof proof, Masthead masthead, Clock clock) {
    this.articles = articles;
    this.proof = proof;
    this.masthead = masthead;
    this.clock = clock;
  }

  /// The whole page; nothing when the story's edition is gone.
  Optional<String> page(Draft draft) {
    var story = story(draft);
    return masthead
        .edition(draft.edition())
        .flatMap(edition ->
            articles
                .view(story)
                .map(view ->
                    proof.page(
                        edition,
                        story,
                        Part.of(
                            StoryTemplates.storyArticle(view).render().strip(),
                            Articles.tags(story)))));
  }

  private PublishedStory story(Draft draft) {
    Copy copy = draft.copy();
    Instant published = draft.published().or(draft::scheduled).orElseGet(clock::instant);
    return new PublishedStory(
        draft.id(),
        draft.edition(),
        copy.slug(),
        copy.kind(),
        copy.headline(),
        copy.standfirst(),
        copy.section().orElse(NO_SECTION),
        copy.topics(),
        copy.bylines(),
        copy.sources(),
        copy.leadPhoto(),
        BodyNotes.without(copy.body()),
        published,
        draft.updated().orElse(published),
        draft.corrections(),
        draft.id(),
        List.of());
  }
}
