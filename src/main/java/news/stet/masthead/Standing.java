package news.stet.masthead;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.ground.Event;
import news.stet.ground.EventListener;

/// Standing type, as printers call what is kept set because every page needs it: editions, sections
/// who publishes, the accent, menus and the pages about the house, in this node's memory until any
/// of them changes.
///
/// Hears events before the pages do (the higher priority goes first), so that a page made anew
/// never reads what was.
@Singleton
@Priority(1000)
final class Standing implements EventListener {
  private final Database database;
  private final Editions editions;
  private final Sections sections;
  private final Publishers publishers;
  private final Accents accents;
  private final HousePages pages;
  private final Guides guides;

  private Optional<Matter> kept = Optional.empty();
  private long melted;

  Standing(
      Database database,
      Editions editions,
      Sections sections,
      Publishers publishers,
      Accents accents,
      HousePages pages,
      Guides guides) {
    this.database = database;
    this.editions = editions;
    this.sections = sections;
    this.publishers = publishers;
    this.accents = accents;
    this.pages = pages;
    this.guides = guides;
  }

  /// What is kept: one moment's state of all.
  record Matter(
      List<Edition> editions,
      List<Section> sections,
      Publisher publisher,
      Accent accent,
      List<HouseNotice> notices,
      List<Guide> guides) {}

  Matter matter() {
    long before;
    synchronized (this) {
      if (kept.isPresent()) {
        return kept.get();
      }
      before = melted;
    }
    Matter read = database.readers(this::read);
    synchronized (this) {
      // What was read while a change came in may be from before it: good for this caller only.
      if (melted == before) {
        kept = Optional.of(read);
      }
    }
    return read;
  }

  private Matter read(news.stet.ground.Session session) {
    return new Matter(
        editions.all(session).stream().map(Versioned::thing).toList(),
        sections.all(session),
        publishers.one(session).thing(),
        accents.one(session).thing(),
        pages.out(session),
        guides.all(session).stream().map(Versioned::thing).toList());
  }

  @Override
  public void on(Event event) {
    if (event.type().equals(MastheadChanged.TYPE)) {
      startOver();
    }
  }

  @Override
  public synchronized void startOver() {
    melted++;
    kept = Optional.empty();
  }
}
