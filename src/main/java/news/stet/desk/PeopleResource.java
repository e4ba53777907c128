package news.stet.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.stet.ground.Database;
import news.stet.ground.Transaction;
import news.stet.staff.Account;
import news.stet.staff.AccountChange;
import news.stet.staff.Accounts;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.staff.OneTimeLinks;
import news.stet.staff.Role;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The people who work here: who they are, what they may do, and whether they may come in.
@Path("/desk/people")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class PeopleResource {
  static final String PATH = "/desk/people/";
  static final String PROGRAMS = PATH + "programs";

  /// What a page says that was just done; any other word is not one of ours.
  private static final Set<String> DONE = Set.of("saved", "ended", "closed", "opened");

  private final PeoplePages pages;
  private final Database database;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final CurrentActor actor;

  PeopleResource(
      PeoplePages pages,
      Database database,
      Accounts accounts,
      OneTimeLinks links,
      CurrentActor actor) {
    this.pages = pages;
    this.database = database;
    this.accounts = accounts;
    this.links = links;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.OWN)
  public Response list(@QueryParam("after") @DefaultValue("") String after) {
    return pages.list(id(after), PersonForm.EMPTY, Optional.empty());
  }

  /// Never throws: an address that somebody cut short shows the list from its beginning.
  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What came of inviting somebody.
  private record Invited(AccountChange change, Optional<OneTimeLinks.Made> link) {}

  /// Makes an account and shows its link. There is no address to go on to: the link is told once.
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response invite(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("role") @DefaultValue("") String role) {
    var form = new PersonForm(name, email, role, 0);
    Optional<Role> known = Role.typed(role);
    if (known.isEmpty()) {
      return pages.list(Optional.empty(), form, Optional.of(PersonForm.Fault.ROLE));
    }
    Invited invited = database.write(tx -> invite(tx, form, known.get()));
    return switch (invited.change()) {
      case AccountChange.Done(Account account) -> pages.link(account, invited.link().orElseThrow());
      case AccountChange.Unfit(String field) ->
          pages.list(Optional.empty(), form, Optional.of(PersonForm.Fault.of(field)));
      case AccountChange.EmailTaken _ ->
          pages.list(Optional.empty(), form, Optional.of(PersonForm.Fault.TAKEN));
      case AccountChange.Absent _, AccountChange.Stale _, AccountChange.LastOwner _ ->
          throw new IllegalStateException("nobody was there before");
    };
  }

  private Invited invite(Transaction tx, PersonForm form, Role role) {
    AccountChange change = accounts.add(tx, actor.get(), form.email(), form.name(), role);
    return change instanceof AccountChange.Done(Account account)
        ? new Invited(change, Optional.of(links.make(tx, actor.get(), account.id())))
        : new Invited(change, Optional.empty());
  }

  @GET
  @Path("/{id}")
  @Needs(Duty.OWN)
  public Response one(
      @PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
    return found(id)
        .map(account ->
            pages.one(
                account, PersonForm.of(account), Optional.empty(), DONE.contains(done) ? done : ""))
        .orElseGet(PeopleResource::absent);
  }

  private Optional<Account> found(String id) {
    return id(id).flatMap(uuid -> database.read(s -> accounts.find(s, uuid)));
  }

  private static Response absent() {
    return Problem.notFound("There is no such account.").response();
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response change(
      @PathParam("id") String id,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("role") @DefaultValue("") String role,
      @FormParam("version") @DefaultValue("") String version) {
    Optional<Account> account = found(id);
    if (account.isEmpty()) {
      return absent();
    }
    long seen = number(version);
    var form = new PersonForm(name, "", role, seen);
    Optional<Role> known = Role.typed(role);
    if (known.isEmpty()) {
      return pages.one(account.get(), form, Optional.of(PersonForm.Fault.ROLE), "");
    }
    return write(form, account.get(), "saved", name, known.get(), account.get().disabled(), seen);
  }

  /// A version of a page of ours; 0, which no account has, for anything else.
  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  private Response write(
      PersonForm form,
      Account account,
      String done,
      String name,
      Role role,
      boolean disabled,
      long version) {
    AccountChange change =
        database.write(tx ->
            accounts.change(
                tx, actor.get(), account.id(), now -> now == version, name, role, disabled));
    return switch (change) {
      case AccountChange.Done _ -> done(account.id(), done);
      case AccountChange.Absent _ -> absent();
      case AccountChange.Stale(long now) ->
          refused(
              account.id(),
              new PersonForm(form.name(), "", form.role(), now),
              PersonForm.Fault.STALE);
      case AccountChange.LastOwner _ -> refused(account.id(), form, PersonForm.Fault.LAST_OWNER);
      case AccountChange.Unfit(String field) ->
          refused(account.id(), form, PersonForm.Fault.of(field));
      case AccountChange.EmailTaken _ ->
          throw new IllegalStateException("nobody asked for another address");
    };
  }

  private static Response done(UUID id, String done) {
    return SeeOther.to(PATH + id + "?done=" + done).build();
  }

  /// The page as things are now, with what was typed.
  private Response refused(UUID id, PersonForm form, PersonForm.Fault fault) {
    return found(id.toString())
        .map(account -> pages.one(account, form, Optional.of(fault), ""))
        .orElseGet(PeopleResource::absent);
  }

  @POST
  @Path("/{id}/close")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response close(@PathParam("id") String id) {
    return bar(id, "closed", true);
  }

  @POST
  @Path("/{id}/open")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response open(@PathParam("id") String id) {
    return bar(id, "opened", false);
  }

  private Response bar(String id, String done, boolean disabled) {
    return found(id)
        .map(a -> write(PersonForm.of(a), a, done, a.name(), a.role(), disabled, a.version()))
        .orElseGet(PeopleResource::absent);
  }

  @POST
  @Path("/{id}/sessions-end")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response endSessions(@PathParam("id") String id) {
    return found(id)
        .map(account -> {
          database.write(tx -> accounts.endSessions(tx, actor.get(), account.id()));
          return done(account.id(), "ended");
        })
        .orElseGet(PeopleResource::absent);
  }

  /// Makes a one-time link and shows it.
  @POST
  @Path("/{id}/sign-in-link")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.OWN)
  public Response link(@PathParam("id") String id) {
    return found(id)
        .map(account ->
            database
                .write(tx -> accounts.link(tx, actor.get(), account.id()))
                .map(link -> pages.link(account, link))
                .orElseGet(
                    () -> refused(account.id(), PersonForm.of(account), PersonForm.Fault.CLOSED)))
        .orElseGet(PeopleResource::absent);
  }
}
