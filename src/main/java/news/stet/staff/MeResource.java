package news.stet.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Who the credential is.
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class MeResource {
  private final Database database;
  private final Accounts accounts;
  private final CurrentActor actor;

  MeResource(Database database, Accounts accounts, CurrentActor actor) {
    this.database = database;
    this.accounts = accounts;
    this.actor = actor;
  }

  /// @param kind `session` or `token`
  /// @param account a person's, absent for a token
  /// @param duties what the role may do, in our words
  record Me(
      String name,
      Role role,
      String kind,
      Optional<UUID> account,
      Optional<String> email,
      List<String> duties) {}

  @GET
  @Operation(summary = "Who the credential is")
  @Needs(Duty.LOOK)
  public Me me() {
    Actor who = actor.get();
    Optional<String> email =
        who.account().flatMap(id -> database.read(s -> accounts.find(s, id))).map(Account::email);
    List<String> duties =
        Arrays.stream(Duty.values()).filter(who::may).map(duty -> word(duty.name())).toList();
    return new Me(who.name(), who.role(), word(who.kind().name()), who.account(), email, duties);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
