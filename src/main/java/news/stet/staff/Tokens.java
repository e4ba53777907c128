package news.stet.staff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.ground.Session;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The keys of programs. A key is shown once, when it is made; kept is its SHA-256. Needs no
/// running application: `./stet token create` makes one of these by hand.
@Singleton
public final class Tokens {
  /// So that scanners for leaked secrets, and people, know one when they see it.
  static final String PREFIX = "stet_";

  private static final Sql ADD = Sql.beside(Tokens.class, "token_add");
  private static final Sql BY_HASH = Sql.beside(Tokens.class, "token_by_hash");
  private static final Sql WORKING = Sql.beside(Tokens.class, "tokens_working");
  private static final Sql REVOKE = Sql.beside(Tokens.class, "token_revoke");
  private static final Sql NAMES_LOCK = Sql.beside(Tokens.class, "token_names_lock");
  private static final Sql NAME_TAKEN = Sql.beside(Tokens.class, "token_name_taken");

  /// Listed at most; more keys than this nobody can tell apart.
  private static final int LISTED_MOST = 500;

  private final Database database;
  private final Ids ids;
  private final AuditTrail trail;

  public Tokens(Database database, Ids ids, AuditTrail trail) {
    this.database = database;
    this.ids = ids;
    this.trail = trail;
  }

  /// What came of asking for a token.
  public sealed interface Creation {
    /// Made; `plain` is the key itself, which is not kept: show it now or never.
    record Made(Token token, String plain) implements Creation {
      /// Without the key.
      @Override
      public String toString() {
        return "Made[" + token + "]";
      }
    }

    /// A token that works has this name.
    record NameTaken(String name) implements Creation {}

    /// Empty, or longer than 100 characters.
    record BadName(String name) implements Creation {}
  }

  /// Makes a token, in the name of whoever sits at the machine.
  public Creation create(String name, Role role) {
    Optional<String> clean = Account.name(name);
    return clean.isEmpty()
        ? new Creation.BadName(name)
        : database.write(tx -> create(tx, clean.get(), role));
  }

  private Creation create(Transaction tx, String name, Role role) {
    tx.query(NAMES_LOCK).mapTo(String.class).one();
    if (tx.query(NAME_TAKEN).bind("name", name).mapTo(Boolean.class).one()) {
      return new Creation.NameTaken(name);
    }
    var secret = Secret.made(PREFIX);
    var token = new Token(ids.next(), name, role, tx.now());
    tx.update(ADD)
        .bind("id", token.id())
        .bind("hash", secret.hash())
        .bind("name", name)
        .bind("role", role.word())
        .bind("now", tx.now())
        .execute();
    trail.record(
        tx,
        Actor.STET,
        "token.create",
        "token:" + token.id(),
        Map.of("name", name, "role", role.word()));
    return new Creation.Made(token, secret.text());
  }

  /// The tokens that work, newest first, at most 500.
  public List<Token> working(Session session) {
    return session.query(WORKING).bind("most", LISTED_MOST).map(ROW).map(Row::token).list();
  }

  /// Takes a token's power away. Nothing is returned when there is no such token, or not any more.
  public Optional<Token> revoke(Transaction tx, UUID id, Actor by) {
    Optional<Token> revoked =
        tx.query(REVOKE)
            .bind("id", id)
            .bind("now", tx.now())
            .bind("by", by.name())
            .map(ROW)
            .map(Row::token)
            .findOne();
    revoked.ifPresent(
        token -> trail.record(tx, by, "token.revoke", "token:" + id, Map.of("name", token.name())));
    return revoked;
  }

  /// Whom a key belongs to.
  Optional<Actor> actor(String plain) {
    return database.read(s ->
        s.query(BY_HASH)
            .bind("hash", new Secret(plain).hash())
            .map(ROW)
            .map(row -> new Actor(row.name(), row.known(), Actor.Kind.TOKEN, Optional.empty()))
            .findOne());
  }

  private static final org.jdbi.v3.core.mapper.RowMapper<Row> ROW = ConstructorMapper.of(Row.class);

  /// A row of the table.
  record Row(UUID id, String name, String role, Instant madeAt) {
    Token token() {
      return new Token(id, name, known(), madeAt);
    }

    Role known() {
      return Role.typed(role).orElseThrow();
    }
  }
}
