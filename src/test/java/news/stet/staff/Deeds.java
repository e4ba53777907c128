package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import news.stet.Answer;
import news.stet.ApiRoute;
import news.stet.FitRequests;
import news.stet.Http;
import news.stet.ground.Json;

/// For each route that changes something, one thing that is done over it. What it takes (a story in
/// review, somebody with an account) is made anew each time, by somebody else than who does it.
final class Deeds {
  private final Http nobody;
  private final Badges badges;

  /// Makes what is needed first.
  private final Http stagehand;

  /// Does what is looked for.
  private final Http doer;

  private final FitRequests requests;
  private final DeskDeeds desk;

  /// Something about to be done, and the name under which it is done.
  record Deed(String who, Supplier<Answer> act) {}

  Deeds(Http nobody, Badges badges) {
    this.nobody = nobody;
    this.badges = badges;
    this.stagehand = nobody.bearer(badges.token(Role.OWNER).plain());
    this.doer = nobody.bearer(badges.token(Role.OWNER).plain()).with("If-Match", "*");
    this.requests = new FitRequests(stagehand);
    this.desk = new DeskDeeds(nobody, badges, stagehand, requests);
  }

  /// The one of a route.
  Deed of(RouteRow route) {
    return switch (route.name()) {
      case "DELETE /api/tokens/{id}" -> revokes();
      case "POST /api/stories/{id}/revisions" -> saves();
      case "PUT /api/editions/{code}" -> putsAsItIs("/api/editions/uk");
      case "PUT /api/publisher" -> putsAsItIs("/api/publisher");
      case "POST /desk/sign-in" -> signsIn();
      case "POST /desk/sign-in/once/{token}" -> usesLink();
      case "POST /desk/sign-out" -> atTheDesk("/desk/sign-out", Map.of());
      case "POST /desk/language" -> atTheDesk("/desk/language", Map.of("language", "uk"));
      case "POST /desk/account" -> choosesPassword();
      case "POST /desk/people" ->
          byOwner(
              "",
              Map.of("name", "Ada", "email", UUID.randomUUID() + "@a.example", "role", "editor"));
      case "POST /desk/people/programs/{id}/revoke" ->
          byOwner("/programs/" + badges.token(Role.REPORTER).token().id() + "/revoke", Map.of());
      case "POST /desk/people/{id}" ->
          byOwner("/" + somebody().id(), Map.of("name", "Ada", "role", "editor", "version", "1"));
      case "POST /desk/people/{id}/sign-in-link" -> toSomebody("sign-in-link");
      case "POST /desk/people/{id}/sessions-end" -> toSomebody("sessions-end");
      case "POST /desk/people/{id}/close" -> toSomebody("close");
      case "POST /desk/people/{id}/open" -> toSomebody("open");
      default -> desk.of(route.name()).orElseGet(() -> sends(request(route)));
    };
  }

  // Over the API.

  private FitRequests.Fit request(RouteRow route) {
    var fit = requests.of(ApiRoute.named(route.name()));
    assertThat(fit).as("what to send to " + route).isNotEmpty();
    return fit.getFirst();
  }

  private Deed sends(FitRequests.Fit request) {
    return byProgram(() -> request.sentBy(doer));
  }

  private Deed byProgram(Supplier<Answer> act) {
    return new Deed(doer.get("/api/me").json().path("name").asText(), act);
  }

  private Deed revokes() {
    var token = badges.token(Role.REPORTER).token();
    return byProgram(() -> doer.delete("/api/tokens/" + token.id()));
  }

  /// A story is saved when it was made: only what was written since makes another revision.
  private Deed saves() {
    var story = requests.of(ApiRoute.named("PUT /api/stories/{id}")).getFirst();
    assertThat(story.sentBy(stagehand.with("If-Match", "*")).status()).isEqualTo(200);
    return byProgram(() -> doer.post(story.path() + "/revisions", ""));
  }

  /// Tests share the newsroom, so what there is one of stays as it is.
  private Deed putsAsItIs(String path) {
    String present = Json.write(stagehand.get(path).json());
    return byProgram(() -> doer.put(path, present));
  }

  // At the desk.

  private Account somebody() {
    return badges.called("Nela " + UUID.randomUUID());
  }

  private Deed atTheDesk(String path, Map<String, String> fields) {
    var nela = somebody();
    var browser = Badges.with(nobody, badges.session(nela));
    return new Deed(nela.name(), () -> browser.form(path, fields));
  }

  private Deed toSomebody(String act) {
    return byOwner("/" + somebody().id() + "/" + act, Map.of());
  }

  private Deed byOwner(String path, Map<String, String> fields) {
    var owner = somebody();
    var browser = Badges.with(nobody, badges.session(owner));
    return new Deed(owner.name(), () -> browser.form("/desk/people" + path, fields));
  }

  private Deed signsIn() {
    var nela = somebody();
    badges.choose(nela);
    var fields = Map.of("email", nela.email(), "password", Badges.PASSWORD);
    return new Deed(nela.name(), () -> nobody.form("/desk/sign-in", fields));
  }

  private Deed usesLink() {
    var nela = somebody();
    String path = "/desk/sign-in/once/" + badges.link(nela);
    return new Deed(nela.name(), () -> nobody.form(path, Map.of()));
  }

  private Deed choosesPassword() {
    var nela = somebody();
    var browser = Badges.with(nobody, badges.session(nela));
    var fields =
        Map.of(
            "name",
            nela.name(),
            "email",
            nela.email(),
            "password",
            Badges.PASSWORD,
            "again",
            Badges.PASSWORD);
    return new Deed(nela.name(), () -> browser.form("/desk/account", fields));
  }
}
