package news.stet.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.web.Answer;
import news.stet.web.IdempotencyKeys;
import news.stet.web.IfMatch;
import news.stet.web.Listed;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The people who work here, for an owner.
@Path("/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class AccountsResource {
  private final Database database;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final IdempotencyKeys keys;
  private final CurrentActor actor;

  AccountsResource(
      Database database,
      Accounts accounts,
      OneTimeLinks links,
      IdempotencyKeys keys,
      CurrentActor actor) {
    this.database = database;
    this.accounts = accounts;
    this.links = links;
    this.keys = keys;
    this.actor = actor;
  }

  record NewAccount(String email, String name, Role role) {}

  record ChangedAccount(String name, Role role, boolean disabled) {}

  /// As the API shows one.
  record AccountAnswer(
      UUID id,
      String email,
      String name,
      Role role,
      boolean disabled,
      boolean passwordSet,
      Instant madeAt) {
    static AccountAnswer of(Account a) {
      return new AccountAnswer(
          a.id(), a.email(), a.name(), a.role(), a.disabled(), a.passwordSet(), a.madeAt());
    }
  }

  /// @param url lets the account in once; it is not shown again
  record SignInLink(String url, Instant ends) {}

  @GET
  @Operation(summary = "Accounts, as they were made")
  @Needs(Duty.OWN)
  public Listed<AccountAnswer> list(
      @QueryParam("after") Optional<String> after, @QueryParam("limit") Optional<String> limit) {
    var asked = Listed.asked(after, limit);
    var rows =
        database.read(s -> accounts.after(s, asked.after().orElse(Listed.FIRST), asked.oneMore()));
    return Listed.of(rows.stream().map(AccountAnswer::of).toList(), asked, AccountAnswer::id);
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(AccountAnswer.class)
  @Operation(summary = "An account")
  @Needs(Duty.OWN)
  public Response one(@PathParam("id") UUID id) {
    return database
        .read(s -> accounts.find(s, id))
        .map(a -> Answer.ok(AccountAnswer.of(a)).etag(IfMatch.tag(a.version())).response())
        .orElseGet(() -> Problem.notFound("There is no such account.").response());
  }

  @POST
  @Operation(summary = "Make an account")
  @Needs(Duty.OWN)
  @APIResponseSchema(value = AccountAnswer.class, responseCode = "201")
  public Response add(@HeaderParam("Idempotency-Key") Optional<String> key, NewAccount wanted) {
    Actor by = actor.get();
    return keys.once(
        key,
        by.key(),
        "POST /api/accounts",
        wanted,
        tx -> answer(accounts.add(tx, by, wanted.email(), wanted.name(), wanted.role()), 201));
  }

  @PUT
  @APIResponseSchema(AccountAnswer.class)
  @Path("/{id}")
  @Operation(summary = "Replace name and role of an account, or bar it")
  @Needs(Duty.OWN)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      ChangedAccount wanted) {
    IfMatch match = IfMatch.required(ifMatch);
    return database
        .write(tx ->
            answer(
                accounts.change(
                    tx,
                    actor.get(),
                    id,
                    version -> match.admits(IfMatch.tag(version)),
                    wanted.name(),
                    wanted.role(),
                    wanted.disabled()),
                200))
        .response();
  }

  /// Makes a new link. `Idempotency-Key` is not looked at: its answers are kept for a day, and this
  /// one holds a secret; a link too many does no harm.
  @POST
  @Path("/{id}/sign-in-link")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Make a link that lets an account in once")
  @Needs(Duty.OWN)
  @APIResponseSchema(value = SignInLink.class, responseCode = "201")
  public Response signInLink(@PathParam("id") UUID id) {
    OneTimeLinks.Made made =
        database.write(tx -> {
          Account account = accounts.locked(tx, id).orElseThrow(AccountsResource::absent);
          if (account.disabled()) {
            throw Problem.conflict("disabled", "The account is disabled; enable it first.")
                .thrown();
          }
          return links.make(tx, actor.get(), id);
        });
    return Answer.of(201, new SignInLink(made.url(), made.ends())).response();
  }

  private static RuntimeException absent() {
    return Problem.notFound("There is no such account.").thrown();
  }

  private static Answer answer(AccountChange change, int status) {
    return switch (change) {
      case AccountChange.Done(Account account) -> {
        Answer answer =
            Answer.of(status, AccountAnswer.of(account)).etag(IfMatch.tag(account.version()));
        yield status == 201 ? answer.with("Location", "/api/accounts/" + account.id()) : answer;
      }
      case AccountChange.Absent _ -> throw absent();
      case AccountChange.Stale(long version) -> throw Problem.stale(IfMatch.tag(version)).thrown();
      case AccountChange.EmailTaken(String email) ->
          throw Problem.field("email", "Another account has the address " + email + ".").thrown();
      case AccountChange.LastOwner _ ->
          throw Problem.conflict("last-owner", "Somebody must stay owner: make another one first.")
              .thrown();
      case AccountChange.Unfit(String field) -> throw Problem.field(field, unfit(field)).thrown();
    };
  }

  private static String unfit(String field) {
    return field.equals("email")
        ? "It must be an address such as name@example.org."
        : "It must be 1 to " + Account.NAME_MOST + " characters in one line.";
  }
}
