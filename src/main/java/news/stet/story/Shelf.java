package news.stet.story;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/// What readers may read of stories, statement by statement.
final class Shelf {
  private static final Sql AT = Sql.beside(Shelf.class, "published_at");
  private static final Sql ONE = Sql.beside(Shelf.class, "published");
  private static final Sql NEWEST = Sql.beside(Shelf.class, "published_newest");
  private static final Sql MOVED = Sql.beside(Shelf.class, "moved");
  private static final Sql TAKEN_DOWN = Sql.beside(Shelf.class, "taken_down");
  private static final Sql CORRECTIONS = Sql.beside(Shelf.class, "corrections");
  private static final Sql TRANSLATIONS = Sql.beside(Shelf.class, "translations");
  private static final Sql CARD = Sql.beside(Shelf.class, "card");
  private static final Sql CARDS = Sql.beside(Shelf.class, "cards");
  private static final Sql IN_SECTION = Sql.beside(Shelf.class, "cards_in_section");
  private static final Sql ON_TOPIC = Sql.beside(Shelf.class, "cards_on_topic");
  private static final Sql BY_AUTHOR = Sql.beside(Shelf.class, "cards_by_author");
  private static final Sql MONTHS = Sql.beside(Shelf.class, "months");
  private static final Sql PAGES = Sql.beside(Shelf.class, "pages");
  private static final Sql ENTRIES = Sql.beside(Shelf.class, "entries");

  /// Before anything was published, and after everything will be.
  private static final Instant ALWAYS = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  /// Less than the id of any story: at the stroke of a month nobody's story lies before it.
  private static final UUID LEAST = new UUID(0, 0);

  private static final RowMapper<Row> ROW = ConstructorMapper.of(Row.class);
  private static final RowMapper<StoryCard> CARD_ROW = ConstructorMapper.of(StoryCard.class);

  private Shelf() {}

  record Row(
      UUID id,
      String edition,
      String slug,
      Kind kind,
      String headline,
      String standfirst,
      UUID section,
      String copy,
      UUID translationGroup,
      Instant published,
      Instant updated) {}

  static AtAddress at(Session session, String edition, String slug) {
    return row(session.query(AT).bind("edition", edition).bind("slug", slug))
        .<AtAddress>map(row -> new AtAddress.Standing(whole(session, row)))
        .or(() -> former(session, edition, slug))
        .orElseGet(AtAddress.Nothing::new);
  }

  private static Optional<AtAddress> former(Session session, String edition, String slug) {
    return session
        .query(MOVED)
        .bind("edition", edition)
        .bind("slug", slug)
        .mapTo(String.class)
        .findOne()
        .<AtAddress>map(AtAddress.Moved::new)
        .or(() ->
            session
                .query(TAKEN_DOWN)
                .bind("edition", edition)
                .bind("slug", slug)
                .map(ConstructorMapper.of(AtAddress.TakenDown.class))
                .findOne());
  }

  static Optional<PublishedStory> published(Session session, UUID id) {
    return row(session.query(ONE).bind("id", id)).map(row -> whole(session, row));
  }

  static List<PublishedStory> newest(Session session, String edition, int most) {
    return session
        .query(NEWEST)
        .bind("edition", edition)
        .bind("most", most)
        .map(ROW)
        .list()
        .stream()
        .map(row -> whole(session, row))
        .toList();
  }

  private static Optional<Row> row(Query query) {
    return query.map(ROW).findOne();
  }

  private static PublishedStory whole(Session session, Row row) {
    var copy = StoredCopy.read(row.copy());
    return new PublishedStory(
        row.id(),
        row.edition(),
        row.slug(),
        row.kind(),
        row.headline(),
        row.standfirst(),
        row.section(),
        copy.topics(),
        copy.bylines(),
        copy.sources(),
        copy.leadPhoto(),
        copy.body(),
        row.published(),
        row.updated(),
        corrections(session, row.id()),
        row.translationGroup(),
        session
            .query(TRANSLATIONS)
            .bind("group", row.translationGroup())
            .bind("edition", row.edition())
            .map(ConstructorMapper.of(PublishedStory.Translation.class))
            .list());
  }

