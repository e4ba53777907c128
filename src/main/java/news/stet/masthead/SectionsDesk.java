package news.stet.masthead;

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
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The sections of each edition on the desk: added, renamed, and moved in the menu.
@Path("/desk/settings/sections")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class SectionsDesk {
  private static final SettingsTab TAB = SettingsTab.SECTIONS;
  private static final EditionForms FORMS = new EditionForms(TAB, "section");

  private final Settings settings;
  private final Database database;
  private final Masthead masthead;
  private final Sections sections;
  private final Ledger ledger;
  private final Ids ids;
  private final CurrentActor actor;

  SectionsDesk(
      Settings settings,
      Database database,
      Masthead masthead,
      Sections sections,
      Ledger ledger,
      Ids ids,
      CurrentActor actor) {
    this.settings = settings;
    this.database = database;
    this.masthead = masthead;
    this.sections = sections;
    this.ledger = ledger;
    this.ids = ids;
    this.actor = actor;
  }

  /// @param up the section that was just moved up, so that its button has the focus again
  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response all(
      @QueryParam("kept") Optional<String> kept,
      @QueryParam("up") Optional<String> up,
      @QueryParam("down") Optional<String> down) {
    return page(kept.isPresent(), new Moved(up.orElse(""), down.orElse("")), Optional.empty());
  }

  /// What was just moved, by its id.
  private record Moved(String up, String down) {
    static final Moved NOTHING = new Moved("", "");

    String button(Section section) {
      String id = section.id().toString();
      return id.equals(up) ? "up" : id.equals(down) ? "down" : "";
    }
  }

  private Response page(boolean kept, Moved moved, Optional<Refusal> refusal) {
    Words words = settings.words();
    return settings.lists(
        TAB,
        TAB.path(),
        kept,
        masthead.editions().stream().map(edition -> list(edition, moved, refusal, words)).toList());
  }

  private SettingsList list(Edition edition, Moved moved, Optional<Refusal> refusal, Words words) {
    List<Section> all = masthead.sections(edition.code());
    return new SettingsList(
        FORMS.list(edition),
        edition.languageName(),
        words.say("sections.note"),
        words.say("sections.caption", "edition", edition.languageName()),
        IntStream.range(0, all.size())
            .mapToObj(
                i -> FORMS.row(all.get(i), edition).at(i, all.size(), moved.button(all.get(i))))
            .toList(),
        TAB.path() + "order",
        "",
        FORMS.adding(edition, refusal, words));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response add(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var edition = sent.text("edition").flatMap(masthead::edition);
    if (edition.isEmpty()) {
      return nothing();
    }
    var form =
        new SectionForm(
            Optional.empty(),
            sent.text("edition"),
            sent.text("slug"),
            sent.text("name"),
            Optional.empty());
    var who = actor.get();
    return switch (Came.of(() -> masthead.add(who, form.added(ids.next(), masthead)))) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) -> {
        var refusal = new Refusal(FORMS.list(edition.get()), sent, fault);
        yield page(false, Moved.NOTHING, Optional.of(refusal));
      }
      case Came.Nowhere _ -> nothing();
    };
  }

  @POST
  @Path("/order")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response move(MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    String way = sent.text("up").isPresent() ? "up" : "down";
    var id = sent.text(way).flatMap(Sent::id);
    var who = actor.get();
    int by = way.equals("up") ? -1 : 1;
    id.ifPresent(moved -> ledger.write(tx -> sections.move(tx, who, moved, by)));
    return SeeOther.to(TAB.path() + id.map(moved -> "?" + way + "=" + moved).orElse("")).build();
  }

  @GET
  @Path("/{id}")
  @Needs(Duty.KEEP_MASTHEAD)
  public Response one(@PathParam("id") UUID id) {
    return shown(id, Optional.empty());
  }

  private Response shown(UUID id, Optional<Refusal> refusal) {
    Words words = settings.words();
    return database
        .read(session -> sections.find(session, id))
        .flatMap(found ->
            masthead
                .edition(found.thing().edition())
                .map(edition -> FORMS.changing(found, edition, refusal, words)))
        .map(form -> settings.forms(TAB, FORMS.path(id), false, List.of(form)))
        .orElseGet(SectionsDesk::nothing);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var form =
        new SectionForm(
            Optional.empty(),
            Optional.empty(),
            sent.text("slug"),
            sent.text("name"),
            Optional.empty());
    var who = actor.get();
    return switch (Came.of(
        () -> ledger.write(tx -> sections.change(tx, who, id, sent::from, form::changed)))) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) -> shown(id, Optional.of(new Refusal("section", sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private static Response nothing() {
    return Problem.notFound("There is no such section.").response();
  }
}
