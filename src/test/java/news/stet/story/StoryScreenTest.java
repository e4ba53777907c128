package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.masthead.Masthead;
import news.stet.masthead.Topic;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page on which a story is written and moved on, as a browser without script uses it.
@QuarkusTest
class StoryScreenTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Stories stories;
  @Inject Masthead masthead;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private Http reporter = Http.at(URI.create("http://localhost/"));
  private Http editor = Http.at(URI.create("http://localhost/"));
  private Actor actor = Actor.STET;

  @BeforeEach
  void a_reporter_and_an_editor_are_in() {
    laterThanEverything();
    reporter = staffing.in(http, staffing.hired(Role.REPORTER));
    var person = staffing.hired(Role.EDITOR);
    editor = staffing.in(http, person);
    actor = Newsdesk.actor(person, Role.EDITOR);
  }

  private static String path(UUID id) {
    return "/desk/stories/" + id + "/";
  }

  private static Document page(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return Jsoup.parse(answer.text());
  }

  private Copy copy() {
    return Newsdesk.in(
        Newsdesk.copy("The mole cracks " + mark, "Divers went down."), newsdesk.section("Harbour"));
  }

  private Copy kept(UUID id) {
    return stories.draft(id).orElseThrow().copy();
  }

  private State state(UUID id) {
    return stories.draft(id).orElseThrow().state();
  }

  private TypedForm form(Http who, UUID id) {
    return TypedForm.of(who.get(path(id)));
  }

  private static void went(Answer answer, UUID id, String done) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(path(id) + "?done=" + done);
  }

  @Test
  void keeps_every_field_that_a_plain_form_sends() {
    var id = newsdesk.draft(actor, copy());
    var section = newsdesk.section("Port");
    var topic =
        masthead
            .add(Actor.STET, new Topic(UUID.randomUUID(), "en", "t" + UUID.randomUUID(), "Boats"))
            .done();
    var ida = newsdesk.author("Ida Quillon");
    var jun = newsdesk.author("Jun Hollis");

    var answer =
        form(reporter, id)
            .type("headline", "  The mole  cracked " + mark)
            .type("standfirst", "What it means.")
            .type("kind", "analysis")
            .type("section", section.id().toString())
            .type("topics", topic.id().toString())
            .type("byline", ida.id().toString(), "", jun.id().toString())
            .type("credit", "", "", "translation")
            .type("source.name", "Survey", "")
            .type("source.url", "https://port.example/survey", "")
            .type("source.kind", "document", "")
            .type("source.state", "true", "false")
            .send(reporter, path(id));

    went(answer, id, "saved");
    var copy = kept(id);
    assertThat(copy.headline()).isEqualTo("The mole cracked " + mark);
    assertThat(copy.standfirst()).isEqualTo("What it means.");
    assertThat(copy.kind()).isEqualTo(Kind.ANALYSIS);
    assertThat(copy.section()).contains(section.id());
    assertThat(copy.topics()).containsExactly(topic.id());
    assertThat(copy.bylines())
        .containsExactly(new Byline(ida.id(), ""), new Byline(jun.id(), "translation"));
    assertThat(copy.sources())
        .containsExactly(
            new Source("Survey", Optional.of("https://port.example/survey"), "document", true));
    assertThat(BodyText.of(copy.body())).isEqualTo("Divers went down.");
    var page = page(reporter.get(answer.header("Location")), 200);
    assertThat(page.select("[role=status]").text()).isEqualTo("Saved.");
    assertThat(page.select("select[name=byline]")).as("and one more to fill").hasSize(3);
    assertThat(page.select("input[name=topics][checked]")).hasSize(1);
    assertThat(form(reporter, id).send(reporter, path(id)).status()).isEqualTo(303);
    assertThat(kept(id)).as("sent again as it came").isEqualTo(copy);
  }

  @Test
  void makes_the_address_of_the_headline_until_somebody_types_one() {
    var begun = reporter.form("/desk/stories/", Map.of("edition", "en"));
    var id = UUID.fromString(begun.header("Location").replaceAll(".*/([0-9a-f-]{36})/", "$1"));
    assertThat(form(reporter, id).value("slug")).isEmpty();

    form(reporter, id).type("headline", "Ferry back " + mark).send(reporter, path(id));
    assertThat(kept(id).slug()).isEqualTo("ferry-back-" + mark);
    assertThat(form(reporter, id).value("slug")).isEmpty();
    assertThat(page(reporter.get(path(id)), 200).select("#slug-hint .address").text())
        .endsWith("/ferry-back-" + mark + "/");

    form(reporter, id).type("slug", "Ferry " + mark).send(reporter, path(id));
    form(reporter, id).type("headline", "Ferry gone " + mark).send(reporter, path(id));
    assertThat(kept(id).slug()).isEqualTo("ferry-" + mark);
  }

  @Test
  void keeps_the_address_it_has_when_another_story_has_the_one_of_the_headline() {
    newsdesk.draft(actor, copy());
    var id = newsdesk.draft(actor, Newsdesk.copy("Other " + mark, "Text."));

    var answer =
        form(reporter, id).type("headline", "The mole cracks " + mark).send(reporter, path(id));

    went(answer, id, "saved");
    assertThat(kept(id).headline()).isEqualTo("The mole cracks " + mark);
    assertThat(kept(id).slug()).isEqualTo("other-" + mark);
  }

  @Test
  void shows_both_texts_to_those_who_wrote_at_the_same_time() {
    var id = newsdesk.draft(actor, copy());
    var mine = form(reporter, id).type("headline", "Mine " + mark);
    var theirs = form(editor, id).type("headline", "Theirs " + mark);
    went(theirs.send(editor, path(id)), id, "saved");

    var answer = mine.send(reporter, path(id));

    var page = page(answer, 422);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[role=alert]").text()).contains("has written meanwhile");
    assertThat(page.expectFirst("#headline").text()).isEqualTo("Mine " + mark);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Theirs " + mark);
    assertThat(kept(id).headline()).isEqualTo("Theirs " + mark);

    went(TypedForm.of(answer).send(reporter, path(id)), id, "saved");
    assertThat(kept(id).headline()).isEqualTo("Mine " + mark);
    int newest = stories.revisions(id, Integer.MAX_VALUE, 1).getFirst().number();
    assertThat(stories.revision(id, newest).orElseThrow().copy().headline())
        .isEqualTo("Theirs " + mark);
  }

  @ParameterizedTest
  @CsvSource({
    "source.url, javascript:alert(1), sources",
    "section, 00000000-0000-0000-0000-000000000001, section",
    "topics, 00000000-0000-0000-0000-000000000001, topics",
    "byline, 00000000-0000-0000-0000-000000000001, bylines",
    "lead.media, not-a-picture, lead-media",
    "body, not-json, body",
    "slug, taken, slug",
  })
  void says_which_field_will_not_do_and_keeps_what_was_typed(
      String field, String typed, String at) {
    var other = newsdesk.draft(actor, Newsdesk.copy("Taken " + mark, "Text."));
    var id = newsdesk.draft(actor, copy());
    String value = typed.equals("taken") ? kept(other).slug() : typed;

    var answer =
        form(reporter, id)
            .type("headline", "Kept " + mark)
            .type("source.name", "Survey")
            .type(field, value)
            .send(reporter, path(id));

    var page = page(answer, 422);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#" + at);
    assertThat(page.select("[id=" + at + "]")).as("the place to go to").hasSize(1);
    assertThat(page.expectFirst("#headline").text()).isEqualTo("Kept " + mark);
    assertThat(page.expectFirst("#source-name-0").attr("value")).isEqualTo("Survey");
    assertThat(kept(id).headline()).isEqualTo("The mole cracks " + mark);
  }

  @Test
  void says_how_chaptera_headline_may_be() {
    var id = newsdesk.draft(actor, copy());

    var page =
        page(form(reporter, id).type("headline", "x".repeat(301)).send(reporter, path(id)), 422);

    assertThat(page.select("#headline-says").text()).isEqualTo("At most 300 characters.");
    assertThat(page.expectFirst("#headline").text()).hasSize(301);
  }

  @Test
  void goes_from_a_reporter_to_an_editor_and_back_and_out_to_readers() {
    var id = newsdesk.draft(actor, copy());
    assertThat(page(reporter.get(path(id)), 200).select("[formaction]").eachAttr("formaction"))
        .contains(path(id) + "submit")
        .doesNotContain(path(id) + "publish");

    went(
        form(reporter, id).type("headline", "Filed " + mark).send(reporter, path(id) + "submit"),
        id,
        "submitted");
    assertThat(state(id)).isEqualTo(State.IN_REVIEW);
    assertThat(kept(id).headline())
        .as("what is on the page goes with it")
        .isEqualTo("Filed " + mark);

    var bare = form(editor, id).send(editor, path(id) + "back");
    assertThat(page(bare, 422).select("#move[open] #note-says").text()).startsWith("Write it");
    went(
        form(editor, id).type("note", "Who says so?\nCheck it.").send(editor, path(id) + "back"),
        id,
        "back");
    assertThat(page(reporter.get(path(id)), 200).select(".notice").text())
        .contains("Sent back by an editor", "Who says so?");
    form(reporter, id).send(reporter, path(id) + "submit");

    went(form(editor, id).send(editor, path(id) + "publish"), id, "published");
    assertThat(stories.published(id).orElseThrow().headline()).isEqualTo("Filed " + mark);

    var silent =
        form(editor, id)
            .type("change", "correction")
            .type("headline", "Changed " + mark)
            .send(editor, path(id) + "update");
    assertThat(page(silent, 422).select("#note-says")).hasSize(1);
    assertThat(page(silent, 422).select("[name=change][checked]").attr("value"))
        .isEqualTo("correction");
    assertThat(stories.published(id).orElseThrow().headline()).isEqualTo("Filed " + mark);
    went(
        form(editor, id)
            .type("change", "correction")
            .type("note", "It was four.")
            .send(editor, path(id) + "update"),
        id,
        "updated");
    assertThat(stories.published(id).orElseThrow().headline()).isEqualTo("Changed " + mark);
    assertThat(stories.published(id).orElseThrow().corrections())
        .extracting(Correction::note)
        .containsExactly("It was four.");
    assertThat(page(editor.get(path(id)), 200).select(".writehead .chip").text())
        .isEqualTo("Corrected");

    assertThat(
            page(form(editor, id).send(editor, path(id) + "take-down"), 422).select("#reason-says"))
        .hasSize(1);
    went(
        form(editor, id).type("reason", "A court forbids it.").send(editor, path(id) + "take-down"),
        id,
        "down");
    assertThat(stories.published(id)).isEmpty();
    assertThat(state(id)).isEqualTo(State.TAKEN_DOWN);
  }

  @Test
  void does_not_let_a_reporter_publish() {
    var id = newsdesk.draft(actor, copy());
    for (String verb : List.of("publish", "schedule", "update", "back", "take-down")) {
      assertThat(form(reporter, id).send(reporter, path(id) + verb).status()).isEqualTo(403);
    }
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void says_what_readers_would_miss_and_where_to_mend_it() {
    var id = newsdesk.draft(actor, Newsdesk.copy("Bare " + mark, "Text."));

    var answer = form(editor, id).type("standfirst", "Typed.").send(editor, path(id) + "publish");

    var page = page(answer, 422);
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#section");
    assertThat(kept(id).standfirst()).as("the text is kept all the same").isEqualTo("Typed.");
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void checks_what_an_editor_should_see_before_deciding() {
    var link = new Inline.Mark.Link("/nothing-" + mark + "/");
    var body =
        new Body(
            List.of(
                new Block.Paragraph("p1", List.of(Inline.Run.plain("It costs TK crowns."))),
                new Block.Paragraph("p2", List.of(new Inline.Run("See here", List.of(link)))),
                new Block.Paragraph("p3", List.of(Inline.Run.plain("A TKO is no gap."))),
                new Block.RelatedStory("r1", UUID.randomUUID())));
    var base = copy();
    var id =
        newsdesk.draft(
            actor,
            Newsdesk.in(
                Newsdesk.copy("x".repeat(91) + mark, "").body(body), newsdesk.section("Harbour")));
    form(editor, id)
        .type("standfirst", "")
        .type("lead.media", UUID.randomUUID().toString())
        .send(editor, path(id));

    var page = page(editor.get(path(id)), 200);

    assertThat(page.select("#checks .check").eachText())
        .hasSize(6)
        .anyMatch(text -> text.startsWith("The lead photo does not exist"))
        .anyMatch(text -> text.startsWith("There is no standfirst"))
        .anyMatch(text -> text.startsWith("The headline has " + (91 + mark.length())))
        .anyMatch(text -> text.startsWith("TK in “It costs TK crowns.”"))
        .anyMatch(text -> text.contains("leads nowhere: /nothing-" + mark))
        .anyMatch(text -> text.startsWith("A related story"));
    assertThat(page.select("#checks .check--bad").attr("href")).isEqualTo("#lead-media");
    var whole = newsdesk.draft(actor, base);
    assertThat(page(editor.get(path(whole)), 200).select("#checks .check").eachText())
        .containsExactly("Nothing is missing");
  }

  @Test
  void knows_which_of_our_own_addresses_lead_somewhere() {
    var out = newsdesk.published(actor, copy());
    String slug = kept(out).slug();
    var section = newsdesk.section("Port");
    var links =
        List.of(
            "/" + slug + "/",
            "/" + slug + "/#b1",
            "/section/" + section.slug() + "/",
            "/rss/",
            "/",
            "https://elsewhere.example/nothing/",
            "mailto:a@b.example",
            "/tag/nothing-" + mark + "/");
    var blocks =
        links.stream()
            .<Block>map(href ->
                new Block.Paragraph(
                    "p" + links.indexOf(href),
                    List.of(new Inline.Run("here", List.of(new Inline.Mark.Link(href))))))
            .toList();
    var id = newsdesk.draft(actor, copy().slug("links-" + mark).body(new Body(blocks)));

    assertThat(page(editor.get(path(id)), 200).select("#checks .check").eachText())
        .singleElement()
        .asString()
        .contains("/tag/nothing-" + mark + "/");
  }

  @Test
  void publishes_at_a_time_of_the_editions_clock() {
    var id = newsdesk.draft(actor, copy());
    assertThat(page(editor.get(path(id)), 200).select("#at-zone").text())
        .contains("Eastern European Time");

    assertThat(at(id, "2030-03-31T03:30", "").select("#move[open] #at-says").text())
        .contains("does not exist");
    assertThat(at(id, "2020-01-01T10:00", "").select("#at-says").text()).contains("has passed");
    assertThat(at(id, "2099-01-01T10:00", "").select("#at-says").text()).contains("ten years");
    assertThat(at(id, "", "").select("#at-says").text()).contains("Choose a day");
    var twice = at(id, "2030-10-27T03:30", "");
    assertThat(twice.select("#at-says").text()).contains("comes twice");
    assertThat(twice.expectFirst("#at").attr("value")).isEqualTo("2030-10-27T03:30");
    assertThat(twice.select("[name=offset]").eachAttr("value")).containsExactly("+03:00", "+02:00");
    assertThat(state(id)).isEqualTo(State.DRAFT);

    went(
        form(editor, id)
            .type("at", "2030-10-27T03:30")
            .type("offset", "+02:00")
            .send(editor, path(id) + "schedule"),
        id,
        "scheduled");
    assertThat(stories.draft(id).flatMap(Draft::scheduled))
        .contains(Instant.parse("2030-10-27T01:30:00Z"));
    assertThat(form(editor, id).value("at")).isEqualTo("2030-10-27T03:30");

    went(form(editor, id).send(editor, path(id) + "take-down"), id, "down");
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  private Document at(UUID id, String at, String offset) {
    return page(
        form(editor, id).type("at", at).type("offset", offset).send(editor, path(id) + "schedule"),
        422);
  }

  @Test
  void takes_a_file_as_its_lead_photo_with_all_that_was_typed() throws IOException {
    var id = newsdesk.draft(actor, copy());
    var image = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB), "jpeg", image);

    var answer =
        form(reporter, id)
            .type("headline", "Pictured " + mark)
            .send(reporter, path(id) + "photo", image.toByteArray());

    went(answer, id, "saved");
    assertThat(kept(id).headline()).isEqualTo("Pictured " + mark);
    var media = kept(id).leadPhoto().orElseThrow().media();
    var page = page(reporter.get(path(id)), 200);
    assertThat(page.expectFirst(".lead__pic img").attr("src")).contains(media.toString());
    assertThat(page.select("#checks a").eachAttr("href")).contains("#lead-alt", "#lead-credit");
    form(reporter, id)
        .type("lead.alt", "A boat")
        .type("lead.credit", "Courier")
        .type("lead.focus", "0.15,0.85")
        .send(reporter, path(id));
    assertThat(kept(id).leadPhoto().orElseThrow().alt()).contains("A boat");
    assertThat(kept(id).leadPhoto().orElseThrow().focus()).contains(new Block.Focus(0.15, 0.85));
    form(reporter, id).type("lead.media", "").send(reporter, path(id));
    assertThat(kept(id).leadPhoto()).isEmpty();
    form(reporter, id).type("lead.choose", media.toString()).send(reporter, path(id) + "choose");
    assertThat(kept(id).leadPhoto().map(Block.PhotoUse::media)).contains(media);
  }

  @Test
  void says_what_is_wrong_with_a_file() {
    var id = newsdesk.draft(actor, copy());

    var none = form(reporter, id).send(reporter, path(id) + "photo", new byte[0]);
    var text =
        form(reporter, id)
            .send(reporter, path(id) + "photo", "no".getBytes(StandardCharsets.UTF_8));

    assertThat(page(none, 422).select("#lead-media-says").text()).isEqualTo("Choose a file first.");
    assertThat(page(text, 422).select("#lead-media-says").text()).contains("kind of file");
  }

  @Test
  void prints_hostile_text_as_text() {
    String hostile = "\"><script>alert(1)</script>'{page}</textarea><b>";
    var id = newsdesk.draft(actor, copy());
    form(reporter, id)
        .type("headline", hostile)
        .type("standfirst", hostile)
        .type("credit", hostile)
        .type("source.name", hostile)
        .type("source.kind", hostile.substring(0, 40))
        .type("lead.media", UUID.randomUUID().toString())
        .type("lead.caption", hostile)
        .type("lead.alt", hostile)
        .send(reporter, path(id));

    var page = page(reporter.get(path(id)), 200);

    assertThat(page.select("main script, main b")).isEmpty();
    assertThat(page.expectFirst("#headline").text()).isEqualTo(hostile);
    assertThat(page.expectFirst("h1").text()).isEqualTo(hostile);
    assertThat(page.expectFirst("#lead-caption").text()).isEqualTo(hostile);
    assertThat(page.expectFirst("#source-name-0").attr("value")).isEqualTo(hostile);
  }

  @Test
  void is_read_but_not_written_by_those_who_do_not_write() {
    var id = newsdesk.draft(actor, copy());
    var pell = staffing.in(http, staffing.hired(Role.NEWSLETTER_EDITOR));

    var page = page(pell.get(path(id)), 200);

    assertThat(page.select("main button[form=story], main [formaction]")).isEmpty();
    assertThat(page.select("fieldset[disabled] #headline")).hasSize(1);
    assertThat(form(pell, id).send(pell, path(id)).status()).isEqualTo(403);
  }

  @Test
  void changes_nothing_by_a_form_that_is_not_whole() {
    var id = newsdesk.draft(actor, copy());
    var before = kept(id);

    assertThat(reporter.form(path(id), Map.of()).status()).isEqualTo(422);
    assertThat(reporter.form(path(id), Map.of("headline", "x")).status()).isEqualTo(422);
    assertThat(editor.form(path(id) + "publish", Map.of("version", "99")).status()).isEqualTo(422);

    assertThat(kept(id)).isEqualTo(before);
    assertThat(reporter.get(path(UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(reporter.get("/desk/stories/none/").status()).isEqualTo(404);
  }

  @Test
  void takes_a_text_as_chapteras_a_chapter() {
    var id = newsdesk.draft(actor, copy());
    var chapter =
        new Body(
            IntStream.range(0, 400)
                .<Block>mapToObj(i ->
                    new Block.Paragraph(
                        "p" + i, List.of(Inline.Run.plain("Divers went down again. ".repeat(20)))))
                .toList());

    var answer = form(reporter, id).type("body", BodyJson.write(chapter)).send(reporter, path(id));

    went(answer, id, "saved");
    assertThat(kept(id).body().blocks()).hasSize(400);
  }
}
