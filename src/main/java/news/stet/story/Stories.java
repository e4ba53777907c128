package news.stet.story;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import news.stet.text.Passage;
import news.stet.text.Plain;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Where stories are kept. Verbs that write take the transaction they belong to; what they return
/// is true once it commits.
@Singleton
public final class Stories {
  private static final Sql ORIGINAL = Sql.beside(Stories.class, "story_original");
  private static final Sql DRAFTS = Sql.beside(Stories.class, "drafts");
  private static final Sql REVISIONS = Sql.beside(Stories.class, "revisions");
  private static final Sql REVISION = Sql.beside(Stories.class, "revision_get");
  private static final Sql SENT_BACK = Sql.beside(Stories.class, "sent_back_add");
  private static final Sql DRAFT = Sql.beside(Stories.class, "draft_get");

  /// Longest note or reason, in characters.
  private static final int NOTE_MOST = 2_000;

  private static final UUID FIRST_ID = new UUID(0, 0);
  private static final UUID LAST_ID = new UUID(-1, -1);

  private final Database database;
  private final Masthead masthead;
  private final Ids ids;
  private final AuditTrail trail;
  private final Publishing publishing;
  private final Waiting waiting;
  private final Erasure erasure;

  public Stories(
      Database database,
      Masthead masthead,
      Ids ids,
      AuditTrail trail,
      Publishing publishing,
      Waiting waiting,
      Erasure erasure) {
    this.database = database;
    this.masthead = masthead;
    this.ids = ids;
    this.trail = trail;
    this.publishing = publishing;
    this.waiting = waiting;
    this.erasure = erasure;
  }

  // What the newsroom does.

  /// A new story. Its address is the slug wanted, or the same with a number when that is taken.
  ///
  /// @param translationOf a story of another edition that this one translates
  public Outcome create(
      Transaction tx, Actor who, String edition, Copy copy, Optional<UUID> translationOf) {
    if (masthead.edition(edition).isEmpty()) {
      return new Outcome.Refused("edition", "There is no edition " + edition + ".");
    }
    Optional<Original> original = translationOf.flatMap(of -> original(tx, of));
    if (translationOf.isPresent() && original.isEmpty()) {
      return new Outcome.Refused("translationOf", "There is no such story.");
    }
    if (original.filter(other -> other.edition().equals(edition)).isPresent()) {
      return new Outcome.Refused("translationOf", "That story is of the same edition.");
    }
    UUID id = ids.next();
    UUID together = original.map(Original::translationGroup).orElse(id);
    // The row comes first: an address refers to it.
    Desk.add(tx, who, id, edition, together, copy);
    String slug = Desk.claimNear(tx, id, edition, copy.slug());
    var held = Desk.hold(tx, id).orElseThrow();
    if (!slug.equals(copy.slug())) {
      Desk.write(tx, who, id, copy.slug(slug));
      Desk.state(tx, held, State.DRAFT, slug, Optional.empty());
      held = Desk.hold(tx, id).orElseThrow();
    }
    int revision = Desk.revise(tx, ids, who, held, "save");
    trail.record(tx, who, "story.create", "story:" + id, Map.of("edition", edition, "slug", slug));
    return held.done(State.DRAFT, slug, held.version(), revision);
  }

  record Original(String edition, UUID translationGroup) {}

  private static Optional<Original> original(Session session, UUID id) {
    return session
        .query(ORIGINAL)
        .bind("id", id)
        .map(ConstructorMapper.of(Original.class))
        .findOne();
  }

  /// Writes the working copy, if its version is still the one that was read. Readers see nothing of
  /// it.
  public Outcome write(
      Transaction tx, Actor who, UUID id, Function<Long, Boolean> versionFits, Copy copy) {
    var found = Desk.hold(tx, id);
    if (found.isEmpty()) {
      return new Outcome.Unknown();
    }
    var held = found.get();
    if (!versionFits.apply(held.version())) {
      return new Outcome.Stale(held.version());
    }
    if (!Desk.claim(tx, id, held.edition(), copy.slug())) {
      return new Outcome.Refused("slug", "Another story has this address.");
    }
    boolean kept = StoredCopy.read(held.copy()).equals(copy);
    if (!kept) {
      Desk.write(tx, who, id, copy);
      Quiet.begin(tx, id, who);
      trail.record(tx, who, "story.write", "story:" + id, Map.of("version", held.version() + 1));
    }
    boolean moves = held.stands() == State.DRAFT || held.stands() == State.IN_REVIEW;
    String slug = moves ? copy.slug() : held.slug();
    if (moves) {
      Desk.state(tx, held, held.stands(), slug, Optional.empty());
      Desk.letGo(tx, id, slug, slug);
    }
    return held.done(
        held.stands(), slug, kept ? held.version() : held.version() + 1, held.revision());
  }

