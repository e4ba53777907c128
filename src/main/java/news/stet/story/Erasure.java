package news.stet.story;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.text.Language;
import news.stet.text.Passage;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Takes a passage out of a story everywhere, to protect a source: the working copy, every
/// revision, notes, corrections, and what readers see. The trail keeps who and when, never the
/// words.
@Singleton
final class Erasure {
  private static final Sql REVISIONS = Sql.beside(Erasure.class, "erase_revisions");
  private static final Sql REVISION = Sql.beside(Erasure.class, "erase_revision");
  private static final Sql PUBLICATION = Sql.beside(Erasure.class, "erase_publication");
  private static final Sql PUBLISHED = Sql.beside(Erasure.class, "erase_published");
  private static final Sql SENT_BACKS = Sql.beside(Erasure.class, "erase_sent_backs");
  private static final Sql SENT_BACK = Sql.beside(Erasure.class, "erase_sent_back");
  private static final Sql CORRECTIONS = Sql.beside(Erasure.class, "erase_corrections");
  private static final Sql CORRECTION = Sql.beside(Erasure.class, "erase_correction");

  private final Masthead masthead;
  private final AuditTrail trail;

  Erasure(Masthead masthead, AuditTrail trail) {
    this.masthead = masthead;
    this.trail = trail;
  }

  record Kept(UUID id, String copy) {}

  record Note(UUID id, String words) {}

  /// How many places the passage stood in.
  int erase(Transaction tx, Actor who, Held story, Passage passage) {
    int places = workingCopy(tx, who, story, passage);
    for (var kept :
        tx.query(REVISIONS).bind("id", story.id()).map(ConstructorMapper.of(Kept.class)).list()) {
      var erased = CopyErasure.of(StoredCopy.read(kept.copy()), passage);
      if (erased.places() > 0) {
        tx.update(REVISION)
            .bind("revision", kept.id())
            .bind("copy", StoredCopy.write(erased.copy()))
            .execute();
      }
      places += erased.places();
    }
    places += notes(tx, SENT_BACKS, SENT_BACK, story.id(), passage);
    int open =
        published(tx, story, passage) + notes(tx, CORRECTIONS, CORRECTION, story.id(), passage);
    if (open > 0) {
      Publishing.told(tx, story, "erase");
    }
    trail.record(tx, who, "story.erase", "story:" + story.id(), Map.of("places", places + open));
    return places + open;
  }

  private static int workingCopy(Transaction tx, Actor who, Held story, Passage passage) {
    var erased = CopyErasure.of(story.text(), passage);
    if (erased.places() > 0) {
      Desk.write(tx, who, story.id(), erased.copy());
    }
    return erased.places();
  }

  private int published(Transaction tx, Held story, Passage passage) {
    var copy = tx.query(PUBLICATION).bind("id", story.id()).mapTo(String.class).findOne();
    if (copy.isEmpty()) {
      return 0;
    }
    var erased = CopyErasure.of(StoredCopy.read(copy.get()), passage);
    var left = erased.copy();
    var language =
        masthead.edition(story.edition()).map(Edition::language).orElse(Language.ENGLISH);
    tx.update(PUBLISHED)
        .bind("id", story.id())
        .bind("copy", StoredCopy.write(left))
        .bind("headline", left.headline().isBlank() ? "…" : left.headline())
        .bind("standfirst", left.standfirst())
        .bind("excerpt", BodyExcerpt.of(left.standfirst(), left.body(), language))
        .bind("alt", left.leadPhoto().flatMap(Block.PhotoUse::alt).orElse(""))
        .execute();
    return erased.places();
  }

  private static int notes(Transaction tx, Sql all, Sql one, UUID story, Passage passage) {
    int places = 0;
    for (var note : tx.query(all).bind("id", story).map(ConstructorMapper.of(Note.class)).list()) {
      var left = passage.outOf(note.words());
      if (left.places() > 0) {
        String words = left.text().isBlank() ? "…" : left.text();
        tx.update(one).bind("note_id", note.id()).bind("words", words).execute();
      }
      places += left.places();
    }
    return places;
  }
}
