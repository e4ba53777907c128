package news.stet.desk;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import news.stet.ground.Database;
import news.stet.staff.Accounts;
import news.stet.staff.Actor;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The desk's home, and what the frame itself asks for.
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class HomeResource {
  private final Desk desk;
  private final Accounts accounts;
  private final Database database;
  private final CurrentActor actor;
  private final List<Agenda> agendas;
  private final Line line;

  HomeResource(
      Desk desk,
      Accounts accounts,
      Database database,
      CurrentActor actor,
      Line line,
      @All List<Agenda> agendas) {
    this.desk = desk;
    this.accounts = accounts;
    this.database = database;
    this.actor = actor;
    this.line = line;
    this.agendas = agendas;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response home() {
    Words words = DeskWords.in(desk.language());
    Actor who = actor.get();
    return desk.page(
        DeskPage.of(
            Next.HOME.path(),
            words.say("home"),
            Templates.home(who.name(), who.may(Duty.OWN), open(who), words)));
  }

  /// What is still to be done before the newsroom is ready; nothing when all is done.
  private List<Agenda.Task> open(Actor who) {
    var tasks =
        agendas.stream().flatMap(agenda -> agenda.tasks(who, desk.language()).stream()).toList();
    return tasks.stream().allMatch(Agenda.Task::done) ? List.of() : tasks;
  }

  /// Chooses the language of one's desk, and goes back to where one was.
  @POST
  @Path("/language")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.LOOK)
  public Response speak(
      @FormParam("language") @DefaultValue("") String language,
      @FormParam("next") @DefaultValue("") String next) {
    DeskWords.typed(language)
        .ifPresent(chosen ->
            actor
                .get()
                .account()
                .ifPresent(id ->
                    database.write(tx -> {
                      accounts.speak(tx, id, chosen);
                      return true;
                    })));
    return SeeOther.to(Next.typed(next).path()).build();
  }

  /// Chooses light or dark for this browser, and goes back to where one was.
  @POST
  @Path("/look")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.LOOK)
  public Response look(
      @FormParam("look") @DefaultValue("") String look,
      @FormParam("next") @DefaultValue("") String next) {
    return SeeOther.to(Next.typed(next).path())
        .cookie(Look.typed(look).cookie(line.caller()))
        .build();
  }

  /// Any other address below the desk. Somebody who is not in is led to the door like everywhere,
  /// so that nobody outside can tell which screens there are.
  @GET
  @Path("/{rest: .+}")
  @Needs(Duty.LOOK)
  public Response nothing() {
    return Problem.notFound("There is nothing at this address of the desk.").response();
  }

  @CheckedTemplate(basePath = "news/stet/desk")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance home(
        String name, boolean owner, List<Agenda.Task> tasks, Words words);
  }
}
