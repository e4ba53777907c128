package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.stet.ground.Json;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Who did what to what, when: append-only, each row holding the hash of the one before, written at
/// the end of the transaction it tells of. Holds no body text and no network address.
@Singleton
public final class AuditTrail {
  private static final Sql ADD = Sql.beside(AuditTrail.class, "audit_add");
  private static final Sql NEWEST = Sql.beside(AuditTrail.class, "audit_newest");
  private static final Sql BEFORE = Sql.beside(AuditTrail.class, "audit_before");
  private static final Sql SEARCH = Sql.beside(AuditTrail.class, "audit_search");
  private static final Sql ALL = Sql.beside(AuditTrail.class, "audit_all");

  /// Rows fetched from the server at once while the whole chain is read: keeps memory flat.
  private static final int FETCH = 1_000;

  /// Longest detail kept, in characters of JSON: it names facts, it is no place for texts.
  private static final int DETAIL_MOST = 4_000;

  /// Writes a row when the transaction ends.
  ///
  /// @param action a verb in the room's words, such as `story.publish`
  /// @param object what it was done to, such as `story:ID`
  /// @param detail small facts (`from`, `to`, `reason`), never a story's text
  /// @throws IllegalArgumentException when the detail is longer than 4 000 characters of JSON
  public void record(
      Transaction tx, Actor actor, String action, String object, Map<String, Object> detail) {
    String json = Json.write(detail);
    if (json.length() > DETAIL_MOST) {
      throw new IllegalArgumentException("too much detail for the trail: " + action);
    }
    Instant at = AuditChain.kept(tx.now());
    tx.last(session -> append(session, at, actor, action, object, json));
  }

  /// The last row: number and hash.
  record Link(long no, String hash) {
    static final Link NONE = new Link(0, AuditChain.FIRST);
  }

  private static void append(
      Session session, Instant at, Actor actor, String action, String object, String detail) {
    Link last =
        session.query(NEWEST).map(ConstructorMapper.of(Link.class)).findOne().orElse(Link.NONE);
    var row =
        new AuditRow.Kept(
            last.no() + 1,
            at,
            actor.name(),
            actor.role().word(),
            actor.kind().name().toLowerCase(Locale.ROOT),
            actor.account(),
            action,
            object,
            detail,
            last.hash(),
            "");
    session.update(ADD).bindMethods(row).bind("hash", row.chained(last.hash())).execute();
  }

  /// A stretch of the trail, newest first, and whether its rows follow from one another.
  ///
  /// @param chain of these rows only; [#verify] reads all
  public record Stretch(List<AuditRow> rows, ChainCheck chain) {}

  /// The rows before a number, newest first.
  ///
  /// @param most 1 to 200
  public Stretch before(Session session, long no, int most) {
    List<AuditRow.Kept> kept =
        session
            .query(BEFORE)
            .bind("before", no)
            .bind("most", most)
            .map(ConstructorMapper.of(AuditRow.Kept.class))
            .list();
    Optional<String> start =
        kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().previous());
    var check = check(kept.reversed().iterator(), start.orElse(AuditChain.FIRST));
    return new Stretch(kept.stream().map(AuditRow.Kept::row).toList(), check);
  }

  /// The rows before a number that were looked for, newest first.
  ///
  /// @param most 1 to 201
  public List<AuditRow> search(Session session, TrailSearch wanted, long no, int most) {
    return session
        .query(SEARCH)
        .bind("who", wanted.who())
        .bind("what", wanted.what())
        .bind("about", wanted.about())
        .bind("from", wanted.start())
        .bind("until", wanted.end())
        .bind("before", no)
        .bind("most", most)
        .map(ConstructorMapper.of(AuditRow.Kept.class))
        .list()
        .stream()
        .map(AuditRow.Kept::row)
        .toList();
  }

  /// Reads the whole trail against its hashes, from the first row. Takes about a second for a
  /// hundred thousand rows and holds few of them at a time.
  public ChainCheck verify(Session session) {
    try (var rows =
        session
            .query(ALL)
            .setFetchSize(FETCH)
            .map(ConstructorMapper.of(AuditRow.Kept.class))
            .iterator()) {
      return check(rows, AuditChain.FIRST, 1);
    }
  }

  private static ChainCheck check(Iterator<AuditRow.Kept> rows, String start) {
    return check(rows, start, 0);
  }

  /// @param first the number the first row must have, 0 when any will do
  private static ChainCheck check(Iterator<AuditRow.Kept> rows, String start, long first) {
    String hash = start;
    long expected = first;
    long read = 0;
    while (rows.hasNext()) {
      AuditRow.Kept row = rows.next();
      read++;
      if (!row.follows(hash) || (expected != 0 && row.no() != expected)) {
        return new ChainCheck(false, read, row.hash(), row.no());
      }
      hash = row.hash();
      expected = row.no() + 1;
    }
    return new ChainCheck(true, read, hash, 0);
  }
}
