package news.stet.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.ground.Json;
import news.stet.ground.Sql;
import news.stet.ground.Transaction;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Lets a POST be sent again without being done again: with the same `Idempotency-Key`, the answer
/// that was given is given once more.
///
/// The key's row is written by the very transaction that does the work, so the work and the memory
/// of it stand or fall together. Had the key been claimed by a commit of its own before, a crash in
/// between would leave a key that is claimed for ever and work that was never done; had it been
/// written after, a crash would let the repetition do the work twice. While that transaction runs,
/// nobody else can see its row, so it holds an advisory lock on the key: whoever does not get the
/// lock knows that the first is still at it and says 409 at once, instead of waiting on a
/// connection. PostgreSQL gives the lock back with the commit, the rollback or the crash, and after
/// a commit the row is seen by whoever takes the lock next.
///
/// What failed is not kept: asking again tries again.
@Singleton
public final class IdempotencyKeys {
  /// Longest key taken, in characters: room for a UUID or a hash with a word before it.
  static final int KEY_MOST = 200;

  private static final Sql CLAIM = Sql.beside(IdempotencyKeys.class, "idempotency_claim");
  private static final Sql FIND = Sql.beside(IdempotencyKeys.class, "idempotency_find");
  private static final Sql KEEP = Sql.beside(IdempotencyKeys.class, "idempotency_keep");

  private final Database database;

  public IdempotencyKeys(Database database) {
    this.database = database;
  }

  /// Does the work, or gives the answer that was given when it was done.
  ///
  /// @param key the header `Idempotency-Key`; without one the work is simply done
  /// @param who whose key it is (`Actor.key()`): two people's keys are never the same
  /// @param what the route, such as `POST /api/stories`, with the ids in it
  /// @param request the body as it was understood: a record, a tree, or a text. Stands for the
  ///   request: the same key with another one is refused
  /// @throws jakarta.ws.rs.WebApplicationException 400 for a key that is empty or too long, 409
  ///   while the first use still runs, 422 when the key was used for another request
  public Response once(
      Optional<String> key, String who, String what, Object request, Database.Work<Answer> work) {
    if (key.isEmpty()) {
      return database.write(work).response();
    }
    var use = new Use(who, checked(key.get()), hash(what, request));
    return database.write(tx -> answer(tx, use, work)).response();
  }

  record Use(String who, String key, String hash) {}

  private static String checked(String key) {
    if (key.isBlank() || key.length() > KEY_MOST || key.chars().anyMatch(Character::isISOControl)) {
      throw Problem.unreadable("Idempotency-Key must be 1 to " + KEY_MOST + " characters.")
          .thrown();
    }
    return key;
  }

  private static Answer answer(Transaction tx, Use use, Database.Work<Answer> work) {
    if (!claimed(tx, use)) {
      throw Problem.conflict(
              "still-running",
              "The first request with this Idempotency-Key is still being answered.")
          .thrown();
    }
    Optional<Kept> kept = find(tx, use);
    if (kept.isPresent()) {
      return kept.get().again(use);
    }
    Answer answer = work.in(tx);
    keep(tx, use, answer);
    return answer;
  }

  private static boolean claimed(Transaction tx, Use use) {
    return tx.query(CLAIM).bind("who", use.who()).bind("key", use.key()).mapTo(Boolean.class).one();
  }

  private static Optional<Kept> find(Transaction tx, Use use) {
    return tx.query(FIND)
        .bind("who", use.who())
        .bind("key", use.key())
        .map(ConstructorMapper.of(Kept.class))
        .findOne();
  }

  private static void keep(Transaction tx, Use use, Answer answer) {
    tx.update(KEEP)
        .bind("who", use.who())
        .bind("key", use.key())
        .bind("hash", use.hash())
        .bind("status", answer.status())
        .bind("headers", Json.write(answer.headers()))
        .bind("body", answer.body().map(JsonNode::toString))
        .bind("now", tx.now())
        .execute();
  }

  /// An answer as it was kept.
  record Kept(String requestHash, int status, String headers, Optional<String> body) {
    Answer again(Use use) {
      if (!requestHash.equals(use.hash())) {
        throw Problem.of(
                422,
                "key-used",
                "The Idempotency-Key was used for something else",
                "This key belongs to another request of yours. Make a new key for a new request.")
            .thrown();
      }
      var all = new java.util.LinkedHashMap<String, String>();
      for (Map.Entry<String, JsonNode> header : Json.tree(headers).properties()) {
        all.put(header.getKey(), header.getValue().textValue());
      }
      return new Answer(status, all, body.map(Json::tree)).with("Idempotency-Replayed", "true");
    }
  }

  private static String hash(String what, Object request) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(what.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      sha.update(Json.write(request).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
