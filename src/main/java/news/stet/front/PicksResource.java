package news.stet.front;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.stet.masthead.Masthead;
import news.stet.staff.CurrentActor;
import news.stet.staff.Duty;
import news.stet.staff.Needs;
import news.stet.web.IfMatch;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The Editors' Picks of an edition.
@Path("/api/front/{edition}/picks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
final class PicksResource {
  private final Fronts fronts;
  private final Masthead masthead;
  private final CurrentActor actor;

  PicksResource(Fronts fronts, Masthead masthead, CurrentActor actor) {
    this.fronts = fronts;
    this.masthead = masthead;
    this.actor = actor;
  }

  /// @param stories ids, in order
  record Picks(List<UUID> stories) {
    static Picks of(Arrangement shown) {
      return new Picks(shown.picks().stream().map(Place::story).toList());
    }
  }

  /// What readers are shown.
  @GET
  @Operation(summary = "The Editors' Picks")
  @Needs(Duty.LOOK)
  @APIResponseSchema(Picks.class)
  public Response get(@PathParam("edition") String edition) {
    mustBe(edition);
    var front = fronts.desked(edition);
    return answer(Picks.of(front.shown()), front.version());
  }

  /// Live at once. A story that is not public yet has its place from its publication on.
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Choose the Editors' Picks")
  @Needs(Duty.PUBLISH)
  @APIResponseSchema(Picks.class)
  public Response put(
      @PathParam("edition") String edition,
      @HeaderParam("If-Match") Optional<String> ifMatch,
      PicksForm form) {
    mustBe(edition);
    var meant = IfMatch.required(ifMatch);
    var picks = form.fit();
    return switch (fronts.pick(
        actor.get(), edition, version -> meant.admits(IfMatch.tag(version)), picks)) {
      case Arranged.Done(var version) -> answer(new Picks(picks), version);
      case Arranged.Stale(var version) -> Problem.stale(IfMatch.tag(version)).response();
      case Arranged.Unknown(var story) ->
          Problem.field("stories", "There is no story " + story + " in this edition.").response();
    };
  }

  private void mustBe(String edition) {
    if (masthead.edition(edition).isEmpty()) {
      throw Problem.notFound("There is no such edition.").thrown();
    }
  }

  private static Response answer(Picks picks, long version) {
    return Response.ok(picks).header(HttpHeaders.ETAG, IfMatch.tag(version)).build();
  }
}
