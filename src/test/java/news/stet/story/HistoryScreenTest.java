package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/// The history of a story at the desk: what differed, going back, and erasing for good.
@QuarkusTest
class HistoryScreenTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Stories stories;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private Http owner = Http.at(URI.create("http://localhost/"));
  private Staffing.Person person = new Staffing.Person(new UUID(0, 0), "", "");
  private Actor actor = Actor.STET;

  @BeforeEach
  void an_owner_is_in() {
    laterThanEverything();
    person = staffing.hired(Role.OWNER);
    owner = staffing.in(http, person);
    actor = Newsdesk.actor(person, Role.OWNER);
  }

  private static String path(UUID id) {
    return "/desk/stories/" + id + "/history/";
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private static Block paragraph(String id, String text) {
    return new Block.Paragraph(id, List.of(Inline.Run.plain(text)));
  }

  /// A story whose first text is a revision and whose present one differs.
  private UUID rewritten() {
    var harbour = newsdesk.section("Harbour");
    var first =
        Newsdesk.in(
            Newsdesk.copy("Eleven gaps " + mark, "")
                .body(
                    new Body(
                        List.of(
                            paragraph("b1", "The same."),
                            paragraph("b2", "The letter is of early spring."),
                            paragraph("b3", "It did not answer.")))),
            harbour);
    UUID id = newsdesk.draft(actor, first);
    clock.advance(Duration.ofMinutes(3));
    var port = newsdesk.section("Port");
    newsdesk.write(
        actor,
        id,
        Newsdesk.in(
            Newsdesk.copy("Eleven cracks " + mark, "")
                .slug(first.slug())
                .body(
                    new Body(
                        List.of(
                            paragraph("b1", "The same."),
                            paragraph("b2", "The letter is of 9 April."),
                            new Block.Divider("b4")))),
            port));
    return id;
  }

  @Test
  void tells_who_kept_which_text_when_and_why() {
    var id = rewritten();
    newsdesk.submit(actor, id);

    var lines = page(owner.get(path(id))).select(".revisions a");

    assertThat(lines.eachText())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(person.name()));
    assertThat(lines.eachText().getFirst()).endsWith("Sent for review");
    assertThat(lines.eachText().getLast()).endsWith("Saved");
    assertThat(lines.select("time").eachAttr("datetime")).allMatch(at -> at.endsWith("+02:00"));
  }

  @Test
  void shows_what_was_added_and_taken_out_word_by_word() {
    var page = page(owner.get(path(rewritten())));

    var headline = page.expectFirst(".diff[aria-label=Headline] .diff__text");
    assertThat(headline.select("del").eachText()).containsExactly("gaps");
    assertThat(headline.select("ins").eachText()).containsExactly("cracks");
    var section = page.expectFirst(".diff[aria-label=Section]");
    assertThat(section.select("del").text()).isEqualTo("Harbour");
    assertThat(section.select("ins").text()).isEqualTo("Port");
    var body = page.expectFirst(".diff[aria-label=Body]");
    assertThat(body.select(".diff__gap").eachText()).containsExactly("1 block, unchanged");
    assertThat(body.select("del").eachText()).contains("It did not answer.");
    assertThat(body.select("ins").text()).contains("9").contains("April");
    assertThat(body.text()).contains("Divider");
    assertThat(page.select(".key").text()).contains("added").contains("taken out");
  }

  @Test
  void compares_any_two_and_says_when_nothing_differs() {
    var id = rewritten();
    newsdesk.submit(actor, id);

    assertThat(page(owner.get(path(id) + "?from=1&to=2")).select(".diff")).isNotEmpty();
    assertThat(page(owner.get(path(id) + "?from=2&to=0")).select(".diff")).isEmpty();
    assertThat(page(owner.get(path(id) + "?from=2&to=0")).text()).contains("Nothing differs.");
    var chosen = page(owner.get(path(id) + "?from=1&to=2"));
    assertThat(chosen.expectFirst("#from option[selected]").attr("value")).isEqualTo("1");
    assertThat(chosen.expectFirst("#to option[selected]").attr("value")).isEqualTo("2");
    for (String odd : List.of("?from=x", "?to=-1", "?from=99&to=98", "?before=0", "?erased=x")) {
      assertThat(owner.get(path(id) + odd).status()).as(odd).isEqualTo(200);
    }
  }

  @Test
  void goes_back_to_an_older_text_without_losing_the_present_one() {
    var id = rewritten();
    var form = page(owner.get(path(id))).expectFirst("form[action$=/restore]");
    assertThat(form.attr("action")).isEqualTo(path(id) + "1/restore");
    String version = form.expectFirst("[name=version]").attr("value");

    var answer = owner.form(path(id) + "1/restore", Map.of("version", version));

    assertThat(answer.header("Location")).isEqualTo("/desk/stories/" + id + "/?done=restored");
    assertThat(stories.draft(id).orElseThrow().copy().headline()).isEqualTo("Eleven gaps " + mark);
    assertThat(stories.revisions(id, Integer.MAX_VALUE, 10))
        .extracting(
            revision -> stories.revision(id, revision.number()).orElseThrow().copy().headline())
        .containsExactly("Eleven gaps " + mark, "Eleven cracks " + mark, "Eleven gaps " + mark);
  }

  @Test
  void does_not_go_back_over_what_somebody_has_just_written() {
    var id = rewritten();
    String before = "0";

    var answer = owner.form(path(id) + "1/restore", Map.of("version", before));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.text()).select("[role=alert]").text())
        .contains("has written meanwhile");
    assertThat(stories.draft(id).orElseThrow().copy().headline())
        .isEqualTo("Eleven cracks " + mark);
    assertThat(owner.form(path(id) + "99/restore", Map.of("version", "2")).status()).isEqualTo(404);
  }

  @Test
  void erases_a_passage_everywhere_when_it_is_said_twice() {
    var id = rewritten();
    var once = Map.of("passage", "cracks " + mark, "typed", "");
    var twice = Map.of("passage", "cracks " + mark, "typed", "Erase");

    var refused = owner.form(path(id) + "erase", once);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.text()).expectFirst("#passage").attr("value"))
        .isEqualTo("cracks " + mark);
    assertThat(owner.form(path(id) + "erase", Map.of("passage", " ", "typed", "erase")).status())
        .isEqualTo(422);
    assertThat(stories.draft(id).orElseThrow().copy().headline()).contains("cracks");

    var erased = owner.form(path(id) + "erase", twice);

    assertThat(erased.header("Location")).startsWith(path(id) + "?erased=");
    assertThat(page(owner.get(erased.header("Location"))).select("[role=status]").text())
        .startsWith("Erased in ");
    assertThat(stories.draft(id).orElseThrow().copy().headline()).doesNotContain("cracks");
  }

  @Test
  void lets_only_an_owner_erase_and_only_writers_go_back() {
    var id = rewritten();
    var editor = staffing.in(http, staffing.hired(Role.EDITOR));
    var pell = staffing.in(http, staffing.hired(Role.NEWSLETTER_EDITOR));

    assertThat(page(editor.get(path(id))).select(".erase")).isEmpty();
    assertThat(editor.form(path(id) + "erase", Map.of("passage", "x", "typed", "erase")).status())
        .isEqualTo(403);
    assertThat(page(pell.get(path(id))).select("form[action$=/restore]")).isEmpty();
    assertThat(pell.form(path(id) + "1/restore", Map.of("version", "2")).status()).isEqualTo(403);
  }

  @Test
  void prints_hostile_text_as_text() {
    String hostile = "<script>alert(1)</script>\"'{page}";
    var id = newsdesk.draft(actor, Newsdesk.copy(hostile + mark, hostile));
    newsdesk.write(actor, id, Newsdesk.copy("Tame " + mark, "Tame."));

    var page = page(owner.get(path(id)));

    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select(".diff").text()).contains("script>alert");
  }
}
