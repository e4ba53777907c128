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
import news.stet.ground.Database;
import news.stet.ground.Ids;
import news.stet.masthead.SettingsForm.Refusal;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Words;
import news.stet.web.Listed;
import news.stet.web.Problem;

/// The topics of each edition on the desk: added and renamed. There may be thousands, so they are
/// paged.
@Path("/desk/settings/topics")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class TopicsDesk {
  private static final SettingsTab TAB = SettingsTab.TOPICS;
  private static final EditionForms FORMS = new EditionForms(TAB, "topic");

  private final Settings settings;
  private final Database database;
  private final Masthead masthead;
  private final Topics topics;
  private final Ledger ledger;
  private final Ids ids;
  private final CurrentActor actor;

  TopicsDesk(
      Settings settings,
      Database database,
      Masthead masthead,
      Topics topics,
      Ledger ledger,
      Ids ids,
      CurrentActor actor) {
    this.settings = settings;
    this.database = database;
    this.masthead = masthead;
    this.topics = topics;
    this.ledger = ledger;
    this.ids = ids;
    this.actor = actor;
  }

  /// @param edition the one whose list goes on after a key; without it all lists begin
  @GET
  @Needs(Duty.KEEP_MASTHEAD)
  public Response all(
      @QueryParam("kept") Optional<String> kept,
      @QueryParam("edition") Optional<String> edition,
      @QueryParam("after") Optional<String> after) {
    var asked = Listed.asked(after, Optional.empty());
    return page(kept.isPresent(), edition.flatMap(masthead::edition), asked, Optional.empty());
  }

  private Response page(
      boolean kept, Optional<Edition> only, Listed.Asked asked, Optional<Refusal> refusal) {
    Words words = settings.words();
    var editions = only.map(List::of).orElseGet(masthead::editions);
    return settings.lists(
        TAB,
        TAB.path(),
        kept,
        editions.stream().map(edition -> list(edition, asked, refusal, words)).toList());
  }

  private SettingsList list(
      Edition edition, Listed.Asked asked, Optional<Refusal> refusal, Words words) {
    var rows =
        database.read(s ->
            topics.page(s, edition.code(), asked.after().orElse(Listed.FIRST), asked.oneMore()));
    var listed = Listed.of(rows.stream().map(Versioned::thing).toList(), asked, Topic::id);
    return new SettingsList(
        FORMS.list(edition),
        edition.languageName(),
        words.say("topics.note"),
        words.say("topics.caption", "edition", edition.languageName()),
        listed.items().stream().map(topic -> FORMS.row(topic, edition)).toList(),
        "",
        listed
            .next()
            .map(next -> TAB.path() + "?edition=" + edition.code() + "&after=" + next)
            .orElse(""),
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
        new TopicForm(Optional.empty(), sent.text("edition"), sent.text("slug"), sent.text("name"));
    var who = actor.get();
    return switch (Came.of(() -> masthead.add(who, form.added(ids.next(), masthead)))) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) -> {
        var refusal = new Refusal(FORMS.list(edition.get()), sent, fault);
        yield page(false, edition, BEGINNING, Optional.of(refusal));
      }
      case Came.Nowhere _ -> nothing();
    };
  }

  private static final Listed.Asked BEGINNING = new Listed.Asked(Optional.empty(), Listed.USUAL);

  @GET
  @Path("/{id}")
  @Needs(Duty.KEEP_MASTHEAD)
  public Response one(@PathParam("id") UUID id) {
    return shown(id, Optional.empty());
  }

  private Response shown(UUID id, Optional<Refusal> refusal) {
    Words words = settings.words();
    return database
        .read(session -> topics.find(session, id))
        .flatMap(found ->
            masthead
                .edition(found.thing().edition())
                .map(edition -> FORMS.changing(found, edition, refusal, words)))
        .map(form -> settings.forms(TAB, FORMS.path(id), false, List.of(form)))
        .orElseGet(TopicsDesk::nothing);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.KEEP_MASTHEAD)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var sent = new Sent(fields);
    var form =
        new TopicForm(Optional.empty(), Optional.empty(), sent.text("slug"), sent.text("name"));
    var who = actor.get();
    return switch (Came.of(
        () -> ledger.write(tx -> topics.change(tx, who, id, sent::from, form::changed)))) {
      case Came.In _ -> Settings.kept(TAB.path());
      case Came.Refused(var fault) -> shown(id, Optional.of(new Refusal("topic", sent, fault)));
      case Came.Nowhere _ -> nothing();
    };
  }

  private static Response nothing() {
    return Problem.notFound("There is no such topic.").response();
  }
}
