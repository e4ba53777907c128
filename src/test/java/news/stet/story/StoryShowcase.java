package news.stet.story;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.stet.Http;
import news.stet.desk.Shown;
import news.stet.desk.Staffing;
import news.stet.staff.Role;
import news.stet.text.Language;

/// One of each of the story room's screens, as the server sends it.
@Singleton
final class StoryShowcase {
  private final Staffing staffing;
  private final Newsdesk newsdesk;

  StoryShowcase(Staffing staffing, Newsdesk newsdesk) {
    this.staffing = staffing;
    this.newsdesk = newsdesk;
  }

  List<Shown> pages(Http http, Language language) {
    var nela = staffing.hired(Role.OWNER);
    var actor = Newsdesk.actor(nela, Role.OWNER);
    var in =
        staffing.in(http.with("Accept", "text/html").with("Accept-Language", language.tag()), nela);
    String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    var harbour = newsdesk.section("Harbour and everything that floats");
    var ida = newsdesk.author("Ida Quillon");
    newsdesk.draft(
        actor,
        Newsdesk.in(
            Newsdesk.copy(
                "Halmere-made boats sell in eleven countries, and the yard still cannot find a"
                    + " welder who will stay past the winter "
                    + mark,
                "Text."),
            harbour,
            ida));
    newsdesk.submitted(actor, Newsdesk.copy("A harbour is not a car park " + mark, "Text."));
    newsdesk.draft(actor, Newsdesk.copy("x".repeat(250) + mark, "Text."));
    var out =
        newsdesk.published(
            actor,
            Newsdesk.in(Newsdesk.copy("Fish market rents to rise " + mark, "Text."), harbour, ida));
    newsdesk.corrected(actor, out, "Four, not fourteen.");
    var shown = new ArrayList<Shown>();
    shown.add(Shown.of("stories", () -> in.get("/desk/stories/?q=" + mark)));
    shown.add(Shown.of("stories-all", () -> in.get("/desk/stories/")));
    shown.add(
        Shown.of("stories-none", () -> in.get("/desk/stories/?whose=mine&state=scheduled&q=zz")));
    shown.add(new Shown("stories-first", first(in.get("/desk/stories/").text(), language)));
    return shown;
  }

  /// The list as a newsroom without a story shows it; this one has many.
  private static String first(String html, Language language) {
    var words = ScreenWords.in(language);
    var page =
        new StoriesPage(
            StorySieve.ALL,
            List.of(),
            new StoriesPage.Choices(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            0,
            "",
            "",
            "EET",
            List.of(new Choice("en", "English", false), new Choice("uk", "Ukrainian", false)),
            StoriesPage.Mood.FIRST,
            words);
    String main = DeskTemplates.deskStories(page).render().strip();
    int start = html.indexOf("<div class=\"head\">");
    int end = html.lastIndexOf("</main>");
    return html.substring(0, start) + main + "\n" + html.substring(end);
  }
}
