package news.stet.story;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.stet.masthead.Author;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.media.Pictures;

/// Dresses the card of a story in the names and pictures around it.
@Singleton
final class Cards {
  private final Masthead masthead;
  private final Pictures pictures;

  Cards(Masthead masthead, Pictures pictures) {
    this.masthead = masthead;
    this.pictures = pictures;
  }

  /// The card, unless its edition is gone.
  Optional<CardView> view(StoryCard card) {
    return masthead.edition(card.edition()).map(edition -> view(card, edition));
  }

  private CardView view(StoryCard card, Edition edition) {
    var words = StoryWords.in(edition.language());
    var writers = masthead.authors(card.writers());
    var first = writers.stream().findFirst();
    String writer = first.map(author -> author.nameIn(edition.code())).orElse("");
    var kind = words.label(card.kind());
    return new CardView(
        edition.path(card.path()),
        kind,
        masthead.section(card.section()).map(Section::name).filter(name -> differs(name, kind)),
        card.kind() == Kind.SPONSORED,
        card.headline(),
        card.standfirst(),
        card.excerpt(),
        People.names(writers, edition),
        byline(writers, edition),
        writer,
        People.initials(writer),
        first.flatMap(Author::picture).flatMap(pictures::find).map(Shown::card),
        card.picture().flatMap(pictures::find).map(Shown::card),
        card.pictureAlt(),
        Moment.date(card.published(), edition),
        Moment.day(card.published(), edition),
        words.say("related"));
  }

  private static List<People.Piece> byline(List<Author> authors, Edition edition) {
    Map<UUID, Author> byId =
        authors.stream().collect(Collectors.toMap(Author::id, Function.identity(), (a, _) -> a));
    return People.line(
        authors.stream().map(author -> new Byline(author.id(), "")).toList(), byId, edition);
  }

  /// "Opinion · Opinion" says one thing twice.
  static boolean differs(String section, Optional<String> kind) {
    return kind.filter(section::equalsIgnoreCase).isEmpty();
  }

  /// What a card hangs from.
  static Set<String> tags(StoryCard card) {
    var tags = new HashSet<String>();
    tags.add("story:" + card.id());
    tags.add("edition:" + card.edition());
    tags.add("section:" + card.section());
    card.writers().forEach(id -> tags.add("author:" + id));
    card.picture().ifPresent(id -> tags.add("picture:" + id));
    return tags;
  }
}