  static List<Correction> corrections(Session session, UUID id) {
    return session
        .query(CORRECTIONS)
        .bind("id", id)
        .map(ConstructorMapper.of(Correction.class))
        .list();
  }

  static Optional<StoryCard> card(Session session, UUID id) {
    return session.query(CARD).bind("id", id).map(CARD_ROW).findOne();
  }

  /// @param zone in which a month begins and ends
  static List<StoryCard> cards(Session session, Stories.Listing listing, ZoneId zone, int most) {
    var after = listing.after().orElseGet(() -> new Stories.Mark(from(listing, zone), LEAST));
    var upTo = listing.upTo().orElseGet(() -> new Stories.Mark(until(listing, zone), LEAST));
    return query(session, listing)
        .bind("edition", listing.edition())
        .bind("from", after.published())
        .bind("from_id", after.id())
        .bind("until", upTo.published())
        .bind("until_id", upTo.id())
        .bind("kind", listing.kind().map(Kind::word))
        .bind("most", most)
        .map(CARD_ROW)
        .list();
  }

  static List<YearMonth> months(Session session, Stories.Listing listing, ZoneId zone) {
    return session
        .query(MONTHS)
        .bind("edition", listing.edition())
        .bind("zone", zone.getId())
        .bind("section", listing.section())
        .bind("topic", listing.topic())
        .bind("author", listing.author())
        .bind("kind", listing.kind().map(Kind::word))
        .mapTo(String.class)
        .map(YearMonth::parse)
        .list();
  }

  /// @param size stories on a page
  static Stories.Pages pages(Session session, Stories.Listing listing, ZoneId zone, int size) {
    var numbered =
        session
            .query(PAGES)
            .bind("edition", listing.edition())
            .bind("from", from(listing, zone))
            .bind("until", until(listing, zone))
            .bind("section", listing.section())
            .bind("topic", listing.topic())
            .bind("author", listing.author())
            .bind("kind", listing.kind().map(Kind::word))
            .bind("size", size)
            .map(ConstructorMapper.of(Numbered.class))
            .list();
    int count = numbered.isEmpty() ? 0 : numbered.getLast().number();
    return new Stories.Pages(
        count,
        size,
        numbered.stream()
            .filter(story -> story.number() % size == 0 && story.number() <= count - size)
            .map(story -> new Stories.Mark(story.published(), story.id()))
            .toList());
  }

  /// A story with its number in a list, from the oldest on.
  record Numbered(Instant published, UUID id, int number) {}

  private static Query query(Session session, Stories.Listing listing) {
    if (listing.section().isPresent()) {
      return session.query(IN_SECTION).bind("key", listing.section().get());
    }
    if (listing.topic().isPresent()) {
      return session.query(ON_TOPIC).bind("key", listing.topic().get());
    }
    return listing
        .author()
        .map(author -> session.query(BY_AUTHOR).bind("key", author))
        .orElseGet(() -> session.query(CARDS));
  }

  private static Instant from(Stories.Listing listing, ZoneId zone) {
    return listing.month().map(month -> begin(month, zone)).orElse(ALWAYS);
  }

  private static Instant until(Stories.Listing listing, ZoneId zone) {
    return listing.month().map(month -> begin(month.plusMonths(1), zone)).orElse(NEVER);
  }

  private static Instant begin(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  static List<Stories.Entry> entries(Session session, String edition, UUID after, int most) {
    return session
        .query(ENTRIES)
        .bind("edition", edition)
        .bind("after", after)
        .bind("most", most)
        .map(ConstructorMapper.of(Stories.Entry.class))
        .list();
  }
}
