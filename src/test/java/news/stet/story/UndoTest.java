package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was done to a story by a button can be taken back by the next, where that is possible: what
/// readers have seen is not.
@QuarkusTest
class UndoTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Stories stories;

  private Http reporter = Http.at(URI.create("http://localhost/"));
  private Http editor = Http.at(URI.create("http://localhost/"));
  private UUID id = UUID.randomUUID();

  @BeforeEach
  void a_story_is_written() {
    laterThanEverything();
    reporter = staffing.in(http, staffing.hired(Role.REPORTER));
    editor = staffing.in(http, staffing.hired(Role.EDITOR));
    id =
        newsdesk.draft(
            Actor.STET,
            Newsdesk.in(
                Newsdesk.copy("The mole cracks " + UUID.randomUUID(), "Divers went down."),
                newsdesk.section("Harbour")));
  }

  private String path() {
    return "/desk/stories/" + id + "/";
  }

  private State state() {
    return stories.draft(id).orElseThrow().state();
  }

  /// Presses a button of the page.
  private Answer presses(Http who, String button, String... typed) {
    var form = TypedForm.of(who.get(path()));
    for (int i = 0; i < typed.length; i += 2) {
      form.type(typed[i], typed[i + 1]);
    }
    return form.send(who, path() + button);
  }

  private static Document after(Http who, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return Jsoup.parse(who.get(answer.header("Location")).text());
  }

  private static String undo(Document page) {
    return page.select(".notice button").attr("formaction").replaceFirst(".*/", "");
  }

  @Test
  void a_reporter_takes_back_what_was_sent_for_review() {
    var sent = after(reporter, presses(reporter, "submit"));
    assertThat(undo(sent)).isEqualTo("withdraw");

    var back = after(reporter, presses(reporter, "withdraw"));
    assertThat(state()).isEqualTo(State.DRAFT);
    assertThat(back.select(".notice").text()).contains("It is a draft again.");
    assertThat(undo(back)).isEqualTo("submit");
  }

  @Test
  void the_menu_of_a_reporter_offers_it_later_too() {
    presses(reporter, "submit");
    var page = Jsoup.parse(reporter.get(path()).text());
    assertThat(page.select("#move summary").text()).isEqualTo("In review");
    assertThat(page.select("#move [formaction$=withdraw]").text()).isEqualTo("Take it back");
  }

  @Test
  void an_editor_undoes_a_return_a_schedule_and_a_take_down() {
    presses(reporter, "submit");
    assertThat(undo(after(editor, presses(editor, "back", "note", "Who says so?"))))
        .isEqualTo("submit");

    assertThat(undo(after(editor, presses(editor, "schedule", "at", "2030-01-10T08:00"))))
        .isEqualTo("take-down");
    presses(editor, "take-down");
    assertThat(state()).isEqualTo(State.DRAFT);

    assertThat(undo(after(editor, presses(editor, "publish")))).isEmpty();
    assertThat(undo(after(editor, presses(editor, "take-down", "reason", "A court."))))
        .isEqualTo("publish");
    presses(editor, "publish");
    assertThat(state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void nothing_is_offered_once_somebody_has_gone_on() {
    String sent = presses(reporter, "submit").header("Location");
    presses(editor, "publish");

    assertThat(undo(Jsoup.parse(reporter.get(sent).text()))).isEmpty();
    assertThat(presses(reporter, "withdraw").status()).isEqualTo(422);
    assertThat(state()).isEqualTo(State.PUBLISHED);
  }
}
