package news.stet.story;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import news.stet.text.Passage;

/// Takes a passage out of everything people wrote in a copy.
final class CopyErasure {
  private CopyErasure() {}

  record Erased(Copy copy, int places) {}

  static Erased of(Copy copy, Passage passage) {
    var places = new AtomicInteger();
    UnaryOperator<String> words =
        text -> {
          var left = passage.outOf(text);
          places.addAndGet(left.places());
          return left.text();
        };
    var body = BodyErasure.of(copy.body(), passage);
    var left =
        new Copy(
            copy.kind(),
            words.apply(copy.headline()),
            words.apply(copy.standfirst()),
            copy.slug(),
            copy.section(),
            copy.topics(),
            copy.bylines().stream()
                .map(byline -> new Byline(byline.author(), words.apply(byline.credit())))
                .toList(),
            sources(copy.sources(), words),
            copy.leadPhoto().map(use -> Blocks.rewritten(use, words)),
            body.body());
    return new Erased(left, places.get() + body.places());
  }

  private static List<Source> sources(List<Source> sources, UnaryOperator<String> words) {
    return sources.stream()
        .map(source ->
            new Source(
                words.apply(source.name()),
                source.url().map(words).filter(url -> !url.isBlank()),
                words.apply(source.kind()),
                source.stateControlled()))
        .filter(source -> !source.name().isBlank())
        .toList();
  }
}
