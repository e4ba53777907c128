package news.stet.masthead;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import news.stet.FitRequests;
import news.stet.Http;
import news.stet.desk.Shown;
import news.stet.desk.Staffing;
import news.stet.staff.Role;
import news.stet.text.Language;
import org.jsoup.Jsoup;

/// One of each screen of the settings, as the server sends it.
@Singleton
final class SettingsShowcase {
  private static final String ROOM = "/desk/settings/";

  private final Staffing staffing;
  private final Map<Language, List<Shown>> made = new ConcurrentHashMap<>();

  SettingsShowcase(Staffing staffing) {
    this.staffing = staffing;
  }

  /// Made once in each language, for all who look at them.
  List<Shown> pages(Http http, Language language) {
    return made.computeIfAbsent(language, wanted -> make(http, wanted));
  }

  private List<Shown> make(Http http, Language language) {
    Http in =
        staffing
            .in(http, staffing.hired(Role.OWNER))
            .with("Accept", "text/html")
            .with("Accept-Language", language.tag());
    String slug = "s" + UUID.randomUUID();
    var section = Map.of("edition", "en", "name", "Harbour and all that floats", "slug", slug);
    in.form(ROOM + "sections/", section);
    in.form(ROOM + "topics/", section);
    String author =
        in.form(ROOM + "authors/", Map.of("name", "Ada Quill", "slug", slug))
            .header("Location")
            .replace("?kept=1", "");
    var shown = new ArrayList<Shown>();
    for (String screen : List.of("publication", "menu", "topics", "authors", "pages", "accent")) {
      shown.add(Shown.of("settings-" + screen, () -> in.get(ROOM + screen + "/")));
    }
    shown.add(Shown.of("settings-kept", () -> in.get(ROOM + "sections/?kept=1")));
    shown.add(Shown.of("settings-section-taken", () -> in.form(ROOM + "sections/", section)));
    in.upload(author + "picture", Map.of("credit", "Agency"), FitRequests.PNG);
    shown.add(Shown.of("settings-author", () -> in.get(author)));
    shown.add(Shown.of("settings-picture", () -> in.get(author + "picture?kept=1")));
    shown.add(
        Shown.of(
            "settings-logo-refused",
            () -> in.upload(ROOM + "publication/logo", Map.of(), new byte[0])));
    begin(in);
    shown.add(
        Shown.of(
            "settings-menu-refused",
            () ->
                in.form(
                    ROOM + "menu/en/menu",
                    Map.of(
                        "version",
                        version(in),
                        "do",
                        "link",
                        "title",
                        "Support us",
                        "href",
                        "mine"))));
    in.form(ROOM + "menu/en/menu", Map.of("version", version(in), "do", "clear"));
    shown.add(
        Shown.of(
            "settings-publisher-refused",
            () -> in.form(ROOM + "publication/publisher", Map.of("version", "1"))));
    shown.add(
        Shown.of(
            "settings-stale",
            () ->
                in.form(
                    ROOM + "publication/publisher",
                    Map.of("version", "999999", "name", "Another house"))));
    shown.add(
        Shown.of(
            "settings-accent-refused",
            () -> in.form(ROOM + "accent/", Map.of("light", "#d9727c", "dark", "#333333"))));
    shown.add(Shown.of("settings-page", () -> in.get(ROOM + "pages/uk/privacy/")));
    shown.add(
        Shown.of(
            "settings-page-refused",
            () ->
                in.form(
                    ROOM + "pages/uk/privacy/",
                    Map.of("title", "T", "text", "[blank]", "do", "publish"))));
    return shown;
  }

  private static String version(Http in) {
    return Jsoup.parse(in.get(ROOM + "menu/").text())
        .expectFirst("form[action='" + ROOM + "menu/en/menu'] [name=version]")
        .attr("value");
  }

  /// A menu that was chosen, so that its buttons are seen.
  private static void begin(Http in) {
    in.form(ROOM + "menu/en/menu", Map.of("version", version(in), "do", "begin"));
  }
}
