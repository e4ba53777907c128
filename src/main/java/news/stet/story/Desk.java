package news.stet.story;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.stet.ground.Ids;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.staff.Actor;
import news.stet.text.Slugs;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Working copies, addresses and revisions, statement by statement, under the lock of the story's
/// row.
final class Desk {
  private static final Sql ADD = Sql.beside(Desk.class, "story_add");
  private static final Sql LOCK = Sql.beside(Desk.class, "story_lock");
  private static final Sql HELD = Sql.beside(Desk.class, "story_held");
  private static final Sql STATE = Sql.beside(Desk.class, "story_state");
  private static final Sql CLAIM = Sql.beside(Desk.class, "address_claim");
  private static final Sql HOLDER = Sql.beside(Desk.class, "address_holder");
  private static final Sql LET_GO = Sql.beside(Desk.class, "address_let_go");
  private static final Sql COPY_ADD = Sql.beside(Desk.class, "copy_add");
  private static final Sql COPY_WRITE = Sql.beside(Desk.class, "copy_write");
  private static final Sql HAND_ADD = Sql.beside(Desk.class, "hand_add");
  private static final Sql REVISED = Sql.beside(Desk.class, "copy_revised");
  private static final Sql REVISION_ADD = Sql.beside(Desk.class, "revision_add");

  /// Numbers tried one after the other, which look best: `ferry-2`.
  private static final int SMALL_NUMBERS = 9;

  /// Numbers of six digits tried after them, each as good as any: for drafts that nobody has given
  /// a headline yet there may be thousands of the same slug.
  private static final int LARGE_NUMBERS = 50;

  private Desk() {}

  /// Locks the story, and then reads it: whoever waited for another sees all that the other wrote.
  static Optional<Held> hold(Transaction tx, UUID id) {
    return tx.query(LOCK)
        .bind("id", id)
        .mapTo(UUID.class)
        .findOne()
        .flatMap(locked ->
            tx.query(HELD).bind("id", locked).map(ConstructorMapper.of(Held.class)).findOne());
  }

  static void add(Transaction tx, Actor who, UUID id, String edition, UUID group, Copy copy) {
    tx.update(ADD)
        .bind("id", id)
        .bind("edition", edition)
        .bind("slug", copy.slug())
        .bind("group", group)
        .bind("now", tx.now())
        .bind("by", who.name())
        .execute();
    tx.update(COPY_ADD)
        .bind("id", id)
        .bind("copy", StoredCopy.write(copy))
        .bind("headline", copy.headline())
        .bind("now", tx.now())
        .bind("by", who.name())
        .execute();
    hand(tx, who, id);
  }

  static void write(Transaction tx, Actor who, UUID id, Copy copy) {
    tx.update(COPY_WRITE)
        .bind("id", id)
        .bind("copy", StoredCopy.write(copy))
        .bind("headline", copy.headline())
        .bind("now", tx.now())
        .bind("by", who.name())
        .execute();
    hand(tx, who, id);
  }

  /// People are noted, programs are not: nobody asks which stories are a program's.
  private static void hand(Transaction tx, Actor who, UUID id) {
    who.account()
        .ifPresent(
            account -> tx.update(HAND_ADD).bind("account", account).bind("id", id).execute());
  }

  static void state(
      Transaction tx, Held story, State state, String slug, Optional<java.time.Instant> published) {
    tx.update(STATE)
        .bind("id", story.id())
        .bind("state", state.word())
        .bind("slug", slug)
        .bind("published", published)
        .execute();
  }

  /// Keeps the present text as a revision unless it is kept already; the number of the newest.
  static int revise(Transaction tx, Ids ids, Actor who, Held story, String reason) {
    if (story.revised() == story.version() && story.revision() > 0) {
      return story.revision();
    }
    int number = story.revision() + 1;
    tx.update(REVISION_ADD)
        .bind("revision", ids.next())
        .bind("id", story.id())
        .bind("number", number)
        .bind("copy", story.copy())
        .bind("now", tx.now())
        .bind("by", who.name())
        .bind("reason", reason)
        .execute();
    tx.update(REVISED).bind("id", story.id()).execute();
    return number;
  }

  /// Whether the story has the address now: it was free, or the story's own already.
  static boolean claim(Transaction tx, UUID id, String edition, String slug) {
    return tx.update(CLAIM).bind("edition", edition).bind("slug", slug).bind("id", id).execute() > 0
        || tx.query(HOLDER)
            .bind("edition", edition)
            .bind("slug", slug)
            .mapTo(UUID.class)
            .findOne()
            .filter(id::equals)
            .isPresent();
  }

  /// The slug, or the same with a number that is free.
  static String claimNear(Transaction tx, UUID id, String edition, String slug) {
    return near(slug, id)
        .filter(wanted -> claim(tx, id, edition, wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free address near " + slug));
  }

  private static Stream<String> near(String slug, UUID id) {
    IntStream small = IntStream.rangeClosed(2, SMALL_NUMBERS);
    IntStream large =
        new SplittableRandom(id.getLeastSignificantBits()).ints(LARGE_NUMBERS, 100_000, 1_000_000);
    return Stream.concat(
        Stream.of(slug), IntStream.concat(small, large).mapToObj(n -> Slugs.numbered(slug, n)));
  }

  /// @param wanted the address of the working copy, which may be ahead of the present one
  static void letGo(Transaction tx, UUID id, String slug, String wanted) {
    tx.update(LET_GO).bind("id", id).bind("slug", slug).bind("wanted", wanted).execute();
  }
}
