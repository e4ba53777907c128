package news.stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import news.stet.ground.Database;
import news.stet.staff.Account;
import news.stet.staff.AccountChange;
import news.stet.staff.Accounts;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.staff.SignIns;
import news.stet.text.Words;
import news.stet.web.SeeOther;

/// One's own account: name, address, password. Whoever has come by a one-time link chooses them
/// here.
@Path(AccountResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class AccountResource {
  static final String PATH = "/desk/account";

  private final Desk desk;
  private final Line line;
  private final SignIns signIns;
  private final Accounts accounts;
  private final Database database;
  private final CurrentActor actor;

  AccountResource(
      Desk desk,
      Line line,
      SignIns signIns,
      Accounts accounts,
      Database database,
      CurrentActor actor) {
    this.desk = desk;
    this.line = line;
    this.signIns = signIns;
    this.accounts = accounts;
    this.database = database;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response form(@QueryParam("kept") Optional<String> kept) {
    Optional<Account> account =
        actor.get().account().flatMap(id -> database.read(s -> accounts.find(s, id)));
    return account
        .map(own -> page(AccountForm.of(own), Optional.empty(), kept.isPresent(), choosing()))
        .orElseGet(() -> SeeOther.to("/desk/sign-in").build());
  }

  private boolean choosing() {
    return actor.cookie().filter(signIns::mayChoose).isPresent();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.LOOK)
  public Response settle(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("current") @DefaultValue("") String current,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("again") @DefaultValue("") String again) {
    var form = new AccountForm(name, email, current, password, again);
    boolean choosing = choosing();
    if (!form.repeated()) {
      return refused(form, AccountForm.Fault.AGAIN, choosing);
    }
    return actor
        .cookie()
        .map(cookie -> settled(form, choosing, signIns.settle(cookie, form.self())))
        .orElseGet(() -> SeeOther.to("/desk/sign-in").build());
  }

  private Response settled(AccountForm form, boolean choosing, SignIns.Settled settled) {
    String on = choosing ? Next.HOME.path() : PATH + "?kept=1";
    return switch (settled.change()) {
      case AccountChange.Done _ ->
          settled
              .cookie()
              .map(session -> line.in(session, on))
              .orElseGet(() -> SeeOther.to(on).build());
      case AccountChange.Absent _ -> line.out("/desk/sign-in");
      case AccountChange.Unfit(var field) -> refused(form, AccountForm.Fault.of(field), choosing);
      case AccountChange.EmailTaken _ -> refused(form, AccountForm.Fault.TAKEN, choosing);
      case AccountChange.Stale _, AccountChange.LastOwner _ ->
          throw new IllegalStateException("nobody asks that of one's own account");
    };
  }

  private Response refused(AccountForm form, AccountForm.Fault fault, boolean choosing) {
    return page(form, Optional.of(fault), false, choosing);
  }

  private Response page(
      AccountForm form, Optional<AccountForm.Fault> fault, boolean kept, boolean choosing) {
    Words words = DeskWords.in(desk.language());
    String title = words.say(choosing ? "choose.title" : "account.title");
    var page =
        DeskPage.of(
            PATH,
            title,
            Templates.account(title, form.fields(fault, choosing, words), kept, choosing, words));
    return desk.page(fault.isPresent() ? page.asRefused() : page);
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance account(
        String title, List<Field> fields, boolean kept, boolean choosing, Words words);
  }
}
