package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Ids;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.text.Language;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Puts a story before readers, changes it there, and takes it away.
@Singleton
final class Publishing {
  private static final Sql NOW_PUBLIC = Sql.beside(Publishing.class, "publication_get");
  private static final Sql DROP = Sql.beside(Publishing.class, "publication_drop");
  private static final Sql ADD = Sql.beside(Publishing.class, "publication_add");
  private static final Sql TOPICS = Sql.beside(Publishing.class, "publication_topics");
  private static final Sql AUTHORS = Sql.beside(Publishing.class, "publication_authors");
  private static final Sql ADDRESS = Sql.beside(Publishing.class, "address_public");
  private static final Sql CORRECTION = Sql.beside(Publishing.class, "correction_add");
  private static final Sql TAKEDOWN = Sql.beside(Publishing.class, "takedown_put");
  private static final Sql TAKEDOWN_DROP = Sql.beside(Publishing.class, "takedown_drop");

  private final Masthead masthead;
  private final Readiness readiness;
  private final Ids ids;
  private final AuditTrail trail;

  Publishing(Masthead masthead, Readiness readiness, Ids ids, AuditTrail trail) {
    this.readiness = readiness;
    this.masthead = masthead;
    this.ids = ids;
    this.trail = trail;
  }

  record Public(
      String slug,
      UUID section,
      List<UUID> topics,
      List<UUID> authors,
      Instant published,
      Instant updated) {
    StoryChanged.Place place() {
      return new StoryChanged.Place(slug, section, topics, authors);
    }
  }

  Outcome publish(
      Transaction tx,
      Actor who,
      Held story,
      Optional<Instant> dated,
      Optional<Change> change,
      String note) {
    var copy = story.text();
    var was = now(tx, story.id());
    var lacks = readiness.lacks(copy);
    if (was.isEmpty() && change.isPresent()) {
      return new Outcome.NotNow(story.stands(), "Only a published story can be changed.");
    }
    if (was.isPresent() && change.isEmpty()) {
      return new Outcome.Refused(
          "change", "Say what it is: fix, update, correction, clarification.");
    }
    if (change.filter(Change::needsNote).isPresent() && note.isBlank()) {
      return new Outcome.Refused("note", "Say to readers what was wrong or unclear.");
    }
    if (!lacks.isEmpty()) {
      return new Outcome.NotReady(lacks);
    }
    int revision = Desk.revise(tx, ids, who, story, "publish");
    change.filter(Change::needsNote).ifPresent(c -> correct(tx, story, c, note));
    return out(tx, who, story, new Text(copy, revision), dated, change);
  }

  /// The revision that an editor approved when scheduling it; its time is the time it was given.
  Outcome publishApproved(Transaction tx, Held story, Waiting.Plan plan) {
    var copy = StoredCopy.read(plan.copy());
    var lacks = readiness.lacks(copy);
    return lacks.isEmpty()
        ? out(
            tx,
            Actor.STET,
            story,
            new Text(copy, plan.revision()),
            Optional.of(plan.at()),
            Optional.empty())
        : new Outcome.NotReady(lacks);
  }

  private record Text(Copy copy, int revision) {}

  private Outcome out(
      Transaction tx,
      Actor who,
      Held story,
      Text text,
      Optional<Instant> dated,
      Optional<Change> change) {
    var was = now(tx, story.id());
    String slug = text.copy().slug();
    Instant published =
        was.map(Public::published).or(story::firstPublished).or(() -> dated).orElse(tx.now());
    put(tx, story, text.copy(), text.revision(), published, updated(tx, was, change, published));
    Desk.state(tx, story, State.PUBLISHED, slug, Optional.of(published));
    Desk.letGo(tx, story.id(), slug, story.text().slug());
    tx.update(TAKEDOWN_DROP).bind("id", story.id()).execute();
    Waiting.forget(tx, story.id());
    String what = change.map(Change::word).orElse("publish");
    tell(tx, story, what, was, now(tx, story.id()));
    trail.record(
        tx,
        who,
        "story." + what,
        "story:" + story.id(),
        Map.of("revision", text.revision(), "slug", slug));
    return story.done(State.PUBLISHED, slug, story.version(), text.revision());
  }

