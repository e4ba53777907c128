package news.stet.story;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Masthead;
import news.stet.web.Answer;
import news.stet.web.IfMatch;
import news.stet.web.Problem;
import news.stet.web.SiteAddress;

/// What the API answers about stories.
@Singleton
final class StoryAnswers {
  private final Masthead masthead;
  private final SiteAddress site;

  StoryAnswers(Masthead masthead, SiteAddress site) {
    this.masthead = masthead;
    this.site = site;
  }

  /// 201.
  Answer created(Outcome outcome, List<BodyReading.Remark> remarks) {
    var done = done(outcome);
    return Answer.created("/api/stories/" + done.id(), summary(done, remarks))
        .etag(IfMatch.tag(done.version()));
  }

  /// 200, or the problem thrown, which rolls the transaction back.
  Answer of(Outcome outcome) {
    return of(outcome, List.of());
  }

  Answer of(Outcome outcome, List<BodyReading.Remark> remarks) {
    var done = done(outcome);
    return Answer.ok(summary(done, remarks)).etag(IfMatch.tag(done.version()));
  }

  private StorySummary summary(Outcome.Done done, List<BodyReading.Remark> remarks) {
    return new StorySummary(
        done.id(),
        done.slug(),
        url(done.edition(), done.slug()),
        done.revision(),
        done.state(),
        Optional.empty(),
        remarks);
  }

  /// The whole story with its `ETag`.
  Answer whole(Draft draft) {
    return Answer.ok(StoryAnswer.of(draft, url(draft.edition(), draft.slug())))
        .etag(IfMatch.tag(draft.version()));
  }

  private String url(String edition, String slug) {
    String prefix = masthead.edition(edition).map(Edition::prefix).orElse("");
    return site.of(prefix + "/" + slug + "/");
  }

  private static Outcome.Done done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Unknown() -> throw unknown();
      case Outcome.Stale(var version) -> throw Problem.stale(IfMatch.tag(version)).thrown();
      case Outcome.Refused(var field, var why) -> throw Problem.field(field, why).thrown();
      case Outcome.NotNow(var state, var why) ->
          throw Problem.conflict("state", why).and("state", state.word()).thrown();
      case Outcome.NotReady(var lacks) ->
          throw Problem.of(422, "not-ready", "Not ready for readers", "See `lacks`.")
              .and("lacks", lacks)
              .thrown();
    };
  }

  static WebApplicationException unknown() {
    return Problem.notFound("There is no such story.").thrown();
  }
}
