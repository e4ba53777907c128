package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk's list of stories, as a browser without script gets it.
@QuarkusTest
class StoriesScreenTest extends NewsroomTest {
  private static final String PAGE = "/desk/stories/";

  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;

  /// On every headline of a test, so that it finds its own among those of others.
  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  private Staffing.Person person = new Staffing.Person(new UUID(0, 0), "", "");
  private Http nela = Http.at(java.net.URI.create("http://localhost/"));
  private Actor actor = Actor.STET;

  @BeforeEach
  void an_editor_is_in() {
    laterThanEverything();
    person = staffing.hired(Role.EDITOR);
    nela = staffing.in(http, person);
    actor = Newsdesk.actor(person, Role.EDITOR);
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private Document list(String query) {
    return page(nela.get(PAGE + query));
  }

  private static List<String> headlines(Document page) {
    return page.select(".list__headline").eachText();
  }

  private Copy copy(String headline) {
    return Newsdesk.copy(headline + " " + mark, "Text.");
  }

  @Test
  void shows_state_section_authors_and_who_wrote_last_and_when() {
    var section = newsdesk.section("Harbour");
    var ida = newsdesk.author("Ida Quillon");
    var jun = newsdesk.author("Jun Hollis");
    var id = newsdesk.submitted(actor, Newsdesk.in(copy("The mole cracks"), section, ida, jun));

    var row = list("?q=" + mark).select("tbody tr:not(.list__group)");

    assertThat(row).hasSize(1);
    assertThat(row.select(".col-state").text()).isEqualTo("In review");
    assertThat(row.select(".list__headline").attr("href")).isEqualTo(PAGE + id + "/");
    assertThat(row.select(".col-section").text()).isEqualTo("Harbour");
    assertThat(row.select(".col-by").text()).isEqualTo("Ida Quillon +1");
    assertThat(row.select(".col-in").text()).isEqualTo(person.name());
    assertThat(row.select(".col-when time").attr("datetime")).endsWith("+02:00");
    assertThat(list("?q=" + mark).select(".list__group").text()).startsWith("Today, ");
  }

  @Test
  void sifts_by_what_its_address_says() {
    var harbour = newsdesk.section("Harbour");
    var port = newsdesk.section("Port");
    var ida = newsdesk.author("Ida Quillon");
    newsdesk.draft(actor, Newsdesk.in(copy("Draft in harbour"), harbour, ida));
    newsdesk.submitted(actor, Newsdesk.in(copy("Review in port"), port));
    var out = newsdesk.published(actor, Newsdesk.in(copy("Out in harbour"), harbour));
    newsdesk.corrected(actor, out, "It was four, not fourteen.");
    var later = newsdesk.draft(actor, Newsdesk.in(copy("Later in port"), port));
    newsdesk.scheduled(actor, later, clock.instant().plus(Duration.ofHours(30)));
    newsdesk.draft(Actor.STET, copy("A program wrote this"));

    assertThat(headlines(list("?state=in+review&q=" + mark)))
        .containsExactly("Review in port " + mark);
    assertThat(headlines(list("?section=" + harbour.id() + "&q=" + mark)))
        .containsExactlyInAnyOrder("Draft in harbour " + mark, "Out in harbour " + mark);
    assertThat(headlines(list("?author=" + ida.id()))).containsExactly("Draft in harbour " + mark);
    assertThat(headlines(list("?edition=uk&q=" + mark))).isEmpty();
    assertThat(headlines(list("?whose=mine&q=" + mark)))
        .hasSize(4)
        .doesNotContain("A program wrote this " + mark);
    assertThat(headlines(list("?q=port+" + mark.toUpperCase(java.util.Locale.ROOT)))).hasSize(2);
    assertThat(list("?section=" + harbour.id() + "&state=published").select(".chip").eachText())
        .containsExactly("Corrected");
    assertThat(list("?state=scheduled&q=" + mark).select(".list__flags").text())
        .startsWith("out ")
        .contains("EET");
    var chosen = list("?state=scheduled&section=" + port.id() + "&q=" + mark);
    assertThat(chosen.select("option[selected]").eachText()).containsExactly("Scheduled", "Port");
    assertThat(chosen.expectFirst("#q").attr("value")).isEqualTo(mark);
    assertThat(chosen.select(".views [aria-current]").text()).startsWith("Scheduled");
    assertThat(chosen.expectFirst(".views a").attr("href"))
        .contains("q=" + mark)
        .contains("section=")
        .doesNotContain("state=");
  }

  @Test
  void goes_on_where_a_page_ends_and_shows_no_story_twice() {
    var wanted = new ArrayList<String>();
    for (int i = 0; i < DeskList.PAGE + 3; i++) {
      if (i % 2 == 0) {
        clock.advance(Duration.ofSeconds(1));
      }
      newsdesk.draft(actor, copy("Number " + i));
      wanted.add("Number " + i + " " + mark);
    }

    var first = list("?q=" + mark);
    var older = first.select(".pager a").attr("href");
    var second = page(nela.get(older));

    assertThat(headlines(first)).hasSize(DeskList.PAGE);
    assertThat(headlines(second)).hasSize(3);
    var seen = new ArrayList<>(headlines(first));
    seen.addAll(headlines(second));
    assertThat(seen).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(second.select(".pager a").eachText()).containsExactly("Newest stories");
    assertThat(headlines(page(nela.get(second.select(".pager a").attr("href")))))
        .isEqualTo(headlines(first));
  }

  @Test
  void says_what_to_do_when_nothing_is_found() {
    newsdesk.draft(actor, copy("Dredging"));

    var nothing = list("?state=published&q=" + mark);

    assertThat(nothing.title()).startsWith("No stories found");
    assertThat(nothing.select(".empty a").eachText())
        .containsExactly("Look in all stories", "Drop the words", "Show every story");
    assertThat(headlines(page(nela.get(nothing.expectFirst(".empty a").attr("href"))))).hasSize(1);
    assertThat(nothing.select("table")).isEmpty();
  }

  @Test
  void begins_a_story_in_an_edition_and_goes_to_it() {
    assertThat(list("").select("#new button").eachText()).containsExactly("English", "Ukrainian");

    var answer = nela.form(PAGE, Map.of("edition", "uk"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).matches(PAGE + "[0-9a-f-]{36}/");
    var first = list("?whose=mine").expectFirst("tbody tr:not(.list__group)");
    assertThat(first.select("a").attr("href")).isEqualTo(answer.header("Location"));
    assertThat(first.select("a").text()).isEqualTo("No headline yet");
    assertThat(first.select(".col-edition").text()).isEqualTo("UK");
    assertThat(nela.form(PAGE, Map.of("edition", "xx")).status()).isEqualTo(422);
  }

  @Test
  void offers_no_new_story_to_those_who_do_not_write() {
    var pell = staffing.in(http, staffing.hired(Role.NEWSLETTER_EDITOR));

    assertThat(page(pell.get(PAGE)).select("form[method=post][action=/desk/stories/]")).isEmpty();
    assertThat(pell.form(PAGE, Map.of("edition", "en")).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?state=nonsense",
        "?section=nonsense",
        "?author=%00",
        "?edition=%27%3B",
        "?from=x",
        "?from=-999999999-01-01T00:00:00Z~00000000-0000-0000-0000-000000000000",
        "?from=%2B999999999-01-01T00:00:00Z~00000000-0000-0000-0000-000000000000",
        "?q=%25_%5C",
        "?q=%F0%9F%98%80%ED%A0%80%00",
      })
  void is_not_upset_by_what_stands_in_its_address(String query) {
    assertThat(nela.get(PAGE + query).status()).isEqualTo(200);
  }

  @Test
  void finds_nothing_more_by_a_sign_that_means_something_to_the_database() {
    newsdesk.draft(actor, copy("Fifty"));

    assertThat(headlines(list("?q=%25" + mark))).isEmpty();
    assertThat(headlines(list("?q=F_fty+" + mark))).isEmpty();
    assertThat(headlines(list("?q=fifty+" + mark))).hasSize(1);
  }

  @Test
  void prints_a_hostile_headline_as_text() {
    newsdesk.draft(actor, copy("<img src=x onerror=alert(1)>\"'{words}"));

    var page = list("?q=" + mark);

    assertThat(headlines(page)).containsExactly("<img src=x onerror=alert(1)>\"'{words} " + mark);
    assertThat(page.select("img")).isEmpty();
    assertThat(list("?q=%22%3E%3Cb%3E" + mark).select("b")).isEmpty();
  }
}
