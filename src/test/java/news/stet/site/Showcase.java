package news.stet.site;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.stet.HandClock;
import news.stet.Http;
import news.stet.masthead.Author;
import news.stet.masthead.Section;
import news.stet.story.Kind;

/// A small newsroom with something of everything, for those who look at whole pages. It is put
/// before readers once, newer than whatever other tests leave behind.
@Singleton
final class Showcase {
  private static final List<String> HEADLINES =
      List.of(
          "Harbour board hides a third of its dredging bill",
          "Night ferry returns after two winters",
          "What the tide gauge has recorded since 1911",
          "Council counts its empty flats, and stops at 412",
          "A choir of pilots sings for the lighthouse",
          "Rents fall for the first time in nine years",
          "Three teachers carry a library across the river",
          "Dawn shift at the last boatyard",
          "Who pays for the dam road",
          "Bakers ask for a quieter market square",
          "The bridge keeper's notebook, page by page",
          "Storm season begins with a missing siren");

  private static final Instant LONG_AGO = Instant.parse("2019-05-14T10:00:00Z");

  private final Copydesk desk;
  private final HandClock clock;
  private final List<Shown> pages = new ArrayList<>();

  Showcase(Copydesk desk, HandClock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// A kind of page, and where one stands.
  record Shown(String name, String path, int status) {}

  /// One of each kind of page.
  List<Shown> pages(Http http) {
    if (pages.isEmpty()) {
      clock.advance(Duration.ofDays(2));
      var editor = desk.editor(http);
      var english = stories(editor);
      ukrainian(editor, english.whole().id());
      var archive = desk.section("en", "Archive");
      desk.prints(archive, 2 * ListPaging.OF_A_MONTH, LONG_AGO);
      pages.add(new Shown("front", "/", 200));
      pages.add(new Shown("front-empty", EmptyFront.PATH, 200));
      pages.add(new Shown("front-empty-uk", "/uk" + EmptyFront.PATH, 200));
      pages.add(new Shown("story", english.whole().path(), 200));
      pages.add(new Shown("story-brief", english.brief().path(), 200));
      pages.add(new Shown("story-long", outsized(editor), 200));
      pages.add(new Shown("month-page", archive.path() + "2019/05/1/", 200));
      pages.add(new Shown("section", english.section().path(), 200));
      pages.add(new Shown("month", english.section().path() + "2026/11/", 200));
      pages.add(new Shown("section-empty", desk.section("en", "Letters", 3).path(), 200));
      pages.add(new Shown("author", english.author().path(), 200));
      pages.add(new Shown("front-uk", "/uk/", 200));
      for (String prefix : List.of("", "/uk")) {
        String as = prefix.replace('/', '-');
        pages.add(new Shown("missing" + as, prefix + "/nobody-wrote-this/", 404));
        pages.add(new Shown("failed" + as, prefix + Breaking.FAILED, 500));
        pages.add(new Shown("away" + as, prefix + Breaking.AWAY, 503));
      }
      pages.add(new Shown("gone", english.gone().path(), 410));
    }
    return List.copyOf(pages);
  }

  private record Told(
      Copydesk.Printed whole,
      Copydesk.Printed brief,
      Copydesk.Printed gone,
      Section section,
      Author author) {}

  private Told stories(Http editor) {
    var harbour = desk.section("en", "Harbour", 0);
    var politics = desk.section("en", "Politics", 1);
    var culture = desk.section("en", "Culture", 2);
    var koval =
        desk.author(
            "Olena Koval",
            "Has followed the river from its springs to the sea, and the money in it for longer.");
    var brandt = desk.author("Jonas Brandt", "");
    var sections = List.of(harbour, politics, culture);
    var pictures =
        List.of(desk.picture("drawbridge"), desk.picture("ferry"), desk.picture("lighthouse"));
    var related = new ArrayList<Copydesk.Printed>();
    for (int i = HEADLINES.size() - 1; i > 0; i--) {
      var manuscript =
          Manuscript.any(sections.get(i % 3), HEADLINES.get(i))
              .standfirst("What we know, what we asked for, and who has not answered yet.")
              .by(i % 2 == 0 ? koval : brandt);
      if (i % 2 == 1) {
        manuscript.photo(pictures.get(i % 3), "The old harbour.", "M. Ahn", "A drawing");
      }
      related.add(published(editor, manuscript));
    }
    var paid = labelled(politics, Kind.SPONSORED, "Insure your boat before the ice comes");
    pages.add(new Shown("sponsored", published(editor, paid).path(), 200));
    for (String headline : List.of("Close it properly", "Free is not a fare", "In praise of fog")) {
      published(editor, labelled(culture, Kind.OPINION, headline).by(brandt));
    }
    var opinion = labelled(culture, Kind.OPINION, "Nobody asked the pilots").by(brandt);
    pages.add(new Shown("opinion", published(editor, opinion).path(), 200));
    var analysis = labelled(politics, Kind.ANALYSIS, "How a bill becomes weather").by(koval);
    pages.add(new Shown("analysis", published(editor, analysis).path(), 200));
    var explainer =
        labelled(harbour, Kind.EXPLAINER, "Who runs the port, and who only seems to")
            .photo(pictures.get(2), "", "", "A lighthouse above a pier")
            .by(koval)
            .by(brandt);
    pages.add(new Shown("explainer", published(editor, explainer).path(), 200));
    var gone = published(editor, Manuscript.any(harbour, "A story that will go"));
    desk.takesDown(editor, gone.id(), "Two people named in it are no longer safe.");
    var topic = desk.topic("en", "Dredging");
    var whole = whole(harbour, koval, brandt, related.getFirst().id()).topic(topic);
    var shown = published(editor, whole);
    clock.advance(Duration.ofHours(3));
    String note = "An earlier version gave the cost of 2024 as that of 2025.";
    desk.changes(editor, shown, whole, "correction", note);
    pages.add(new Shown("topic", topic.path(), 200));
    return new Told(shown, related.getLast(), gone, harbour, koval);
  }

  private Copydesk.Printed published(Http editor, Manuscript manuscript) {
    clock.advance(Duration.ofMinutes(17));
    return desk.publishes(editor, manuscript);
  }

  private static Manuscript labelled(Section section, Kind kind, String headline) {
    return Manuscript.any(section, headline)
        .kind(kind)
        .standfirst("Every name, every contract and every empty chair, in one place.");
  }

  private Manuscript whole(Section section, Author koval, Author brandt, UUID related) {
    var lead = desk.picture("harbour");
    return Manuscript.of(section, HEADLINES.getFirst())
        .standfirst(
            "For four years a third of the cost of keeping the channel open was booked as"
                + " “weather”. The weather says it was not asked.")
        .by(koval)
        .by(brandt)
        .photo(lead, "The dredger Sild at the north quay", "M. Ahn/Pool", "A dredger at a quay")
        .paragraph(
            "The channel into the harbour is eleven metres deep because somebody keeps it so. Each"
                + " spring a dredger lifts what the river has brought, and each autumn the board"
                + " pays for it.")
        .paragraph("What the board paid is written in nine lines of a budget of four hundred.")
        .heading("Nine lines")
        .paragraph("Three of them have the same name, and none of the three says what it is for.")
        .list("2023: 4.1 million", "2024: 5.8 million", "2025: 6.3 million")
        .quote("We dredge what we are told to dredge.", "A captain who asked not to be named")
        .paragraph("The board answered our questions with a photograph of the quay.")
        .related(related)
        .figure(
            desk.picture("chart"), "The bill by year", "The newsroom", "Bars that grow each year")
        .facts("What is dredged", "11 m", "depth of the channel, kept since 1974")
        .link("The budget is public: read the nine lines for yourself.", "https://example.org/nine")
        .divider()
        .paragraph("This story is being followed.")
        .source("Harbour board, budget 2025", "https://example.org/budget", false)
        .source("Port Gazette", "https://example.com/", true);
  }

  /// Every text as long as it may be, and none of it with a place to break.
  private String outsized(Http editor) {
    String endless = "internationalisation".repeat(24);
    var author = desk.author(endless.substring(0, 200), endless);
    var outsized =
        Manuscript.any(desk.section("en", endless.substring(0, 200)), endless.substring(0, 300))
            .standfirst(endless)
            .by(author)
            .photo(desk.picture("ferry"), endless, endless.substring(0, 200), endless)
            .paragraph(endless)
            .heading(endless)
            .list(endless)
            .quote(endless, endless)
            .facts(endless, endless, endless)
            .source(endless.substring(0, 300), "https://example.org/" + endless, true);
    for (int i = 0; i < 20; i++) {
      outsized.topic(desk.topic("en", i + endless.substring(0, 150)));
    }
    // Older than the others, so that the front is what a newsroom's is.
    clock.advance(Duration.ofDays(-1));
    String path = desk.publishes(editor, outsized).path();
    clock.advance(Duration.ofDays(1));
    return path;
  }

  private void ukrainian(Http editor, UUID translated) {
    var port = desk.section("uk", "Порт", 0);
    var koval = desk.author("Олена Коваль", "Стежить за річкою від витоків до моря.");
    pages.add(new Shown("section-uk", "/uk" + port.path(), 200));
    pages.add(new Shown("author-uk", "/uk" + koval.path(), 200));
    var gone = published(editor, Manuscript.any(port, "Матеріал, який знімуть"));
    desk.takesDown(editor, gone.id(), "Двом людям, названим у ньому, загрожує небезпека.");
    pages.add(new Shown("gone-uk", gone.path(), 410));
    var explainer = labelled(port, Kind.EXPLAINER, "Хто керує портом, а хто лише вдає").by(koval);
    pages.add(new Shown("explainer-uk", published(editor, explainer).path(), 200));
    var paid = labelled(port, Kind.SPONSORED, "Застрахуйте човен до льодоставу");
    pages.add(new Shown("sponsored-uk", published(editor, paid).path(), 200));
    for (String headline :
        List.of("Бібліотека на воді", "Дорога через греблю", "Ліхтарний міст закриють")) {
      published(
          editor,
          Manuscript.of(port, headline)
              .by(koval)
              .standfirst("Що ми знаємо і хто ще не відповів.")
              .paragraph("Шлюзи закрили опівдні, і ніхто на набережній не сказав чому."));
    }
    var topic = desk.topic("uk", "Днопоглиблення");
    pages.add(new Shown("topic-uk", "/uk" + topic.path(), 200));
    var whole =
        Manuscript.of(port, "Портова рада приховує третину рахунку за днопоглиблення")
            .standfirst("Чотири роки третину витрат записували як «погоду».")
            .by(koval)
            .translates(translated)
            .topic(topic)
            .photo(desk.picture("harbour"), "Земснаряд біля причалу", "М. Ан", "Земснаряд")
            .paragraph("Канал має одинадцять метрів глибини, бо хтось про це дбає щовесни.")
            .heading("Дев’ять рядків")
            .paragraph("Три з них мають однакову назву, і жоден не пояснює, на що пішли гроші.")
            .quote("Ми копаємо там, де нам кажуть.", "Капітан");
    pages.add(new Shown("story-uk", published(editor, whole).path(), 200));
  }
}
