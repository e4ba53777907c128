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
import news.stet.masthead.SettingsList.Row;
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
    String id = "topics-" + edition.code();
    return new SettingsList(
        id,
        edition.languageName(),
        words.say("topics.note"),
        words.say("topics.caption", "edition", edition.languageName()),
        listed.items().stream().map(topic -> row(topic, edition)).toList(),
        "",
        listed
            .next()
            .map(next -> TAB.path() + "?edition=" + edition.code() + "&after=" + next)
            .orElse(""),
        SettingsForm.adding(
                id,
                words.say("topics.add"),
                TAB.path(),
                edition.code(),
                fields("", "", edition, words))
            .among()
            .after(refusal, words));
  }

  private static Row row(Topic topic, Edition edition) {
    return Row.of(
        topic.id().toString(),
        topic.name(),
        edition.language().tag(),
        path(topic.id()),
        edition.path(topic.path()));
  }

  private static String path(UUID id) {
    return TAB.path() + id + "/";
  }

  private static List<FormField> fields(String name, String slug, Edition edition, Words words) {
    return List.of(
        FormField.line("name", words.say("name"), name).must().in(edition.language().tag()),
        FormField.slug(slug, words));
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
        var refusal = new Refusal("topics-" + edition.get().code(), sent, fault);
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
            masthead.edition(found.thing().edition()).map(edition -> form(found, edition, words)))
        .map(form -> settings.forms(TAB, path(id), false, List.of(form.after(refusal, words))))
        .orElseGet(TopicsDesk::nothing);
  }

  private static SettingsForm form(Versioned<Topic> found, Edition edition, Words words) {
    Topic topic = found.thing();
    return SettingsForm.changing(
        "topic",
        topic.name(),
        path(topic.id()),
        found.version(),
        fields(topic.name(), topic.slug(), edition, words),
        words);
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
