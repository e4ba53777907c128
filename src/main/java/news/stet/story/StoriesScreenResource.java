package news.stet.story;

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
import java.util.Optional;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.ground.Database;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.Problem;
import news.stet.web.SeeOther;

/// The desk's list of stories, and where a new one begins.
@Path("/desk/stories")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class StoriesScreenResource {
  private final Desk desk;
  private final StoriesPages pages;
  private final Stories stories;
  private final CopyIn in;
  private final Masthead masthead;
  private final Database database;
  private final CurrentActor actor;

  StoriesScreenResource(
      Desk desk,
      StoriesPages pages,
      Stories stories,
      CopyIn in,
      Masthead masthead,
      Database database,
      CurrentActor actor) {
    this.desk = desk;
    this.pages = pages;
    this.stories = stories;
    this.in = in;
    this.masthead = masthead;
    this.database = database;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response list(
      @QueryParam("whose") Optional<String> whose,
      @QueryParam("state") Optional<String> state,
      @QueryParam("section") Optional<String> section,
      @QueryParam("edition") Optional<String> edition,
      @QueryParam("author") Optional<String> author,
      @QueryParam("q") Optional<String> words,
      @QueryParam("from") Optional<String> from) {
    var sieve = new StorySieve.Asked(whose, state, section, edition, author, words, from).sieve();
    var page = pages.page(sieve, actor.get(), desk.language());
    return desk.page(
        DeskPage.of(StoriesScreen.PATH, page.title(), DeskTemplates.deskStories(page)));
  }

  /// A story with nothing in it yet, and on to where it is written.
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Duty.WRITE)
  public Response begin(@FormParam("edition") @DefaultValue("") String edition) {
    if (masthead.edition(edition).isEmpty()) {
      return Problem.field("edition", "There is no such edition.").response();
    }
    var copy = in.read(edition, StoryForm.EMPTY, Optional.empty()).copy();
    return switch (database.write(
        tx -> stories.create(tx, actor.get(), edition, copy, Optional.empty()))) {
      case Outcome.Done done -> SeeOther.to(StoriesScreen.PATH + done.id() + "/").build();
      case Outcome other -> throw new IllegalStateException("a new story came to " + other);
    };
  }
}
