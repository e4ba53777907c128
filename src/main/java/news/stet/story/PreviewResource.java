package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.desk.Desk;
import news.stet.desk.DeskPage;
import news.stet.ground.Database;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.text.Dates;
import news.stet.text.Words;
import news.stet.web.Csp;
import news.stet.web.SeeOther;

/// A story as readers would see it now, for whoever may see it before them.
@Path("/desk/stories/{id}/preview")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class PreviewResource {
  /// A laptop, a tablet, a phone.
  private static final List<Integer> WIDTHS = List.of(1280, 768, 390);

  private final Desk desk;
  private final Stories stories;
  private final Previews previews;
  private final Masthead masthead;
  private final Shares shares;
  private final Database database;
  private final CurrentActor actor;

  PreviewResource(
      Desk desk,
      Stories stories,
      Previews previews,
      Masthead masthead,
      Shares shares,
      Database database,
      CurrentActor actor) {
    this.desk = desk;
    this.stories = stories;
    this.previews = previews;
    this.masthead = masthead;
    this.shares = shares;
    this.database = database;
    this.actor = actor;
  }

  @GET
  @Needs(Duty.LOOK)
  public Response frame(@PathParam("id") UUID id, @QueryParam("width") Optional<String> width) {
    return frame(id, width, "");
  }

  /// Makes a link for somebody outside, and shows it this once.
  @POST
  @Path("share")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.WRITE)
  public Response share(@PathParam("id") UUID id) {
    var draft = draft(id);
    String link = database.write(tx -> shares.make(tx, actor.get(), draft.id()));
    return frame(id, Optional.empty(), link);
  }

  /// Ends all links of the story before their time.
  @POST
  @Path("unshare")
  @Consumes(MediaType.WILDCARD)
  @Needs(Duty.WRITE)
  public Response unshare(@PathParam("id") UUID id) {
    var draft = draft(id);
    database.write(tx -> shares.end(tx, actor.get(), draft.id()));
    return SeeOther.to(StoryWriting.path(id) + "preview/").build();
  }

  private Response frame(UUID id, Optional<String> width, String link) {
    var draft = draft(id);
    Words words = ScreenWords.in(desk.language());
    String path = StoryWriting.path(id) + "preview/";
    int wide =
        WIDTHS.stream()
            .filter(one -> width.equals(Optional.of(one.toString())))
            .findFirst()
            .orElseGet(WIDTHS::getFirst);
    var page =
        new PreviewPage(
            id,
            draft.copy().headline().isEmpty() ? words.say("untitled") : draft.copy().headline(),
            masthead
                .edition(draft.edition())
                .map(Edition::language)
                .orElseGet(words::language)
                .tag(),
            wide,
            WIDTHS.stream()
                .map(one ->
                    new PreviewPage.Width(
                        path + "?width=" + one,
                        words.say("preview." + one, "width", one.toString()),
                        one == wide))
                .toList(),
            link,
            shares.working(id).stream().map(share -> told(share, draft, words)).toList(),
            actor.get().may(Duty.WRITE),
            words);
    return desk.page(
        DeskPage.of(
            path,
            words.say("preview.title", "story", page.title()),
            DeskTemplates.deskPreview(page)));
  }

  private String told(Shares.Share share, Draft draft, Words words) {
    var zone =
        masthead.edition(draft.edition()).orElseGet(() -> masthead.editions().getFirst()).zone();
    return words.say(
        "share.one",
        Map.of(
            "name",
            share.madeBy(),
            "time",
            Dates.in(words.language(), zone).dayAndTime(share.ends())));
  }

  private Draft draft(UUID id) {
    return stories.draft(id).orElseThrow(() -> StoryAnswers.unknown());
  }

  /// What stands in the frame. It is nobody's page: it is kept nowhere, and found by nobody.
  @GET
  @Path("page")
  @Needs(Duty.LOOK)
  public Response page(@PathParam("id") UUID id) {
    return html(previews.page(draft(id)).orElseThrow(() -> StoryAnswers.unknown()));
  }

  static Response html(String page) {
    return Response.ok(page)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Content-Security-Policy", Csp.PREVIEW)
        .build();
  }
}