  /// Writes what was typed. Where its slug was made of the headline and another story has it, the
  /// story keeps the one it has: nobody is kept from writing by an address they did not choose.
  Outcome write(
      Transaction tx,
      Actor who,
      Draft draft,
      Function<Long, Boolean> versionFits,
      CopyIn.Read read) {
    var outcome = write(tx, who, draft.id(), versionFits, read.copy());
    return read.slugMade()
            && outcome instanceof Outcome.Refused(var field, _)
            && field.equals("slug")
        ? write(tx, who, draft.id(), versionFits, read.copy().slug(draft.copy().slug()))
        : outcome;
  }

  /// Makes an older text the present one, which is kept as a revision first. Where another story
  /// has taken the older one's address since, the story keeps the one it has.
  Outcome restore(
      Transaction tx, Actor who, Draft draft, Function<Long, Boolean> versionFits, Copy older) {
    keep(tx, draft);
    var outcome = write(tx, who, draft.id(), versionFits, older);
    var back =
        outcome instanceof Outcome.Refused
            ? write(tx, who, draft.id(), versionFits, older.slug(draft.copy().slug()))
            : outcome;
    return back instanceof Outcome.Done ? save(tx, who, draft.id()) : back;
  }

  /// Keeps the present text as a revision, in the name of whoever wrote it, before somebody else
  /// writes over it.
  void keep(Transaction tx, Draft draft) {
    var writer = new Actor(draft.changedBy(), Role.REPORTER, Actor.Kind.SYSTEM, Optional.empty());
    Desk.hold(tx, draft.id()).ifPresent(held -> Desk.revise(tx, ids, writer, held, "quiet"));
  }

  /// Keeps the present text as a revision.
  public Outcome save(Transaction tx, Actor who, UUID id) {
    return with(
        tx,
        id,
        held -> {
          int revision = Desk.revise(tx, ids, who, held, "save");
          if (revision > held.revision()) {
            trail.record(tx, who, "story.save", "story:" + id, Map.of("revision", revision));
          }
          return held.done(held.stands(), held.slug(), held.version(), revision);
        });
  }

  /// Hands a draft to the editors.
  public Outcome submit(Transaction tx, Actor who, UUID id) {
    return with(
        tx,
        id,
        held -> {
          if (held.stands() != State.DRAFT) {
            return new Outcome.NotNow(held.stands(), "Only a draft can be submitted.");
          }
          int revision = Desk.revise(tx, ids, who, held, "submit");
          Desk.state(tx, held, State.IN_REVIEW, held.slug(), Optional.empty());
          trail.record(tx, who, "story.submit", "story:" + id, Map.of("revision", revision));
          return held.done(State.IN_REVIEW, held.slug(), held.version(), revision);
        });
  }

  /// Takes a submitted story back among the drafts, without a word: its writer goes on with it.
  public Outcome withdraw(Transaction tx, Actor who, UUID id) {
    return with(
        tx,
        id,
        held -> {
          if (held.stands() != State.IN_REVIEW) {
            return new Outcome.NotNow(held.stands(), "Only a story in review can be taken back.");
          }
          Desk.state(tx, held, State.DRAFT, held.slug(), Optional.empty());
          trail.record(tx, who, "story.withdraw", "story:" + id, Map.of());
          return held.done(State.DRAFT, held.slug(), held.version(), held.revision());
        });
  }

  /// Gives a submitted story back to its writer, with words.
  public Outcome sendBack(Transaction tx, Actor who, UUID id, String words) {
    String note = Plain.lines(words);
    if (note.isEmpty() || tooLong(note)) {
      return new Outcome.Refused(
          "note", "Say what is missing, in 1 to " + NOTE_MOST + " characters.");
    }
    return with(
        tx,
        id,
        held -> {
          if (held.stands() != State.IN_REVIEW) {
            return new Outcome.NotNow(held.stands(), "Only a story in review can be sent back.");
          }
          tx.update(SENT_BACK)
              .bind("note_id", ids.next())
              .bind("id", id)
              .bind("note", note)
              .bind("now", tx.now())
              .bind("by", who.name())
              .execute();
          Desk.state(tx, held, State.DRAFT, held.slug(), Optional.empty());
          trail.record(tx, who, "story.send-back", "story:" + id, Map.of());
          return held.done(State.DRAFT, held.slug(), held.version(), held.revision());
        });
  }

