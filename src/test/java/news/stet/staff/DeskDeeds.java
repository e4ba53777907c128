package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.ApiRoute;
import news.stet.FitRequests;
import news.stet.Http;
import news.stet.staff.Deeds.Deed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/// What is done at the desk by sending a form of one of its screens: as it stands there, but for
/// what the deed is about.
final class DeskDeeds {
  private final Http nobody;
  private final Badges badges;

  /// Makes what is needed first, over the API.
  private final Http stagehand;

  private final FitRequests requests;

  DeskDeeds(Http nobody, Badges badges, Http stagehand, FitRequests requests) {
    this.nobody = nobody;
    this.badges = badges;
    this.stagehand = stagehand;
    this.requests = requests;
  }

  /// The one of a route of the stories' or the settings' screens, or of the front page's.
  Optional<Deed> of(String route) {
    return Optional.ofNullable(deed(route));
  }

  private @Nullable Deed deed(String route) {
    String settings = "/desk/settings/";
    return switch (route) {
      case "POST /desk/front" -> presses("/desk/front/", Map.of("do", "revert"));
      case "POST /desk/stories" -> presses("/desk/stories/", Map.of("edition", "en"));
      case "POST /desk/stories/{id}" -> writes("");
      case "POST /desk/stories/{id}/choose" -> writes("choose");
      case "POST /desk/stories/{id}/submit" -> moves(draft(), "submit", Map.of());
      case "POST /desk/stories/{id}/publish" -> moves(draft(), "publish", Map.of());
      case "POST /desk/stories/{id}/schedule" ->
          moves(draft(), "schedule", Map.of("at", "2027-01-10T08:00"));
      case "POST /desk/stories/{id}/withdraw" -> moves(submitted(), "withdraw", Map.of());
      case "POST /desk/stories/{id}/back" ->
          moves(submitted(), "back", Map.of("note", "Who says so?"));
      case "POST /desk/stories/{id}/update" ->
          moves(published(), "update", Map.of("change", "correction", "note", "31, not 13."));
      case "POST /desk/stories/{id}/take-down" ->
          moves(published(), "take-down", Map.of("reason", "A court."));
      case "POST /desk/stories/{id}/history/{revision}/restore" -> restores();
      case "POST /desk/stories/{id}/history/erase" ->
          presses(draft() + "history/erase", Map.of("passage", "Anna Lys", "typed", "erase"));
      case "POST /desk/stories/{id}/preview/share" -> presses(draft() + "preview/share", Map.of());
      case "POST /desk/stories/{id}/preview/unshare" ->
          presses(draft() + "preview/unshare", Map.of());
      case "POST /desk/settings/publication/publisher" ->
          sends(settings + "publication/", settings + "publication/publisher", Map.of());
      case "POST /desk/settings/publication/{code}" ->
          sends(settings + "publication/", settings + "publication/uk", Map.of());
      case "POST /desk/settings/pages/blanks" ->
          sendsFirst(settings + "pages/", settings + "pages/blanks", "A blank filled");
      case "POST /desk/settings/pages/{edition}/{word}" ->
          sends(
              settings + "pages/en/contact/", settings + "pages/en/contact/", Map.of("do", "save"));
      case "POST /desk/settings/accent" ->
          sends(settings + "accent/", settings + "accent/", Map.of());
      case "POST /desk/settings/publication/logo" -> uploads(settings + "publication/logo");
      case "POST /desk/settings/publication/logo/use" ->
          presses(settings + "publication/logo/use", Map.of("do", "away"));
      case "POST /desk/settings/authors/{id}/picture" ->
          uploads(settings + "authors/" + added("authors") + "/picture");
      case "POST /desk/settings/authors/{id}/picture/use" ->
          presses(settings + "authors/" + added("authors") + "/picture/use", Map.of("do", "away"));
      case "POST /desk/settings/menu/{edition}/line" ->
          sends(settings + "menu/", settings + "menu/uk/line", Map.of());
      case "POST /desk/settings/menu/{edition}/{place}" ->
          sends(settings + "menu/", settings + "menu/uk/menu", Map.of("do", "clear"));
      case "POST /desk/settings/sections/order" ->
          presses(settings + "sections/order", Map.of("up", added("sections")));
      case "POST /desk/settings/sections" -> adds("sections");
      case "POST /desk/settings/topics" -> adds("topics");
      case "POST /desk/settings/authors" -> adds("authors");
      case "POST /desk/settings/sections/{id}" -> changes("sections");
      case "POST /desk/settings/topics/{id}" -> changes("topics");
      case "POST /desk/settings/authors/{id}" -> changes("authors");
      default -> null;
    };
  }

