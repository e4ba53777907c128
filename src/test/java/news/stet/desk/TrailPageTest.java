package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.staff.Actor;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page that tells who did what.
@QuarkusTest
class TrailPageTest extends NewsroomTest {
  private static final String PAGE = "/desk/trail/";

  @Inject Staffing staffing;
  @Inject AuditTrail trail;
  @Inject Database database;

  private Http owner = Http.at(java.net.URI.create("http://localhost"));

  @BeforeEach
  void an_owner_is_in() {
    clock.advance(Duration.ofHours(1));
    owner = staffing.in(http, staffing.hired(Role.OWNER));
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }

  private void record(Actor who, String action, String object, Map<String, Object> detail) {
    database.write(tx -> {
      trail.record(tx, who, action, object, detail);
      return true;
    });
  }

  private static Actor somebody(String name) {
    return new Actor(
        name, Role.EDITOR, Actor.Kind.SESSION, java.util.Optional.of(UUID.randomUUID()));
  }

  private static List<String> what(Document page) {
    return page.select("tbody th").eachText();
  }

  @Test
  void tells_in_words_who_did_what_to_whom() {
    var nela = staffing.invited(Role.REPORTER);
    String person = "/desk/people/" + nela.id();

    owner.form(person, Map.of("name", "Nela Marsh", "role", "editor", "version", "1"));

    var row = page(owner.get(PAGE + "?about=account:" + nela.id())).expectFirst("tbody tr");
    assertThat(row.text())
        .contains("Nela Dravik", "Owner", "Account changed", "November 24, 2026", "Person");
    assertThat(row.select("li").eachText())
        .containsExactlyInAnyOrder("Name: Nela Dravik Nela Marsh", "Role: Reporter Editor");
    assertThat(row.select("del").eachText()).containsExactlyInAnyOrder("Nela Dravik", "Reporter");
    assertThat(row.select("ins").eachText()).containsExactlyInAnyOrder("Nela Marsh", "Editor");
    assertThat(row.select("td a").text()).isEqualTo("Nela Marsh");
    assertThat(what(page(owner.get(row.select("td a").attr("href")))))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Account made");
  }

  @Test
  void finds_by_part_of_a_name_by_kind_and_by_action() {
    String name = "Zed" + UUID.randomUUID();
    record(somebody(name), "story.publish", "story:" + UUID.randomUUID(), Map.of());
    record(somebody(name), "story.takedown", "story:" + UUID.randomUUID(), Map.of());
    record(somebody(name), "picture.add", "picture:" + UUID.randomUUID(), Map.of());

    assertThat(
            what(
                page(
                    owner.get(
                        PAGE
                            + "?who="
                            + name.substring(0, 20).toUpperCase(java.util.Locale.ROOT)))))
        .containsExactly("Picture added", "Story taken down", "Story published");
    assertThat(what(page(owner.get(PAGE + "?what=story&who=" + name))))
        .containsExactly("Story taken down", "Story published");
    var one = page(owner.get(PAGE + "?what=story.publish&who=" + name));
    assertThat(what(one)).containsExactly("Story published");
    assertThat(one.select("option[selected]").eachAttr("value")).containsExactly("story.publish");
    assertThat(one.expectFirst("#who").attr("value")).isEqualTo(name);
    assertThat(what(page(owner.get(PAGE + "?what=stor&who=" + name)))).isEmpty();
  }

  @Test
  void finds_by_days_of_the_newsrooms_own_clock() {
    String name = "Day" + UUID.randomUUID();
    record(somebody(name), "story.publish", "story:x", Map.of());
    String day = page(owner.get(PAGE + "?who=" + name)).expectFirst("tbody time").attr("datetime");
    String today = day.substring(0, 10);
    String tomorrow = java.time.LocalDate.parse(today).plusDays(1).toString();

    assertThat(what(page(owner.get(PAGE + "?who=" + name + "&from=" + today + "&to=" + today))))
        .hasSize(1);
    assertThat(what(page(owner.get(PAGE + "?who=" + name + "&from=" + tomorrow)))).isEmpty();
    assertThat(page(owner.get(PAGE + "?who=" + name + "&from=" + tomorrow)).text())
        .contains("Nothing was found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13-01", "%2B999999999-01-01", "<b>", "2026-02-30"})
  void says_that_a_day_is_none(String day) {
    var answer =
        owner.get(
            PAGE
                + "?from="
                + java.net.URLEncoder.encode(day, java.nio.charset.StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(422);
    var page = Jsoup.parse(answer.text());
    assertThat(page.title()).startsWith("Error: Trail");
    assertThat(page.expectFirst(".field__error").text()).contains("2026-11-24");
    assertThat(page.select("main b")).isEmpty();
  }

  @Test
  void goes_on_from_row_to_row_with_the_same_filter() {
    String name = "Many" + UUID.randomUUID();
    for (int i = 0; i < 51; i++) {
      record(somebody(name), "story.write", "story:" + i, Map.of("version", i));
    }
    var first = page(owner.get(PAGE + "?who=" + name));

    var second = page(owner.get(first.expectFirst(".pager .btn").attr("href")));

    assertThat(what(first)).hasSize(50);
    assertThat(what(second)).hasSize(1).first().asString().contains("Version: 0");
    assertThat(second.select(".pager .btn")).isEmpty();
    assertThat(second.expectFirst(".pager a").attr("href")).isEqualTo(PAGE + "?who=" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who=%00&what=%00&about=%00",
        "who=%F0%9F%98%80%ED%A0%80&after=-1",
        "after=99999999999999999999",
        "who=%25_'&about=%5C",
        "about=<script>",
        "from=&to=9999-12-31",
        "from=0000-01-01"
      })
  void bears_whatever_an_address_says(String query) {
    var answer = owner.get(PAGE + "?" + query.replace("<", "%3C").replace(">", "%3E"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.text()).select("script")).isEmpty();
  }

  @Test
  void shows_whatever_stands_in_it_as_text() {
    String name = "<img src=x onerror=alert(1)>" + UUID.randomUUID();
    record(
        somebody(name),
        "gone.by",
        "thing:<i>",
        Map.of("<u>", List.of("<s>"), "reason", "{words} <b>bold</b>"));

    var row =
        page(owner.get(PAGE + "?about=thing:%3Ci%3E")).select("tbody tr").stream()
            .filter(tr -> tr.text().contains(name))
            .findFirst()
            .orElseThrow();

    assertThat(row.select("img, i, u, s, b")).isEmpty();
    assertThat(row.text()).contains("gone.by", "{words} <b>bold</b>", "[\"<s>\"]");
  }

  @Test
  void checks_the_chain_and_says_so_with_the_count() {
    var page = page(owner.form(PAGE + "check", Map.of()));

    assertThat(page.expectFirst("[role=status]").text())
        .matches("The trail is whole [0-9,]+ rows were read: each follows .*")
        .containsPattern("[0-9a-f]{64}");
  }

  @Test
  void speaks_ukrainian_to_those_who_do() {
    var uk = page(owner.with("Accept-Language", "uk").get(PAGE + "?what=session.begin"));

    assertThat(uk.expectFirst("h1").text()).isEqualTo("Журнал");
    assertThat(what(uk)).first().asString().startsWith("Вхід");
  }
}
