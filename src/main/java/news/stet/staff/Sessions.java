package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.stet.ground.Database;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.text.Language;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Who is signed in, in the database: every node asks there at each request, so what ends a session
/// ends it everywhere at once.
@Singleton
public final class Sessions {
  /// Ends when nobody came for this long.
  static final Duration IDLE = Duration.ofDays(14);

  /// Ends whatever happens.
  static final Duration LONGEST = Duration.ofDays(30);

  /// Whoever comes by a link has this long to choose a password.
  private static final Duration FRESH = Duration.ofHours(1);

  /// A visit is written down at most this often, so that reading the desk does not write rows.
  private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

  private static final Sql BEGIN = Sql.beside(Sessions.class, "session_begin");
  private static final Sql LIVE = Sql.beside(Sessions.class, "session_live");
  private static final Sql SEEN = Sql.beside(Sessions.class, "session_seen");
  private static final Sql VISITS = Sql.beside(Sessions.class, "account_visits");
  private static final Sql END = Sql.beside(Sessions.class, "session_end");
  private static final Sql END_ALL = Sql.beside(Sessions.class, "session_end_all");

  private final Database database;
  private final Clock clock;

  public Sessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// How somebody came in.
  enum CameBy {
    PASSWORD,
    LINK
  }

  /// A session that lives, and whose it is.
  ///
  /// @param language the desk's, once chosen
  /// @param mayChoose may choose a password without knowing the last one: has just come by a
  ///   one-time link, or has none yet
  record Live(
      String tokenHash,
      UUID accountId,
      String name,
      String role,
      Optional<String> language,
      Instant seenAt,
      boolean mayChoose) {
    Actor actor() {
      return new Actor(
          name, Role.typed(role).orElseThrow(), Actor.Kind.SESSION, Optional.of(accountId));
    }

    CurrentActor.Known known() {
      return new CurrentActor.Known(actor(), language.map(Language::new));
    }
  }

  /// Begins a session with a name nobody has seen before. The text is for the cookie alone.
  Secret begin(Transaction tx, UUID account, CameBy by) {
    var secret = Secret.made("");
    tx.update(BEGIN)
        .bind("hash", secret.hash())
        .bind("account", account)
        .bind("cameBy", by == CameBy.LINK ? "link" : "password")
        .bind("now", tx.now())
        .bind("ends", tx.now().plus(LONGEST))
        .execute();
    return secret;
  }

  /// The session a cookie means, unless it has ended.
  Optional<Live> live(String cookie) {
    Instant now = clock.instant();
    Optional<Live> live = database.read(s -> live(s, cookie, now));
    live.filter(session -> session.seenAt().isBefore(now.minus(NOTED_EVERY)))
        .ifPresent(session -> seen(session.tokenHash()));
    return live;
  }

  /// The same, inside a transaction that is about to rely on it.
  static Optional<Live> live(Session session, String cookie, Instant now) {
    return session
        .query(LIVE)
        .bind("hash", new Secret(cookie).hash())
        .bind("now", now)
        .bind("idle", now.minus(IDLE))
        .bind("fresh", now.minus(FRESH))
        .map(ConstructorMapper.of(Live.class))
        .findOne();
  }

  /// How people are here, by account.
  ///
  /// @param accounts at most 200
  public Map<UUID, Visits> visits(Session session, Collection<UUID> accounts) {
    Instant now = clock.instant();
    return session
        .query(VISITS)
        .bindArray("ids", UUID.class, accounts)
        .bind("now", now)
        .bind("idle", now.minus(IDLE))
        .map(ConstructorMapper.of(Visits.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Visits::accountId, visits -> visits));
  }

  private void seen(String hash) {
    database.write(tx -> tx.update(SEEN).bind("hash", hash).bind("now", tx.now()).execute());
  }

  /// Ends one session: signing out, or a new one taking its place.
  void end(Transaction tx, String cookie) {
    tx.update(END).bind("hash", new Secret(cookie).hash()).execute();
  }

  /// Ends every session of an account, on every node.
  void endAll(Transaction tx, UUID account) {
    tx.update(END_ALL).bind("account", account).execute();
  }
}
