package news.stet.masthead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.stet.ground.Database;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The menu and the footer of each edition on the desk: where they lead, in which order.
@Path("/desk/settings/menu")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class MenuDesk {
  private static final SettingsTab TAB = SettingsTab.MENU;

  private final Settings settings;
  private final Database database;
  private final Masthead masthead;
  private final Guides guides;
  private final Ledger ledger;
  private final CurrentActor actor;

  MenuDesk(
      Settings settings,
      Database database,
      Masthead masthead,
      Guides guides,
      Ledger ledger,
      CurrentActor actor) {
    this.settings = settings;
    this.database = database;
    this.masthead = masthead;
    this.guides = guides;
    this.ledger = ledger;
    this.actor = actor;
  }

  /// @param up the entry that was just moved up, as `menu-en:3`, so that its button has the focus
  ///   again; so is `down`
  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response all(
      @QueryParam("kept") Optional<String> kept,
      @QueryParam("up") Optional<String> up,
      @QueryParam("down") Optional<String> down) {
    var moved =
        up.flatMap(text -> moved(text, "up"))
            .or(() -> down.flatMap(text -> moved(text, "down")))
            .orElse(MenuShown.Moved.NOTHING);
    return page(kept.isPresent(), moved, Optional.empty());
  }

  private static Optional<MenuShown.Moved> moved(String text, String way) {
    return Optional.of(text)
        .filter(typed -> typed.matches("[a-z-]{1,40}:[0-9]{1,2}"))
        .map(typed -> typed.split(":", -1))
        .map(parts -> new MenuShown.Moved(parts[0], Integer.parseInt(parts[1]), way));
  }

  private Response page(boolean kept, MenuShown.Moved moved, Optional<Refusal> refusal) {
    Words words = settings.words();
    var all = database.read(guides::all);
    var parts =
        masthead.editions().stream()
            .flatMap(edition -> parts(edition, all, moved, refusal, words))
            .toList();
    boolean stale = refusal.filter(of -> of.fault().equals(Fault.STALE)).isPresent();
    var main = Templates.settingsMenu(new MenuShown(parts, stale), settings.frame(TAB, kept));
    return settings.page(TAB, TAB.path(), main, refusal.isPresent());
  }

  private Stream<MenuShown.Part> parts(
      Edition edition,
      List<Versioned<Guide>> all,
      MenuShown.Moved moved,
      Optional<Refusal> refusal,
      Words words) {
    var guide = Guides.of(all, edition.code());
    var sections = masthead.sections(edition.code());
    return Stream.of(Guide.Place.values())
        .map(place -> MenuShown.part(edition, place, guide, sections, moved, refusal, words));
  }

  @POST
  @Path("/{edition}/{place}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response change(
      @PathParam("edition") String code,
      @PathParam("place") String word,
      MultivaluedMap<String, String> fields) {
    var place = Stream.of(Guide.Place.values()).filter(one -> one.word().equals(word)).findAny();
    if (place.isEmpty() || masthead.edition(code).isEmpty()) {
      return nothing();
    }
    var sent = new Sent(fields);
    var form = new MenuForm(place.get(), sent, masthead.sections(code));
    String id = MenuShown.id(code, place.get());
    var who = actor.get();
    var came =
        Came.of(() ->
            ledger.write(tx ->
                guides.change(
                    tx,
                    who,
                    code,
                    sent::from,
                    was -> was.with(place.get(), form.after(was.at(place.get()))))));
    return answer(came, () -> kept(id, form, code), id, sent);
  }

  /// @param part of the page, in which what will not do is said
  private Response answer(Came came, Supplier<Response> kept, String part, Sent sent) {
    return switch (came) {
      case Came.In _ -> kept.get();
      case Came.Refused(var fault) ->
          page(false, MenuShown.Moved.NOTHING, Optional.of(new Refusal(part, sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private Response kept(String part, MenuForm form, String code) {
    int entries = database.read(s -> guides.one(s, code)).thing().at(form.place()).size();
    String way = form.sent().text("up").isPresent() ? "up" : "down";
    return form.moved(entries)
        .map(at -> SeeOther.to(TAB.path() + "?" + way + "=" + part + ":" + at).build())
        .orElseGet(() -> Settings.kept(TAB.path()));
  }

  @POST
  @Path("/{edition}/line")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response say(@PathParam("edition") String code, MultivaluedMap<String, String> fields) {
    if (masthead.edition(code).isEmpty()) {
      return nothing();
    }
    var sent = new Sent(fields);
    var who = actor.get();
    var came =
        Came.of(() ->
            ledger.write(tx ->
                guides.change(
                    tx,
                    who,
                    code,
                    sent::from,
                    was -> was.saying(Typed.line("line", sent.text("line"), MenuForm.LINE_MOST)))));
    return answer(came, () -> Settings.kept(TAB.path()), MenuShown.lineId(code), sent);
  }

  private static Response nothing() {
    return Problem.notFound("There is no such menu.").response();
  }

  @CheckedTemplate(
      basePath = "news/stet/masthead",
      defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance settingsMenu(MenuShown shown, Settings.Frame frame);
  }
}
