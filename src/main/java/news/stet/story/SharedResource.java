package news.stet.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import news.stet.staff.Open;

/// A story for somebody outside who was sent a link to it.
@Path(Shares.PATH + "{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
final class SharedResource {
  private final Shares shares;
  private final Stories stories;
  private final Previews previews;

  SharedResource(Shares shares, Stories stories, Previews previews) {
    this.shares = shares;
    this.stories = stories;
    this.previews = previews;
  }

  @GET
  @Open("the link is what lets in, to this one story, until it ends")
  public Response page(@PathParam("token") String token) {
    return shares
        .story(token)
        .flatMap(stories::draft)
        .flatMap(previews::page)
        .map(PreviewResource::html)
        .orElseThrow(() -> StoryAnswers.unknown());
  }
}
