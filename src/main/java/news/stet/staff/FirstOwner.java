package news.stet.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Beginning;
import news.stet.ground.Database;
import news.stet.ground.Greeting;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.web.SiteAddress;
import org.jboss.logging.Logger;

/// Lets the first person in: an owner's account at the first start, and, until an owner has chosen
/// a password, a new one-time link printed at each start.
@Singleton
final class FirstOwner implements Beginning, Greeting {
  private static final Logger LOG = Logger.getLogger(FirstOwner.class);
  private static final int ORDER = 100;
  private static final String SOMEBODY = "owner@localhost";

  private static final Sql LOCK = Sql.beside(FirstOwner.class, "first_owner_lock");
  private static final Sql WAITING = Sql.beside(FirstOwner.class, "first_owner_waiting");
  private static final Sql NOBODY = Sql.beside(FirstOwner.class, "first_owner_nobody");

  private final Database database;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final SignIns signIns;
  private final HashingDesk hashing;
  private final OwnerConfig config;
  private final SiteAddress site;
  private volatile List<String> lines = List.of();

  FirstOwner(
      Database database,
      Accounts accounts,
      OneTimeLinks links,
      SignIns signIns,
      HashingDesk hashing,
      OwnerConfig config,
      SiteAddress site) {
    this.database = database;
    this.accounts = accounts;
    this.links = links;
    this.signIns = signIns;
    this.hashing = hashing;
    this.config = config;
    this.site = site;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void begin() {
    Optional<PasswordHash> hash =
        database.read(s -> s.query(NOBODY).mapTo(Boolean.class).one())
            ? password().map(hashing::hash)
            : Optional.empty();
    lines = database.write(tx -> begin(tx, hash));
  }

  /// The one that was set, unless it is longer than what the door looks at: whoever set it could
  /// not come in with it, and would have no link either.
  private Optional<String> password() {
    Optional<String> set = config.password();
    Optional<String> fit = set.filter(text -> text.length() <= SignIns.PASSWORD_MOST);
    if (set.isPresent() && fit.isEmpty()) {
      LOG.warnf(
          "STET_OWNER_PASSWORD is longer than %d characters: it is left aside, use the link",
          SignIns.PASSWORD_MOST);
    }
    return fit;
  }

  private List<String> begin(Transaction tx, Optional<PasswordHash> hash) {
    tx.query(LOCK).mapTo(String.class).one();
    if (tx.query(NOBODY).mapTo(Boolean.class).one()) {
      make(tx, hash);
    }
    return tx.query(WAITING)
        .mapTo(UUID.class)
        .findOne()
        .map(owner -> waiting(links.make(tx, Actor.STET, owner)))
        .orElseGet(() -> List.of("sign in: " + site.of("/desk/sign-in")));
  }

  private void make(Transaction tx, Optional<PasswordHash> hash) {
    String email = config.email().filter(e -> EmailAddress.typed(e).isPresent()).orElse(SOMEBODY);
    if (!config.email().orElse(email).equals(email)) {
      LOG.warnf("STET_OWNER_EMAIL is no address; the first account is %s", SOMEBODY);
    }
    if (accounts.add(tx, Actor.STET, email, "Owner", Role.OWNER)
        instanceof AccountChange.Done(Account account)) {
      hash.ifPresent(h -> signIns.keep(tx, account, h));
      config
          .password()
          .filter(password -> hash.isPresent() && !SignIns.fits(password))
          .ifPresent(_ ->
              LOG.warnf(
                  "STET_OWNER_PASSWORD is shorter than %d characters: choose another at the desk",
                  SignIns.PASSWORD_LEAST));
    }
  }

  private static List<String> waiting(OneTimeLinks.Made link) {
    return List.of(
        "sign in: " + link.url(),
        "         (works once, for "
            + OneTimeLinks.LASTS.toHours()
            + " hours; printed at each start until a password is chosen)");
  }

  @Override
  public List<String> lines() {
    return lines;
  }
}
