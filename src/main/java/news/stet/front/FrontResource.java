package news.stet.front;

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
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.story.LocalTime;
import news.stet.text.Plain;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The screen on which editors arrange a front page, by forms; a module adds dragging.
@Path(FrontScreen.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class FrontResource {
  private static final int QUERY_MOST = 200;

  /// What may have been done last: keys of the words.
  private static final Set<String> DONE = Set.of("shown", "reverted", "stale", "unknown");

  private final Desk desk;
  private final Fronts fronts;
  private final FrontViews views;
  private final FrontModule module;
  private final Masthead masthead;
  private final CurrentActor actor;

  FrontResource(
      Desk desk,
      Fronts fronts,
      FrontViews views,
      FrontModule module,
      Masthead masthead,
      CurrentActor actor) {
    this.desk = desk;
    this.fronts = fronts;
    this.views = views;
    this.module = module;
    this.masthead = masthead;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.PUBLISH)
  public Response arrange(
      @QueryParam("edition") Optional<String> edition,
      @QueryParam("q") @DefaultValue("") String query,
      @QueryParam("done") Optional<String> done) {
    var language = desk.language();
    String line = Plain.line(query);
    String asked = line.substring(0, Math.min(line.length(), QUERY_MOST));
    return desk.page(
        page(
            views.view(
                named(edition), asked, done.filter(DONE::contains), Optional.empty(), language)));
  }

  private DeskPage page(FrontView view) {
    var main = Templates.front(view, FrontWords.in(desk.language()));
    var page = DeskPage.of(FrontScreen.PATH, view.title(), main);
    return module.module().map(page::with).orElse(page);
  }

  /// One button of the screen: what it does is its name, the story it is about its value.
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.PUBLISH)
  public Response press(
      @FormParam("edition") Optional<String> edition,
      @FormParam("version") @DefaultValue("") String version,
      @FormParam("do") @DefaultValue("") String verb,
      @FormParam("story") @DefaultValue("") String story,
      @FormParam("at") @DefaultValue("") String at,
      @FormParam("offset") @DefaultValue("") String offset) {
    var in = named(edition);
    if (!verb.equals("until") || at.isBlank()) {
      return pressed(in, version, verb, story, Optional.empty());
    }
    return switch (LocalTime.typed(at.strip() + offset.strip(), in.zone())) {
      case LocalTime.At(var moment) -> pressed(in, version, verb, story, Optional.of(moment));
      case LocalTime unfit -> again(in, new Unfit(story, at, unfit));
    };
  }

  /// With what was typed, and why it will not do.
  private Response again(Edition in, Unfit unfit) {
    var view = views.view(in, "", Optional.empty(), Optional.of(unfit), desk.language());
    return desk.page(page(view).asRefused());
  }

  private Response pressed(
      Edition in, String version, String verb, String story, Optional<Instant> until) {
    var who = actor.get();
    String code = in.code();
    var outcome =
        switch (verb) {
          case "show" -> fronts.show(who, code, present -> Long.toString(present).equals(version));
          case "revert" -> fronts.revert(who, code);
          default -> {
            var move = Move.typed(verb, story, until);
            yield fronts.arrange(who, code, move.story(), move.change());
          }
        };
    return SeeOther.to(FrontScreen.PATH + "?edition=" + code + done(verb, outcome)).build();
  }

  private static String done(String verb, Arranged outcome) {
    return switch (outcome) {
      case Arranged.Stale _ -> "&done=stale";
      case Arranged.Unknown _ -> "&done=unknown";
      case Arranged.Done _ ->
          switch (verb) {
            case "show" -> "&done=shown";
            case "revert" -> "&done=reverted";
            default -> "";
          };
    };
  }

  private Edition named(Optional<String> code) {
    return code.map(masthead::edition)
        .orElseGet(() -> masthead.editions().stream().findFirst())
        .orElseThrow(() -> Problem.notFound("There is no such edition.").thrown());
  }

  @CheckedTemplate(basePath = "news/stet/front")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance front(FrontView view, Words words);
  }
}
