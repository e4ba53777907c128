package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.web.SiteAddress;

/// Links that let somebody in once, to choose a password. Looking at one changes nothing (letters
/// are opened by scanners before people see them); only the button on its page uses it, and however
/// many press at once, one of them gets in.
@Singleton
public final class OneTimeLinks {
  /// How long one works.
  public static final Duration LASTS = Duration.ofHours(24);

  private static final String PATH = "/desk/sign-in/once/";

  private static final Sql ADD = Sql.beside(OneTimeLinks.class, "link_add");
  private static final Sql WORKS = Sql.beside(OneTimeLinks.class, "link_works");
  private static final Sql OWNER = Sql.beside(OneTimeLinks.class, "link_owner");
  private static final Sql USE = Sql.beside(OneTimeLinks.class, "link_use");
  private static final Sql FORGET_ALL = Sql.beside(OneTimeLinks.class, "link_forget_all");

  private final Database database;
  private final Clock clock;
  private final SiteAddress site;
  private final AuditTrail trail;

  public OneTimeLinks(Database database, Clock clock, SiteAddress site, AuditTrail trail) {
    this.database = database;
    this.clock = clock;
    this.site = site;
    this.trail = trail;
  }

  /// A link, whole, and when it stops working.
  public record Made(String url, Instant ends) {
    /// Without the link.
    @Override
    public String toString() {
      return "Made[until " + ends + "]";
    }
  }

  /// Makes a link for somebody. It is told once: kept is its hash.
  public Made make(Transaction tx, Actor by, UUID account) {
    var secret = Secret.made("");
    Instant ends = tx.now().plus(LASTS);
    tx.update(ADD)
        .bind("hash", secret.hash())
        .bind("account", account)
        .bind("now", tx.now())
        .bind("ends", ends)
        .execute();
    trail.record(tx, by, "account.sign-in-link", "account:" + account, Map.of());
    return new Made(site.of(PATH + secret.text()), ends);
  }

  /// Whether the link still works.
  public boolean works(String token) {
    return database.read(s ->
        s.query(WORKS)
            .bind("hash", new Secret(token).hash())
            .bind("now", clock.instant())
            .mapTo(Boolean.class)
            .one());
  }

  /// Whose link it is, used or not; nothing when it is none of ours. Until the transaction ends,
  /// nobody changes that account.
  Optional<UUID> owner(Transaction tx, String token) {
    return tx.query(OWNER).bind("hash", new Secret(token).hash()).mapTo(UUID.class).findOne();
  }

  /// Uses the link up; false when it is used, too old, or its account disabled. Ask for the
  /// [#owner] first: whoever takes a link back has locked the account, and waiting for one another
  /// in two orders, both would wait for ever.
  boolean use(Transaction tx, String token) {
    return tx.update(USE).bind("hash", new Secret(token).hash()).bind("now", tx.now()).execute()
        > 0;
  }

  /// Takes every link of an account back.
  void forget(Transaction tx, UUID account) {
    tx.update(FORGET_ALL).bind("account", account).execute();
  }
}
