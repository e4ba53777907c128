package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import news.stet.HandClock;
import news.stet.Http;
import news.stet.ground.Database;

/// Hands out credentials of every kind, those that work and those that do not any more, without
/// hashing a password for each.
@Singleton
final class Badges {
  static final String PASSWORD = "a tide table and a lamp";

  /// Hashed once for everybody.
  private static final PasswordHash HASH = PasswordHash.of(PASSWORD);

  private final Database database;
  private final HandClock clock;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Tokens tokens;
  private final OneTimeLinks links;
  private final SignIns signIns;

  Badges(
      Database database,
      HandClock clock,
      Accounts accounts,
      Sessions sessions,
      Tokens tokens,
      OneTimeLinks links,
      SignIns signIns) {
    this.database = database;
    this.clock = clock;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.links = links;
    this.signIns = signIns;
  }

  /// Somebody new of that role.
  Account somebody(Role role) {
    return somebody("Marek Oyelaran", role);
  }

  /// An owner of a name that only this one has.
  Account called(String name) {
    return somebody(name, Role.OWNER);
  }

  private Account somebody(String name, Role role) {
    String email = UUID.randomUUID() + "@badges.example";
    return database.write(tx -> accounts.add(tx, Actor.STET, email, name, role))
            instanceof AccountChange.Done(Account account)
        ? account
        : unexpected();
  }

  private static Account unexpected() {
    throw new AssertionError("an account could not be made");
  }

  /// Gives them [#PASSWORD].
  void choose(Account account) {
    database.write(tx -> {
      signIns.keep(tx, account, HASH);
      return true;
    });
  }

  /// A new one-time link; what comes after the last slash of its address.
  String link(Account account) {
    String url = database.write(tx -> links.make(tx, Actor.STET, account.id())).url();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /// A session that has just begun; the text of its cookie.
  String session(Account account) {
    return database.write(tx -> sessions.begin(tx, account.id(), Sessions.CameBy.PASSWORD)).text();
  }

  /// A session that has ended by its age.
  String expired(Account account) {
    var now = clock.instant();
    clock.set(now.minus(Sessions.LONGEST).minus(Duration.ofSeconds(1)));
    String cookie = session(account);
    clock.set(now);
    return cookie;
  }

  /// Sends them away.
  void disable(Account account) {
    change(account, account.role(), true);
  }

  /// Gives them another role, sends them away, or takes them back.
  AccountChange change(Account account, Role role, boolean disabled) {
    return database.write(tx ->
        accounts.change(tx, Actor.STET, account.id(), _ -> true, account.name(), role, disabled));
  }

  /// A token that works.
  Tokens.Creation.Made token(Role role) {
    return tokens.create(UUID.randomUUID().toString(), role) instanceof Tokens.Creation.Made made
        ? made
        : notMade();
  }

  private static Tokens.Creation.Made notMade() {
    throw new AssertionError("a token could not be made");
  }

  /// A token that worked until just now.
  String revoked(Role role) {
    var made = token(role);
    database.write(tx -> tokens.revoke(tx, made.token().id(), Actor.STET));
    return made.plain();
  }

  /// The browser with that session's cookie.
  static Http with(Http browser, String cookie) {
    return browser.with("Cookie", "stet=" + cookie);
  }
}
