package news.stet.masthead;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import news.stet.web.IfMatch;
import news.stet.web.Problem;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// What the API of this room answers.
final class Answers {
  private Answers() {}

  /// The versions that a request may replace.
  ///
  /// @throws jakarta.ws.rs.WebApplicationException 428 when the header is missing
  static LongPredicate replaceable(Optional<String> ifMatch) {
    IfMatch meant = IfMatch.required(ifMatch);
    return version -> meant.admits(IfMatch.tag(version));
  }

  static <T> Response found(Optional<Versioned<T>> found, Function<T, Object> shown) {
    return found
        .map(versioned -> ok(shown.apply(versioned.thing()), versioned.version()))
        .orElseGet(() -> absent().response());
  }

  static <T> Response of(Kept<T> kept, Function<T, Object> shown) {
    return switch (kept) {
      case Kept.Done<T>(var thing, var version) -> ok(shown.apply(thing), version);
      case Kept.SlugTaken<T> _ -> slugTaken().response();
      case Kept.Stale<T>(var version) -> Problem.stale(IfMatch.tag(version)).response();
      case Kept.Absent<T> _ -> absent().response();
    };
  }

  private static Response ok(Object shown, long version) {
    return Response.ok(shown).header(HttpHeaders.ETAG, IfMatch.tag(version)).build();
  }

  /// What adding answers, unless the slug is another's.
  static Response added(Supplier<Response> adding) {
    try {
      return adding.get();
    } catch (UnableToExecuteStatementException e) {
      if (Ledger.slugTaken(e)) {
        return slugTaken().response();
      }
      throw e;
    }
  }

  private static Problem slugTaken() {
    return Problem.conflict("slug-taken", "The slug is in use already. Give another one.")
        .and("field", "slug");
  }

  private static Problem absent() {
    return Problem.notFound("Nothing has this id here.");
  }
}
