package news.stet.story;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.Http;
import news.stet.desk.Shown;
import news.stet.desk.Staffing;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import news.stet.text.Language;

/// One of each of the story room's screens, as the server sends it.
@Singleton
final class StoryShowcase {
  /// More than the list of topics shows without scrolling.
  private static final int TOPICS = 12;

  private final Staffing staffing;
  private final Newsdesk newsdesk;
  private boolean topicsAreThere;

  StoryShowcase(Staffing staffing, Newsdesk newsdesk) {
    this.staffing = staffing;
    this.newsdesk = newsdesk;
  }

  List<Shown> pages(Http http, Language language) {
    topics();
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
    shown.addAll(editors(http, in, actor, language));
    return shown;
  }

  private void topics() {
    if (!topicsAreThere) {
      IntStream.range(0, TOPICS).forEach(i -> newsdesk.topic("Moorings and tides " + i));
      topicsAreThere = true;
    }
  }

  private List<Shown> editors(Http http, Http in, Actor actor, Language language) {
    String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    var section = newsdesk.section("Harbour and everything that floats");
    var ida = newsdesk.author("Ida Quillon");
    String draft =
        StoryWriting.path(
            newsdesk.draft(
                actor,
                Newsdesk.in(
                    Newsdesk.copy("Halmere-made boats sell in eleven countries " + mark, "TK."),
                    section,
                    ida)));
    TypedForm.of(in.get(draft))
        .type("headline", "Halmere-made boats are sold in nine countries " + mark)
        .type("kind", "analysis")
        .type("standfirst", "")
        .send(in, draft);
    String out =
        StoryWriting.path(
            newsdesk.published(
                actor, Newsdesk.in(Newsdesk.copy("Rents to rise " + mark, "Text."), section, ida)));
    var pell =
        staffing.in(
            http.with("Accept", "text/html").with("Accept-Language", language.tag()),
            staffing.hired(Role.NEWSLETTER_EDITOR));
    return List.of(
        Shown.of("editor", () -> in.get(draft)),
        Shown.of("editor-saved", () -> in.get(draft + "?done=saved")),
        Shown.of("editor-reads", () -> pell.get(draft)),
        Shown.of("history", () -> in.get(draft + "history/")),
        Shown.of("history-same", () -> in.get(out + "history/")),
        Shown.of(
            "history-refused",
            () -> in.form(draft + "history/erase", Map.of("passage", "words", "typed", ""))),
        Shown.of("editor-out", () -> in.get(out)),
        Shown.of(
            "editor-refused",
            () -> TypedForm.of(in.get(draft)).type("headline", "x".repeat(301)).send(in, draft)),
        Shown.of(
            "editor-twice",
            () ->
                TypedForm.of(in.get(draft))
                    .type("at", "2030-10-27T03:30")
                    .send(in, draft + "schedule")),
        Shown.of(
            "editor-correction",
            () -> TypedForm.of(in.get(out)).type("change", "correction").send(in, out + "update")),
        Shown.of(
            "editor-stale",
            () -> TypedForm.of(in.get(draft)).type("version", "0").send(in, draft)));
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
