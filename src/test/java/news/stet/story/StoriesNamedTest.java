package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.ground.Database;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/// The trail calls a story by its headline and leads to it, as long as it is there. What it keeps
/// is the id alone.
@QuarkusTest
class StoriesNamedTest extends NewsroomTest {
  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Database database;
  @Inject AuditTrail trail;

  /// The links of the newest row about it.
  private Elements told(String object) {
    Http owner = staffing.in(http, staffing.hired(Role.OWNER));
    Element page = Jsoup.parse(owner.get("/desk/trail/?about=" + object).text());
    return page.expectFirst("tbody tr td:last-child").select("a");
  }

  @Test
  void a_story_is_called_by_the_headline_it_has_now() {
    var id = newsdesk.draft(Actor.STET, Newsdesk.copy("Working title", "Text."));
    newsdesk.write(Actor.STET, id, Newsdesk.copy("The <wryneck>", "Text."));

    var links = told("story:" + id);

    assertThat(links.getFirst().text()).isEqualTo("The <wryneck>");
    assertThat(links.eachAttr("href"))
        .containsExactly("/desk/stories/" + id + "/", "/desk/trail/?about=story%3A" + id);
    assertThat(database.read(s -> trail.before(s, Long.MAX_VALUE, 50)).rows().toString())
        .contains(id.toString())
        .doesNotContain("wryneck");
  }

  @Test
  void a_story_without_a_headline_is_called_by_the_end_of_its_id() {
    var id = newsdesk.draft(Actor.STET, Newsdesk.copy("", "Text."));

    var link = told("story:" + id).getFirst();

    assertThat(link.text()).isEqualTo("…" + id.toString().substring(28));
    assertThat(link.attr("href")).isEqualTo("/desk/stories/" + id + "/");
  }

  @Test
  void what_is_no_story_leads_nowhere() {
    for (String id : List.of(UUID.randomUUID().toString(), "x")) {
      database.write(tx -> {
        trail.record(tx, Actor.STET, "story.publish", "story:" + id, Map.of());
        return true;
      });
      assertThat(told("story:" + id).eachAttr("href"))
          .containsExactly("/desk/trail/?about=story%3A" + id);
    }
  }
}
