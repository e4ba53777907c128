package news.stet.desk;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import news.stet.staff.CurrentActor;
import news.stet.staff.SessionCookie;
import news.stet.text.Language;
import news.stet.web.Caller;
import news.stet.web.Callers;
import news.stet.web.Languages;
import news.stet.web.SeeOther;

/// The line to the browser at the door: whether it is safe, the language spoken over it, and the
/// cookie that is set on it.
@Singleton
final class Line {
  private final RoutingContext request;
  private final Callers callers;
  private final SessionCookie cookie;
  private final CurrentActor actor;

  Line(RoutingContext request, Callers callers, SessionCookie cookie, CurrentActor actor) {
    this.request = request;
    this.callers = callers;
    this.cookie = cookie;
    this.actor = actor;
  }

  Caller caller() {
    return callers.of(request.request());
  }

  /// Whether a password may cross it.
  boolean safe() {
    return cookie.possible(caller());
  }

  /// @param chosen the tag of the language chosen at the door, or an empty text
  Door.Guest guest(String chosen) {
    return new Door.Guest(language(chosen), Look.of(request.request()));
  }

  private Language language(String chosen) {
    return DeskWords.typed(chosen)
        .or(actor::language)
        .orElseGet(() -> DeskWords.best(Languages.of(request)));
  }

  /// Goes on as somebody who has come in.
  Response in(String session, String path) {
    return SeeOther.to(path).cookie(cookie.of(caller(), session)).build();
  }

  /// Shows a page to somebody who has come in.
  Response in(String session, TemplateInstance page) {
    return Response.ok(page.render()).cookie(cookie.of(caller(), session)).build();
  }

  /// Goes on as nobody.
  Response out(String path) {
    return SeeOther.to(path).cookie(cookie.gone(caller())).build();
  }
}