  /// Lets the present text go out at a time. Later changes do not go out with it.
  public Outcome schedule(Transaction tx, Actor who, UUID id, Instant at) {
    return with(tx, id, held -> waiting.schedule(tx, who, held, at));
  }

  /// What came of an erasure.
  ///
  /// @param places how many places the passage stood in
  public record Erased(int places) {}

  /// Takes a passage out of the story everywhere, to protect a source. Nothing when there is no
  /// such story.
  public Optional<Erased> erase(Transaction tx, Actor who, UUID id, Passage passage) {
    return Desk.hold(tx, id).map(held -> new Erased(erasure.erase(tx, who, held, passage)));
  }

  /// Publishes the present text, or changes a published story to it.
  ///
  /// @param dated the time it is said to have gone out first; now, when absent
  /// @param change what an update of a published story is; a first publication takes none
  public Outcome publish(
      Transaction tx,
      Actor who,
      UUID id,
      Optional<Instant> dated,
      Optional<Change> change,
      String words) {
    String note = Plain.lines(words);
    if (tooLong(note)) {
      return new Outcome.Refused("note", "At most " + NOTE_MOST + " characters.");
    }
    return with(tx, id, held -> publishing.publish(tx, who, held, dated, change, note));
  }

  /// Takes a published story away from readers, who are told why; a scheduled one becomes a draft
  /// again, which needs no reason.
  public Outcome takeDown(Transaction tx, Actor who, UUID id, String words) {
    String reason = Plain.lines(words);
    return with(
        tx,
        id,
        held -> {
          if (held.stands() == State.SCHEDULED) {
            return waiting.unschedule(tx, who, held);
          }
          return reason.isEmpty() || tooLong(reason)
              ? new Outcome.Refused("reason", "Say why, in 1 to " + NOTE_MOST + " characters.")
              : publishing.takeDown(tx, who, held, reason);
        });
  }

  private static boolean tooLong(String note) {
    return note.codePointCount(0, note.length()) > NOTE_MOST;
  }

  private static Outcome with(Transaction tx, UUID id, Function<Held, Outcome> work) {
    return Desk.hold(tx, id).map(work).orElseGet(Outcome.Unknown::new);
  }

  /// The story as the newsroom sees it.
  public Optional<Draft> draft(UUID id) {
    return database.read(s ->
        s.query(DRAFT)
            .bind("id", id)
            .map(ConstructorMapper.of(DraftRow.class))
            .findOne()
            .map(row -> row.draft(Shelf.corrections(s, id))));
  }

  /// The newsroom's stories, newest first, those before an id.
  ///
  /// @param most 1 to 201
  List<StoryLine> drafts(
      Optional<UUID> before, Optional<String> edition, Optional<State> state, int most) {
    return database.read(s ->
        s.query(DRAFTS)
            .bind("before", before.orElse(LAST_ID))
            .bind("edition", edition)
            .bind("state", state.map(State::word))
            .bind("most", most)
            .map(ConstructorMapper.of(StoryLine.Row.class))
            .map(StoryLine.Row::line)
            .list());
  }

  /// The revisions of a story, newest first, those before a number.
  public List<Revision> revisions(UUID id, int before, int most) {
    return database.read(s ->
        s.query(REVISIONS)
            .bind("id", id)
            .bind("before", before)
            .bind("most", most)
            .map(ConstructorMapper.of(Revision.class))
            .list());
  }

  /// A revision with its text.
  public record Text(Revision revision, Copy copy) {}

  /// One revision of a story.
  public Optional<Text> revision(UUID id, int number) {
    return database.read(s ->
        s.query(REVISION)
            .bind("id", id)
            .bind("number", number)
            .map(ConstructorMapper.of(RevisionRow.class))
            .findOne()
            .map(RevisionRow::text));
  }

  record RevisionRow(int number, Instant made, String madeBy, String reason, String copy) {
    Text text() {
      return new Text(new Revision(number, made, madeBy, reason), StoredCopy.read(copy));
    }
  }

  // What readers may know.

