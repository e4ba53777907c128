package news.stet.staff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import news.stet.ground.Ids;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import news.stet.text.Language;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The people who work here. Whatever takes power from somebody ends their sessions in the same
/// transaction, on every node, because sessions are looked up at each request.
@Singleton
public final class Accounts {
  private static final Sql ADD = Sql.beside(Accounts.class, "account_add");
  private static final Sql BY_ID = Sql.beside(Accounts.class, "account_by_id");
  private static final Sql FOR_UPDATE = Sql.beside(Accounts.class, "account_for_update");
  private static final Sql ALL = Sql.beside(Accounts.class, "accounts_after");
  private static final Sql OWNERS_LOCK = Sql.beside(Accounts.class, "account_owners_lock");
  private static final Sql OWNERS = Sql.beside(Accounts.class, "account_owners");
  private static final Sql CHANGE = Sql.beside(Accounts.class, "account_change");
  private static final Sql EMAIL_TAKEN = Sql.beside(Accounts.class, "account_email_taken");
  private static final Sql EMAILS_LOCK = Sql.beside(Accounts.class, "account_emails_lock");
  private static final Sql DISABLE = Sql.beside(Accounts.class, "account_disable");
  private static final Sql ENABLE = Sql.beside(Accounts.class, "account_enable");
  private static final Sql NAMES = Sql.beside(Accounts.class, "account_names");
  private static final Sql LANGUAGE = Sql.beside(Accounts.class, "account_language");
  private static final RowMapper<Account.Row> ROW = ConstructorMapper.of(Account.Row.class);

  private final Ids ids;
  private final AuditTrail trail;
  private final Sessions sessions;
  private final OneTimeLinks links;

  public Accounts(Ids ids, AuditTrail trail, Sessions sessions, OneTimeLinks links) {
    this.ids = ids;
    this.trail = trail;
    this.sessions = sessions;
    this.links = links;
  }

  public Optional<Account> find(Session session, UUID id) {
    return session.query(BY_ID).bind("id", id).map(ROW).map(Account.Row::account).findOne();
  }

  /// A page of the list, in the order in which they were made.
  ///
  /// @param after the id of the last account already seen; the nil UUID to begin
  /// @param most 1 to 201
  public List<Account> after(Session session, UUID after, int most) {
    return session
        .query(ALL)
        .bind("after", after)
        .bind("most", most)
        .map(ROW)
        .map(Account.Row::account)
        .list();
  }

  record Called(UUID id, String name) {}

  /// What people are called, those of them whom there is.
  ///
  /// @param ids at most 200
  public Map<UUID, String> names(Session session, Collection<UUID> ids) {
    return session
        .query(NAMES)
        .bindArray("ids", UUID.class, ids)
        .map(ConstructorMapper.of(Called.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Called::id, Called::name));
  }

  /// Makes an account that has no password yet: give its owner a one-time link ([OneTimeLinks]).
  public AccountChange add(Transaction tx, Actor by, String email, String name, Role role) {
    Optional<EmailAddress> address = EmailAddress.typed(email);
    if (address.isEmpty()) {
      return new AccountChange.Unfit("email");
    }
    Optional<String> called = Account.name(name);
    if (called.isEmpty()) {
      return new AccountChange.Unfit("name");
    }
    UUID id = ids.next();
    if (taken(tx, address.get(), id)) {
      return new AccountChange.EmailTaken(address.get().value());
    }
    tx.update(ADD)
        .bind("id", id)
        .bind("email", address.get().value())
        .bind("name", called.get())
        .bind("role", role.word())
        .bind("now", tx.now())
        .execute();
    trail.record(
        tx,
        by,
        "account.create",
        "account:" + id,
        Map.of("name", called.get(), "role", role.word()));
    return new AccountChange.Done(find(tx, id).orElseThrow());
  }

  private static boolean taken(Transaction tx, EmailAddress email, UUID except) {
    tx.query(EMAILS_LOCK).mapTo(String.class).one();
    return tx.query(EMAIL_TAKEN)
        .bind("email", email.value())
        .bind("except", except)
        .mapTo(Boolean.class)
        .one();
  }

