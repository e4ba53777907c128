package news.stet.story;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.media.Picture;
import news.stet.media.Pictures;

/// What readers would miss if a story went out as it is. A picture without a credit is never
/// published, and one without an alternative text is not for everybody.
@Singleton
final class Readiness {
  private final Pictures pictures;

  Readiness(Pictures pictures) {
    this.pictures = pictures;
  }

  List<Outcome.Lack> lacks(Copy copy) {
    var lacks = new ArrayList<Outcome.Lack>();
    if (copy.headline().isBlank()) {
      lacks.add(new Outcome.Lack("headline", "A story needs a headline."));
    }
    if (copy.section().isEmpty()) {
      lacks.add(new Outcome.Lack("section", "Choose a section."));
    }
    if (BodyText.of(copy.body()).isBlank()) {
      lacks.add(new Outcome.Lack("body", "There is no text yet."));
    }
    var known = pictures.find(uses(copy).map(Block.PhotoUse::media).distinct().toList());
    copy.leadPhoto().ifPresent(use -> photo("leadPhoto", use, known, lacks));
    for (var block : copy.body().blocks()) {
      if (block instanceof Block.Photo(var id, var use)) {
        photo("body." + id, use, known, lacks);
      }
    }
    return lacks;
  }

  private static Stream<Block.PhotoUse> uses(Copy copy) {
    return Stream.concat(
        copy.leadPhoto().stream(),
        copy.body().blocks().stream()
            .filter(Block.Photo.class::isInstance)
            .map(block -> ((Block.Photo) block).use()));
  }

  private static void photo(
      String at, Block.PhotoUse use, Map<UUID, Picture> known, List<Outcome.Lack> lacks) {
    var picture = java.util.Optional.ofNullable(known.get(use.media()));
    if (picture.isEmpty()) {
      lacks.add(new Outcome.Lack(at + ".media", "There is no such picture."));
      return;
    }
    var words = PhotoWords.of(use, picture.get());
    if (words.alt().isBlank()) {
      lacks.add(new Outcome.Lack(at + ".alt", "Say what the picture shows."));
    }
    if (words.credit().isEmpty()) {
      lacks.add(new Outcome.Lack(at + ".credit", "Say whose picture it is."));
    }
  }
}