  /// What readers find at a slug of an edition.
  public AtAddress at(String edition, String slug) {
    return database.readers(s -> Shelf.at(s, edition, slug));
  }

  /// The published story, with the reader's role; nothing when it is a draft, taken down or
  /// unknown.
  public Optional<PublishedStory> published(UUID id) {
    return database.readers(s -> Shelf.published(s, id));
  }

  /// The card of a published story.
  public Optional<StoryCard> card(UUID id) {
    return database.readers(s -> Shelf.card(s, id));
  }

  /// Cards of a list, newest first.
  public List<StoryCard> newest(Listing listing, int most) {
    return database.readers(s -> Shelf.cards(s, listing, zone(listing), most));
  }

  /// The months in which a list has stories, newest first.
  public List<YearMonth> months(Listing listing) {
    return database.readers(s -> Shelf.months(s, listing, zone(listing)));
  }

  /// How the list of a month falls into pages.
  ///
  /// @param size stories on a page; the newest page has up to one less than twice as many
  public Pages pages(Listing listing, int size) {
    return database.readers(s -> Shelf.pages(s, listing, zone(listing), size));
  }

  private ZoneId zone(Listing listing) {
    return masthead.edition(listing.edition()).map(Edition::zone).orElse(ZoneOffset.UTC);
  }

  /// Full published stories of an edition for feeds, newest first.
  public List<PublishedStory> newestWhole(String edition, int most) {
    return database.readers(s -> Shelf.newest(s, edition, most));
  }

  /// Published stories of an edition in order of id, for sitemaps: those after the id given.
  public List<Entry> entries(String edition, Optional<UUID> after, int most) {
    return database.readers(s -> Shelf.entries(s, edition, after.orElse(FIRST_ID), most));
  }

  /// A line of a sitemap.
  public record Entry(UUID id, String slug, String headline, Instant published, Instant updated) {}

  /// Where a story stands in a list: lists go by time and, within a moment, by id.
  public record Mark(Instant published, UUID id) {}

  /// The pages of a list, counted from its oldest story: what is published later changes none of
  /// those that are full.
  ///
  /// @param count stories in the list
  /// @param size stories on each full page
  /// @param ends the last story of each page that is full and has as many behind it, oldest first
  public record Pages(int count, int size, List<Mark> ends) {
    public Pages {
      ends = List.copyOf(ends);
    }

    /// The last page that has a number. What is newer stands on the page without one.
    public int last() {
      return ends.size();
    }

    /// What of the list stands on a page.
    ///
    /// @param page from 1, the oldest, to [#last]; 0 is the newest
    public Listing on(int page, Listing listing) {
      int before = page == 0 ? last() : page - 1;
      Optional<Mark> after = before == 0 ? Optional.empty() : Optional.of(ends.get(before - 1));
      return listing.between(after, page == 0 ? Optional.empty() : Optional.of(ends.get(page - 1)));
    }

    /// The number of the oldest story on a page.
    public int from(int page) {
      return (page == 0 ? last() : page - 1) * size + 1;
    }

    /// The number of the newest story on a page.
    public int to(int page) {
      return page == 0 ? count : page * size;
    }
  }

  /// Which stories a list holds.
  ///
  /// @param month only those published in that month of the edition's zone
  /// @param after only those newer than this one
  /// @param upTo only those up to this one
  public record Listing(
      String edition,
      Optional<UUID> section,
      Optional<UUID> topic,
      Optional<UUID> author,
      Optional<Kind> kind,
      Optional<YearMonth> month,
      Optional<Mark> after,
      Optional<Mark> upTo) {
    public static Listing of(String edition) {
      return new Listing(
          edition,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    public Listing section(UUID id) {
      return new Listing(edition, Optional.of(id), topic, author, kind, month, after, upTo);
    }

    public Listing topic(UUID id) {
      return new Listing(edition, section, Optional.of(id), author, kind, month, after, upTo);
    }

    public Listing author(UUID id) {
      return new Listing(edition, section, topic, Optional.of(id), kind, month, after, upTo);
    }

    public Listing kind(Kind of) {
      return new Listing(edition, section, topic, author, Optional.of(of), month, after, upTo);
    }

    public Listing month(YearMonth of) {
      return new Listing(edition, section, topic, author, kind, Optional.of(of), after, upTo);
    }

    Listing between(Optional<Mark> newerThan, Optional<Mark> last) {
      return new Listing(edition, section, topic, author, kind, month, newerThan, last);
    }
  }
}
