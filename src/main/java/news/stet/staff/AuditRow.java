package news.stet.staff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One line of the trail.
///
/// @param no counts from 1 without a gap
/// @param kind how they came in: `session`, `token` or `system`
/// @param detail small facts, never a story's text
/// @param hash SHA-256 in hexadecimal over the hash of the row before and this row's own fields
public record AuditRow(
    long no,
    Instant at,
    String who,
    String role,
    String kind,
    Optional<UUID> account,
    String action,
    String object,
    @Schema(ref = "#/components/schemas/Json") JsonNode detail,
    String hash) {

  /// The row as the database keeps it. Public because Jdbi binds the methods of public classes
  /// only.
  public record Kept(
      long no,
      Instant at,
      String who,
      String role,
      String kind,
      Optional<UUID> accountId,
      String action,
      String object,
      String detail,
      String previous,
      String hash) {

    AuditRow row() {
      return new AuditRow(
          no, at, who, role, kind, accountId, action, object, Json.tree(detail), hash);
    }

    /// Whether the hash is the one that belongs to these fields after that row.
    boolean follows(String before) {
      return previous.equals(before) && hash.equals(chained(before));
    }

    String chained(String before) {
      return AuditChain.next(
          before,
          Long.toString(no),
          AuditChain.instant(at),
          who,
          role,
          kind,
          accountId.map(UUID::toString).orElse(""),
          action,
          object,
          detail);
    }
  }
}
