package news.stet.story;

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
import java.util.UUID;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.ground.Database;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Passage;
import news.stet.text.Plain;
import news.stet.text.Words;
import news.stet.web.SeeOther;

/// The history of a story: its revisions, what differs between them, going back to one, and taking
/// a passage out of all of them.
@Path("/desk/stories/{id}/history")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class HistoryResource {
  private final Desk desk;
  private final HistoryPages pages;
  private final Stories stories;
  private final Masthead masthead;
  private final Database database;
  private final CurrentActor actor;

  HistoryResource(
      Desk desk,
      HistoryPages pages,
      Stories stories,
      Masthead masthead,
      Database database,
      CurrentActor actor) {
    this.desk = desk;
    this.pages = pages;
    this.stories = stories;
    this.masthead = masthead;
    this.database = database;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response look(
      @PathParam("id") UUID id,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to,
      @QueryParam("before") Optional<String> before,
      @QueryParam("erased") Optional<String> erased) {
    var asked =
        new HistoryPages.Asked(
            from.flatMap(HistoryResource::number),
            to.flatMap(HistoryResource::number),
            before.flatMap(HistoryResource::number));
    var notice =
        erased
            .flatMap(HistoryResource::number)
            .map(places -> WritingPage.Notice.ok(words().say("erase.done", "places", places)));
    return desk.page(page(draft(id), asked, notice, ""));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private Words words() {
    return ScreenWords.in(desk.language());
  }

  private Draft draft(UUID id) {
    return stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
  }

  private DeskPage page(
      Draft draft, HistoryPages.Asked asked, Optional<WritingPage.Notice> notice, String passage) {
    var drawn = pages.page(draft, asked, actor.get(), desk.language(), notice, passage);
    return DeskPage.of(
        StoryWriting.path(draft.id()) + "history/",
        words().say("history.title", "story", drawn.title()),
        DeskTemplates.deskHistory(drawn));
  }

  /// Makes an older text the present one. The present one is kept first, so nothing is lost.
  @POST
  @Path("{revision}/restore")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response restore(
      @PathParam("id") UUID id,
      @PathParam("revision") int revision,
      @FormParam("version") @DefaultValue("") String version) {
    var draft = draft(id);
    var text = stories.revision(id, revision).orElseThrow(() -> StoryAnswers.unknown());
    var outcome =
        database.write(tx ->
            stories.restore(
                tx, actor.get(), draft, now -> version.equals(now.toString()), text.copy()));
    return switch (outcome) {
      case Outcome.Done _ -> SeeOther.to(StoryWriting.path(id) + "?done=restored").build();
      case Outcome.Unknown _ -> throw StoryAnswers.unknown();
      case Outcome.Stale _ -> refused(draft(id), stale(draft(id)), "");
      case Outcome.Refused _, Outcome.NotNow _, Outcome.NotReady _ ->
          throw new IllegalStateException("an older text came to " + outcome);
    };
  }

  private WritingPage.Notice stale(Draft now) {
    return WritingPages.stale(
        now,
        masthead.edition(now.edition()).orElseGet(() -> masthead.editions().getFirst()),
        words());
  }

  private Response refused(Draft draft, WritingPage.Notice notice, String passage) {
    var nothing = new HistoryPages.Asked(Optional.empty(), Optional.empty(), Optional.empty());
    return desk.page(page(draft, nothing, Optional.of(notice), passage).asRefused());
  }

  /// Takes words out of every text of the story, for good. It has to be said twice: by the words
  /// themselves, and by the one that names what is about to happen.
  @POST
  @Path("erase")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.OWN)
  public Response erase(
      @PathParam("id") UUID id,
      @FormParam("passage") @DefaultValue("") String passage,
      @FormParam("typed") @DefaultValue("") String typed) {
    var draft = draft(id);
    var found = Passage.typed(passage);
    if (found.isEmpty()) {
      return refused(draft, fault("erase.fault.passage"), passage);
    }
    if (!Plain.line(typed).equalsIgnoreCase(words().say("erase.word"))) {
      return refused(draft, fault("erase.fault.typed"), passage);
    }
    int places =
        database
            .write(tx -> stories.erase(tx, actor.get(), id, found.get()))
            .orElseThrow(() -> StoryAnswers.unknown())
            .places();
    return SeeOther.to(StoryWriting.path(id) + "history/?erased=" + places).build();
  }

  private WritingPage.Notice fault(String word) {
    return WritingPage.Notice.danger(words().say(word), "");
  }
}
