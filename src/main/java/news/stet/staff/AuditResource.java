package news.stet.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The trail, for an owner, newest first.
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class AuditResource {
  private final Database database;
  private final AuditTrail trail;

  AuditResource(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /// @param next the value of `after` for the next page; null on the last
  /// @param chain whether the rows of this page follow from one another
  record AuditPage(List<AuditRow> items, Optional<Long> next, ChainCheck chain) {}

  @GET
  @Operation(summary = "The audit trail, newest first")
  @Needs(Duty.OWN)
  public AuditPage list(
      @QueryParam("after") Optional<String> after, @QueryParam("limit") Optional<String> limit) {
    long before = after.map(AuditResource::number).orElse(Long.MAX_VALUE);
    int most = Listed.limit(limit);
    var stretch = database.read(s -> trail.before(s, before, most));
    List<AuditRow> rows = stretch.rows();
    Optional<Long> next =
        rows.isEmpty() || rows.getLast().no() == 1
            ? Optional.empty()
            : Optional.of(rows.getLast().no());
    return new AuditPage(rows, next, stretch.chain());
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Problem.field("after", "after must be the `next` of an earlier answer.").thrown();
    }
    return Long.parseLong(text);
  }

  /// Reads the whole trail against its hashes.
  @GET
  @Path("/chain")
  @Operation(summary = "Read the whole trail against its hashes")
  @Needs(Duty.OWN)
  public ChainCheck chain() {
    return database.read(trail::verify);
  }
}
