package news.stet.staff;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The door: coming in by password or by one-time link, going out, and choosing a password.
@Singleton
public final class SignIns {
  /// Shortest password, in code points. NIST SP 800-63B-4 §3.1.1.2 asks for fifteen where there is
  /// no second factor and eight where there is; we take what people can still be asked for.
  public static final int PASSWORD_LEAST = 12;

  /// Longest, in UTF-16 units: longer ones only keep the machine busy.
  static final int PASSWORD_MOST = 512;

  private static final Sql PASSWORD_OF = Sql.beside(SignIns.class, "password_of");
  private static final Sql PASSWORD_BY_ID = Sql.beside(SignIns.class, "password_by_id");
  private static final Sql PASSWORD_SET = Sql.beside(SignIns.class, "password_set");

  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final AuditTrail trail;
  private final HashingDesk hashing;
  private final SignInLimits limits;

  /// A hash of nothing anybody types, so that an unknown address costs the same work as a known
  /// one.
  private final PasswordHash nobodys;

  public SignIns(
      Database database,
      Accounts accounts,
      Sessions sessions,
      OneTimeLinks links,
      AuditTrail trail,
      HashingDesk hashing,
      SignInLimits limits) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.trail = trail;
    this.hashing = hashing;
    this.limits = limits;
    this.nobodys = PasswordHash.of(Secret.made("").text());
  }

  /// A kept password and whose it is.
  record Kept(UUID accountId, String name, String role, String hash) {
    Actor actor() {
      return new Actor(
          name, Role.typed(role).orElseThrow(), Actor.Kind.SESSION, Optional.of(accountId));
    }
  }

  /// Tries a password. Takes the same time and says the same for an address that is known and one
  /// that is not.
  ///
  /// @param network where they come from ([news.stet.web.Caller#network]), for the limit only
  /// @param former the cookie the browser sent: that session ends when a new one begins
  public SignIn byPassword(String email, String password, String network, Optional<String> former) {
    if (!conceivable(email, password) || !limits.allows(email, network)) {
      return new SignIn.Refused();
    }
    Optional<Kept> kept = database.read(s -> passwordOf(s, email));
    PasswordHash hash = kept.flatMap(k -> PasswordHash.read(k.hash())).orElse(nobodys);
    boolean right = hashing.matches(hash, password);
    if (!right || kept.isEmpty()) {
      return new SignIn.Refused();
    }
    limits.giveBack(email, network);
    return database.write(tx ->
        still(tx, email, kept.get())
            ? in(tx, kept.get().actor(), Sessions.CameBy.PASSWORD, former)
            : new SignIn.Refused());
  }

  /// What nobody's address or password can be is not looked up, and not remembered by the limits:
  /// they hold thousands of addresses.
  private static boolean conceivable(String email, String password) {
    return EmailAddress.typed(email).isPresent() && password.length() <= PASSWORD_MOST;
  }

  /// Whether the password has not been changed, nor the account disabled, while it was hashed.
  private boolean still(Transaction tx, String email, Kept kept) {
    return accounts.locked(tx, kept.accountId()).isPresent()
        && passwordOf(tx, email).filter(kept::equals).isPresent();
  }

  private static Optional<Kept> passwordOf(Session session, String email) {
    return session
        .query(PASSWORD_OF)
        .bind("email", email.strip())
        .map(ConstructorMapper.of(Kept.class))
        .findOne();
  }

  /// Uses a one-time link.
  public SignIn byLink(String token, Optional<String> former) {
    return database.write(tx ->
        links
            .owner(tx, token)
            .filter(_ -> links.use(tx, token))
            .flatMap(id -> accounts.find(tx, id))
            .map(account -> in(tx, account.actor(), Sessions.CameBy.LINK, former))
            .orElseGet(SignIn.Refused::new));
  }

  private SignIn in(Transaction tx, Actor who, Sessions.CameBy by, Optional<String> former) {
    UUID id = who.account().orElseThrow();
    former.ifPresent(cookie -> sessions.end(tx, cookie));
    Secret cookie = sessions.begin(tx, id, by);
    String word = by == Sessions.CameBy.LINK ? "link" : "password";
    trail.record(tx, who, "session.begin", "account:" + id, Map.of("by", word));
    boolean set = accounts.find(tx, id).orElseThrow().passwordSet();
    return new SignIn.In(cookie.text(), id, set);
  }

  /// Ends the session of a cookie, if there is one.
  public void out(String cookie) {
    Optional<Sessions.Live> live = sessions.live(cookie);
    database.write(tx -> {
      sessions.end(tx, cookie);
      live.ifPresent(session ->
          trail.record(
              tx, session.actor(), "session.end", "account:" + session.accountId(), Map.of()));
      return true;
    });
  }

  /// Whether the session of a cookie may choose a password without knowing the last one.
  public boolean mayChoose(String cookie) {
    return sessions.live(cookie).filter(Sessions.Live::mayChoose).isPresent();
  }

  /// What somebody wants to be called, reached at and let in with.
  ///
  /// @param current the password so far; not asked of one who came by a link
  /// @param password the new one, or nothing to keep it
  public record Self(
      String name, String email, Optional<String> current, Optional<String> password) {}

  /// What came of it: the change, and the cookie of the session that takes the old one's place when
  /// the password is new.
  public record Settled(AccountChange change, Optional<String> cookie) {}

  /// Changes one's own account. A new password, or address, ends all sessions of the account, and
  /// begins a new one here; a link that waits is taken back.
  ///
  /// @param cookie of the session in which they ask
  public Settled settle(String cookie, Self self) {
    Optional<Sessions.Live> live = sessions.live(cookie);
    if (live.isEmpty()) {
      return nothing(new AccountChange.Absent());
    }
    if (!live.get().mayChoose() && !knows(live.get().accountId(), self.current().orElse(""))) {
      return nothing(new AccountChange.Unfit("current"));
    }
    if (self.password().filter(password -> !fits(password)).isPresent()) {
      return nothing(new AccountChange.Unfit("password"));
    }
    Optional<PasswordHash> hash = self.password().map(hashing::hash);
    return database.write(tx -> settle(tx, cookie, live.get().accountId(), self, hash));
  }

  private static Settled nothing(AccountChange change) {
    return new Settled(change, Optional.empty());
  }

  /// Whether it is long enough, and not too long.
  static boolean fits(String password) {
    return password.codePointCount(0, password.length()) >= PASSWORD_LEAST
        && password.length() <= PASSWORD_MOST;
  }

  private boolean knows(UUID account, String password) {
    String who = account.toString();
    if (password.length() > PASSWORD_MOST || !limits.allows(who, "")) {
      return false;
    }
    boolean right =
        database
            .read(s -> s.query(PASSWORD_BY_ID).bind("id", account).mapTo(String.class).findOne())
            .flatMap(PasswordHash::read)
            .filter(hash -> hashing.matches(hash, password))
            .isPresent();
    if (right) {
      limits.giveBack(who, "");
    }
    return right;
  }

  /// The account is locked first: whatever else may have ended the session meanwhile has committed
  /// then, and is seen.
  private Settled settle(
      Transaction tx, String cookie, UUID id, Self self, Optional<PasswordHash> hash) {
    Optional<Account> before = accounts.locked(tx, id);
    if (before.isEmpty() || Sessions.live(tx, cookie, tx.now()).isEmpty()) {
      return nothing(new AccountChange.Absent());
    }
    if (hash.isEmpty() && !before.get().passwordSet()) {
      return nothing(new AccountChange.Unfit("password"));
    }
    AccountChange change = accounts.present(tx, before.get(), self.email(), self.name());
    if (!(change instanceof AccountChange.Done(Account after))) {
      return nothing(change);
    }
    if (hash.isEmpty() && after.email().equals(before.get().email())) {
      return nothing(change);
    }
    hash.ifPresent(h -> keep(tx, after, h));
    links.forget(tx, id);
    sessions.endAll(tx, id);
    return new Settled(
        change, Optional.of(sessions.begin(tx, id, Sessions.CameBy.PASSWORD).text()));
  }

  /// Keeps a password.
  void keep(Transaction tx, Account account, PasswordHash hash) {
    tx.update(PASSWORD_SET)
        .bind("account", account.id())
        .bind("hash", hash.phc())
        .bind("now", tx.now())
        .execute();
    trail.record(tx, account.actor(), "account.password", "account:" + account.id(), Map.of());
  }
}
