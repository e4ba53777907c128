package news.stet.staff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Map;
import news.stet.ground.Json;
import news.stet.ground.Transaction;

/// Who did what to what, when: append-only, each row holding the hash of the one before, written at
/// the end of the transaction it tells of. Holds no body text and no network address.
@Singleton
public final class AuditTrail {

  /// Writes a row when the transaction ends.
  ///
  /// @param action a verb in the room's words, such as `story.publish`
  /// @param object what it was done to, such as `story:ID`
  /// @param detail small facts (`from`, `to`, `reason`), never a story's text
  public void record(
      Transaction tx, Actor actor, String action, String object, Map<String, Object> detail) {
    ObjectNode json = Json.mapper().valueToTree(detail);
    tx.last(session -> append(session, actor, action, object, json));
  }

  private static void append(
      news.stet.ground.Session session,
      Actor actor,
      String action,
      String object,
      ObjectNode detail) {
    throw new IllegalStateException("not built: " + session + actor + action + object + detail);
  }
}