  private record Doer(String name, Http browser) {}

  private Doer doer() {
    var nela = badges.called("Nela " + UUID.randomUUID());
    return new Doer(nela.name(), Badges.with(nobody, badges.session(nela)));
  }

  private Deed presses(String path, Map<String, String> fields) {
    var doer = doer();
    return new Deed(doer.name(), () -> doer.browser().form(path, fields));
  }

  private Deed uploads(String path) {
    var doer = doer();
    return new Deed(doer.name(), () -> doer.browser().upload(path, Map.of(), FitRequests.PNG));
  }

  private Deed sends(String page, String action, Map<String, String> typed) {
    var doer = doer();
    var fields = fields(doer, page, action);
    fields.putAll(typed);
    return new Deed(doer.name(), () -> doer.browser().form(action, fields));
  }

  /// With something typed into its first field.
  private Deed sendsFirst(String page, String action, String typed) {
    var doer = doer();
    var fields = fields(doer, page, action);
    String first =
        Jsoup.parse(doer.browser().get(page).text())
            .expectFirst("form[action^='" + action + "'] :is(input, textarea).input")
            .attr("name");
    fields.put(first, typed);
    return new Deed(doer.name(), () -> doer.browser().form(action, fields));
  }

  private static Map<String, String> fields(Doer doer, String page, String action) {
    var shown = Jsoup.parse(doer.browser().get(page).text());
    var form =
        (FormElement)
            shown.expectFirst(
                "form[method=post]:is([action='%1$s'], [action^='%1$s#'])".formatted(action));
    var fields = new HashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    return fields;
  }

  // Stories, by the path of their screen.

  private String story(String verb, String rest) {
    String path = requests.of(ApiRoute.named(verb + " /api/stories/{id}" + rest)).getFirst().path();
    return path.replace("/api/", "/desk/").replace(rest, "") + "/";
  }

  private String draft() {
    return story("POST", "/submission");
  }

  private String submitted() {
    return story("DELETE", "/submission");
  }

  private String published() {
    return story("DELETE", "/publication");
  }

  private Deed writes(String act) {
    return moves(draft(), act, Map.of("headline", "Another headline"));
  }

  private Deed moves(String screen, String act, Map<String, String> typed) {
    var doer = doer();
    var fields = fields(doer, screen, screen);
    fields.putAll(typed);
    return new Deed(doer.name(), () -> doer.browser().form(screen + act, fields));
  }

  private Deed restores() {
    String screen = draft();
    var doer = doer();
    var changed = fields(doer, screen, screen);
    changed.put("headline", "Another headline");
    assertThat(doer.browser().form(screen, changed).status()).isEqualTo(303);
    var version = Map.of("version", fields(doer, screen, screen).getOrDefault("version", ""));
    return new Deed(doer.name(), () -> doer.browser().form(screen + "history/1/restore", version));
  }

  // Settings.

  private Deed adds(String things) {
    String list = "/desk/settings/" + things + "/";
    return sends(list, list, Map.of("name", "New " + UUID.randomUUID()));
  }

  private Deed changes(String things) {
    String path = "/desk/settings/" + things + "/" + added(things) + "/";
    return sends(path, path, Map.of());
  }

  /// The id of one that the API has just been given.
  private String added(String things) {
    var add = requests.of(ApiRoute.named("POST /api/" + things)).getFirst();
    return add.sentBy(stagehand).json().path("id").asText();
  }
}