  private static Instant updated(
      Transaction tx, Optional<Public> was, Optional<Change> change, Instant published) {
    boolean fix = change.filter(c -> c == Change.FIX).isPresent();
    Instant then = was.map(Public::updated).orElse(published);
    return was.isEmpty() || fix ? then : later(tx.now(), published);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Optional<Public> now(Transaction tx, UUID id) {
    return tx.query(NOW_PUBLIC).bind("id", id).map(ConstructorMapper.of(Public.class)).findOne();
  }

  private void put(
      Transaction tx, Held story, Copy copy, int revision, Instant published, Instant updated) {
    var open = copy.body(BodyNotes.without(copy.body()));
    var language =
        masthead.edition(story.edition()).map(Edition::language).orElse(Language.ENGLISH);
    tx.update(DROP).bind("id", story.id()).execute();
    tx.update(ADD)
        .bind("id", story.id())
        .bind("edition", story.edition())
        .bind("slug", copy.slug())
        .bind("revision", revision)
        .bind("kind", copy.kind().word())
        .bind("headline", copy.headline())
        .bind("standfirst", copy.standfirst())
        .bind("excerpt", BodyExcerpt.of(copy.standfirst(), open.body(), language))
        .bind("section", copy.section().orElseThrow())
        .bindArray("topics", UUID.class, copy.topics())
        .bindArray("authors", UUID.class, copy.bylines().stream().map(Byline::author).toList())
        .bindArray("writers", UUID.class, Byline.writers(copy.bylines()))
        .bind("picture", copy.leadPhoto().map(Block.PhotoUse::media))
        .bind("alt", copy.leadPhoto().flatMap(Block.PhotoUse::alt).orElse(""))
        .bind("copy", StoredCopy.write(open))
        .bind("group", story.translationGroup())
        .bind("published", published)
        .bind("updated", updated)
        .execute();
    tx.update(TOPICS).bind("id", story.id()).execute();
    tx.update(AUTHORS).bind("id", story.id()).execute();
    tx.update(ADDRESS)
        .bind("edition", story.edition())
        .bind("slug", copy.slug())
        .bind("now", tx.now())
        .execute();
  }

  private void correct(Transaction tx, Held story, Change change, String note) {
    tx.update(CORRECTION)
        .bind("note_id", ids.next())
        .bind("id", story.id())
        .bind("clarification", change == Change.CLARIFICATION)
        .bind("note", note)
        .bind("now", tx.now())
        .execute();
  }

  Outcome takeDown(Transaction tx, Actor who, Held story, String reason) {
    var was = now(tx, story.id());
    if (was.isEmpty()) {
      return new Outcome.NotNow(story.stands(), "Only a published story can be taken down.");
    }
    tx.update(DROP).bind("id", story.id()).execute();
    tx.update(TAKEDOWN)
        .bind("id", story.id())
        .bind("reason", reason)
        .bind("now", tx.now())
        .execute();
    Desk.state(tx, story, State.TAKEN_DOWN, story.slug(), Optional.empty());
    tell(tx, story, "takedown", was, Optional.empty());
    trail.record(tx, who, "story.takedown", "story:" + story.id(), Map.of());
    return story.done(State.TAKEN_DOWN, story.slug(), story.version(), story.revision());
  }

  /// Tells that what readers see changed where it stands.
  static void told(Transaction tx, Held story, String what) {
    var is = now(tx, story.id());
    tell(tx, story, what, is, is);
  }

  private static void tell(
      Transaction tx, Held story, String what, Optional<Public> was, Optional<Public> is) {
    tx.tell(
        StoryChanged.TYPE,
        new StoryChanged(
            story.id(),
            story.edition(),
            what,
            was.map(Public::place),
            is.map(Public::place),
            story.translationGroup()));
  }
}