  /// Changes what an owner decides about somebody. Another role, or being disabled, ends all their
  /// sessions, and being disabled takes their links back; the last owner who may come in stays one.
  /// Nobody may hold one account's lock who asks this: the owners' are taken in one order.
  ///
  /// @param admits the versions that may be replaced
  public AccountChange change(
      Transaction tx,
      Actor by,
      UUID id,
      LongPredicate admits,
      String name,
      Role role,
      boolean disabled) {
    List<UUID> _ = tx.query(OWNERS_LOCK).mapTo(UUID.class).list();
    List<UUID> owners = tx.query(OWNERS).mapTo(UUID.class).list();
    Optional<Account> found = locked(tx, id);
    if (found.isEmpty()) {
      return new AccountChange.Absent();
    }
    Account before = found.get();
    if (!admits.test(before.version())) {
      return new AccountChange.Stale(before.version());
    }
    Optional<String> called = Account.name(name);
    if (called.isEmpty()) {
      return new AccountChange.Unfit("name");
    }
    if (owners.equals(List.of(id)) && (role != Role.OWNER || disabled)) {
      return new AccountChange.LastOwner();
    }
    write(tx, id, before.email(), called.get(), role);
    if (disabled != before.disabled()) {
      bar(tx, by, id, disabled);
    }
    if (role != before.role() || disabled) {
      sessions.endAll(tx, id);
    }
    if (disabled) {
      links.forget(tx, id);
    }
    record(tx, by, before, find(tx, id).orElseThrow());
    return new AccountChange.Done(find(tx, id).orElseThrow());
  }

  /// Ends all sessions of somebody who may have left a browser open.
  public AccountChange endSessions(Transaction tx, Actor by, UUID id) {
    Optional<Account> account = locked(tx, id);
    account.ifPresent(whose -> {
      sessions.endAll(tx, id);
      trail.record(tx, by, "account.sessions-end", "account:" + id, Map.of());
    });
    return account.<AccountChange>map(AccountChange.Done::new).orElseGet(AccountChange.Absent::new);
  }

  /// A one-time link for somebody who may come in; nothing when there is no such account, or it is
  /// disabled.
  public Optional<OneTimeLinks.Made> link(Transaction tx, Actor by, UUID id) {
    return locked(tx, id)
        .filter(account -> !account.disabled())
        .map(account -> links.make(tx, by, account.id()));
  }

  private static void bar(Transaction tx, Actor by, UUID id, boolean disabled) {
    if (disabled) {
      tx.update(DISABLE).bind("id", id).bind("now", tx.now()).bind("by", by.name()).execute();
    } else {
      tx.update(ENABLE).bind("id", id).execute();
    }
  }

  /// Changes what somebody says about themselves.
  AccountChange present(Transaction tx, Account account, String email, String name) {
    Optional<EmailAddress> address = EmailAddress.typed(email);
    if (address.isEmpty()) {
      return new AccountChange.Unfit("email");
    }
    Optional<String> called = Account.name(name);
    if (called.isEmpty()) {
      return new AccountChange.Unfit("name");
    }
    if (taken(tx, address.get(), account.id())) {
      return new AccountChange.EmailTaken(address.get().value());
    }
    Account before = locked(tx, account.id()).orElseThrow();
    write(tx, account.id(), address.get().value(), called.get(), before.role());
    Account after = find(tx, account.id()).orElseThrow();
    record(tx, after.actor(), before, after);
    return new AccountChange.Done(after);
  }

  /// The language of somebody's desk, as they have chosen it.
  public void speak(Transaction tx, UUID id, Language language) {
    Optional<Account> before = locked(tx, id);
    if (before.isEmpty() || before.get().language().filter(language::equals).isPresent()) {
      return;
    }
    tx.update(LANGUAGE).bind("id", id).bind("language", language.tag()).execute();
    trail.record(
        tx,
        before.get().actor(),
        "account.language",
        "account:" + id,
        Map.of("language", language.tag()));
  }

  Optional<Account> locked(Transaction tx, UUID id) {
    return tx.query(FOR_UPDATE)
        .bind("id", id)
        .mapTo(UUID.class)
        .findOne()
        .flatMap(i -> find(tx, i));
  }

  private static void write(Transaction tx, UUID id, String email, String name, Role role) {
    tx.update(CHANGE)
        .bind("id", id)
        .bind("email", email)
        .bind("name", name)
        .bind("role", role.word())
        .execute();
  }

  /// What changed, and nothing when nothing did. An address is not put down: the trail is for ever.
  private void record(Transaction tx, Actor by, Account before, Account after) {
    var detail = new LinkedHashMap<String, Object>();
    if (!before.name().equals(after.name())) {
      detail.put("name", Map.of("from", before.name(), "to", after.name()));
    }
    if (before.role() != after.role()) {
      detail.put("role", Map.of("from", before.role().word(), "to", after.role().word()));
    }
    if (before.disabled() != after.disabled()) {
      detail.put("disabled", after.disabled());
    }
    if (!before.email().equals(after.email())) {
      detail.put("email", "changed");
    }
    trail.record(tx, by, "account.change", "account:" + after.id(), detail);
  }
}
