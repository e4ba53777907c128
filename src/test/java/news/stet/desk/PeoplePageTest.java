package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.staff.Accounts;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import news.stet.staff.TrailSearch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page about the people who work here, and each one's own.
@QuarkusTest
class PeoplePageTest extends NewsroomTest {
  private static final String PAGE = "/desk/people/";

  @Inject Staffing staffing;
  @Inject Accounts accounts;
  @Inject AuditTrail trail;
  @Inject Database database;

  private Staffing.Person me = new Staffing.Person(new UUID(0, 0), "", "");
  private Http owner = Http.at(java.net.URI.create("http://localhost"));

  @BeforeEach
  void an_owner_is_in() {
    clock.advance(Duration.ofHours(1));
    me = staffing.hired(Role.OWNER);
    owner = staffing.in(http, me);
  }

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  private static Map<String, String> invitation(String email) {
    return Map.of("name", "Olena Marsh", "email", email, "role", "editor");
  }

  private static String someEmail() {
    return "olena." + UUID.randomUUID() + "@courier.example";
  }

  private String of(Staffing.Person person) {
    return PAGE + person.id();
  }

  private Map<String, String> form(Staffing.Person person, String name, Role role) {
    long version = database.read(s -> accounts.find(s, person.id())).orElseThrow().version();
    return Map.of("name", name, "role", role.word(), "version", Long.toString(version));
  }

  private List<String> trailOf(Staffing.Person person) {
    var about =
        new TrailSearch("", "", "account:" + person.id(), Optional.empty(), Optional.empty());
    return database.read(s -> trail.search(s, about, Long.MAX_VALUE, 50)).stream()
        .map(row -> row.who() + " " + row.action())
        .toList();
  }

  @Test
  void invites_somebody_by_a_link_that_is_shown_once() {
    String email = someEmail();

    var invited = owner.form(PAGE, invitation(email));

    assertThat(invited.status()).isEqualTo(200);
    assertThat(invited.header("Cache-Control")).isEqualTo("no-store");
    String link = page(invited).expectFirst(".once").text();
    assertThat(page(invited).select("h1").eachText()).containsExactly("A link for Olena Marsh");
    assertThat(page(invited).select("main").text()).doesNotContainIgnoringCase("mailed");
    String path = page(invited).expectFirst("main a[href^=/desk/people/0]").attr("href");
    assertThat(owner.get(path).text())
        .contains(email)
        .contains("Invited")
        .doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    var in = Staffing.with(http, http.form(link.substring(link.indexOf("/desk/")), Map.of()));
    assertThat(page(in.get("/desk/account")).expectFirst("#email").attr("value")).isEqualTo(email);
    assertThat(page(in.get("/desk/account")).expectFirst(".menu__head").text()).isEqualTo("Editor");
  }

  @ParameterizedTest
  @CsvSource({
    "name, '', name",
    "email, nobody, email",
    "email, '', email",
    "role, '', ''",
    "role, king, ''"
  })
  void says_what_will_not_do_and_keeps_the_rest(String field, String typed, String at) {
    String email = someEmail();
    var form = new HashMap<>(invitation(email));
    form.put(field, typed);

    var answer = owner.form(PAGE, form);

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: People");
    assertThat(page.select("[aria-invalid]").eachAttr("id"))
        .isEqualTo(at.isEmpty() ? List.of() : List.of(at));
    assertThat(page.select(".field__error").eachText()).hasSize(1);
    assertThat(page.expectFirst("#name").attr("value")).isEqualTo(form.get("name"));
    assertThat(page.expectFirst("#email").attr("value")).isEqualTo(form.get("email"));
  }

  @Test
  void makes_no_second_account_for_an_address() {
    var nela = staffing.invited(Role.REPORTER);

    var answer = owner.form(PAGE, invitation(nela.email().toUpperCase(java.util.Locale.ROOT)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).expectFirst(".field__error").text())
        .isEqualTo("Another account has this address. Enter a different one.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "\" onfocus=\"x", "{name}", "Ada'; drop table"})
  void shows_whatever_a_name_is_as_a_name(String name) {
    var form = new HashMap<>(invitation(someEmail()));
    form.put("name", name);

    var page = page(owner.form(PAGE, form));
    var own = page(owner.get(page.expectFirst("main a.btn").attr("href")));

    assertThat(page.expectFirst("h1").text()).isEqualTo("A link for " + name);
    assertThat(own.expectFirst("h1").text()).isEqualTo(name);
    assertThat(own.expectFirst("#name").attr("value")).isEqualTo(name);
    assertThat(own.select("script, [onfocus]")).isEmpty();
  }

  @Test
  void lists_who_works_here_with_role_and_visits_in_stretches() {
    var nela = staffing.hired(Role.REPORTER);
    staffing.in(http, nela);
    var seen = new HashMap<String, String>();
    String next = PAGE;
    for (int stretches = 0; !next.isEmpty() && stretches < 1_000; stretches++) {
      var page = page(owner.get(next));
      page.select("tbody tr")
          .forEach(row -> seen.put(row.expectFirst("a").attr("href"), row.text()));
      next = page.select(".pager .btn").attr("href");
    }

    assertThat(seen.get(of(nela)))
        .contains("Nela Dravik", nela.email(), "Reporter", "November 24, 2026", "In 2 browsers");
    assertThat(seen.get(of(me))).contains("(you)", "Owner");
    assertThat(seen.get(of(staffing.invited(Role.EDITOR)))).isNull();
    assertThat(owner.get(PAGE + "?after=nonsense").status()).isEqualTo(200);
    assertThat(page(owner.get(PAGE + "?after=ffffffff-ffff-ffff-ffff-ffffffffffff")).text())
        .contains("There is nobody further on.");
  }

  @Test
  void makes_a_new_link_for_whoever_forgot_the_password() {
    var nela = staffing.hired(Role.REPORTER);

    var made = page(owner.form(of(nela) + "/sign-in-link", Map.of()));

    String link = made.expectFirst(".once").text();
    assertThat(http.get(link.substring(link.indexOf("/desk/"))).status()).isEqualTo(200);
    assertThat(trailOf(nela)).first().isEqualTo("Nela Dravik account.sign-in-link");
  }

  @Test
  void gives_another_role_which_signs_out() {
    var nela = staffing.hired(Role.REPORTER);
    var in = staffing.in(http, nela);

    var saved = owner.form(of(nela), form(nela, "Nela Dravik-Marsh", Role.EDITOR));

    assertThat(saved.header("Location")).isEqualTo(of(nela) + "?done=saved");
    var page = page(owner.get(saved.header("Location")));
    assertThat(page.expectFirst("[role=status]").text()).isEqualTo("Saved.");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Nela Dravik-Marsh");
    assertThat(page.select("[name=role][checked]").eachAttr("value")).containsExactly("editor");
    assertThat(in.get("/desk/").status()).isEqualTo(303);
    assertThat(trailOf(nela)).first().isEqualTo("Nela Dravik account.change");
  }

  @Test
  void overwrites_nobody_who_wrote_in_between() {
    var nela = staffing.hired(Role.REPORTER);
    var stale = form(nela, "Mine", Role.EDITOR);
    owner.form(of(nela), form(nela, "Theirs", Role.REPORTER));

    var refused = owner.form(of(nela), stale);

    assertThat(refused.status()).isEqualTo(422);
    var page = page(refused);
    assertThat(page.expectFirst("[role=alert]").text()).contains("Somebody else changed");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Theirs");
    assertThat(page.expectFirst("#name").attr("value")).isEqualTo("Mine");
    assertThat(
            owner
                .form(
                    of(nela),
                    Map.of(
                        "name", "Mine",
                        "role", "editor",
                        "version", page.expectFirst("[name=version]").attr("value")))
                .status())
        .isEqualTo(303);
  }

  @Test
  void ends_all_sessions_of_somebody() {
    var nela = staffing.hired(Role.REPORTER);
    var here = staffing.in(http, nela);
    var there = staffing.in(http, nela);

    var ended = owner.form(of(nela) + "/sessions-end", Map.of());

    assertThat(page(owner.get(ended.header("Location"))).expectFirst("[role=status]").text())
        .isEqualTo("All sessions have ended.");
    assertThat(here.get("/desk/").status()).isEqualTo(303);
    assertThat(there.get("/desk/").status()).isEqualTo(303);
    assertThat(page(owner.get(of(nela))).select("form[action$=sessions-end]")).isEmpty();
    assertThat(trailOf(nela)).first().isEqualTo("Nela Dravik account.sessions-end");
  }

  @Test
  void closes_an_account_and_opens_it_again() {
    var nela = staffing.hired(Role.REPORTER);
    var in = staffing.in(http, nela);

    owner.form(of(nela) + "/close", Map.of());

    assertThat(in.get("/desk/").status()).isEqualTo(303);
    var closed = page(owner.get(of(nela)));
    assertThat(closed.select("form[action$=sign-in-link], form[action$=close]")).isEmpty();
    assertThat(closed.expectFirst(".facts").text()).contains("Closed");
    var link = owner.form(of(nela) + "/sign-in-link", Map.of());
    assertThat(link.status()).isEqualTo(422);
    assertThat(page(link).expectFirst("[role=alert]").text()).contains("Open it first");
    var letIn = Map.of("email", nela.email(), "password", Staffing.PASSWORD);
    assertThat(http.form("/desk/sign-in", letIn).status()).isEqualTo(422);
    owner.form(of(nela) + "/open", Map.of());
    assertThat(http.form("/desk/sign-in", letIn).status()).isEqualTo(303);
  }

  @Test
  void keeps_the_last_owner() {
    var others = staffing.closeOwnersBut(me);
    try {
      var closed = owner.form(of(me) + "/close", Map.of());
      var demoted = owner.form(of(me), form(me, me.name(), Role.REPORTER));

      for (var refused : List.of(closed, demoted)) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(page(refused).title()).startsWith("Error: ");
        assertThat(page(refused).expectFirst("[role=alert]").text())
            .contains("somebody must stay owner");
      }
      assertThat(owner.get(PAGE).status()).isEqualTo(200);
    } finally {
      staffing.openAgain(others);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/close", "/open", "/sessions-end", "/sign-in-link"})
  void knows_nobody_who_is_not_there(String act) {
    for (String id : List.of(UUID.randomUUID().toString(), "nonsense", "%3Cb%3E")) {
      var answer =
          owner
              .with("Accept", "text/html")
              .form(PAGE + id + act, Map.of("name", "x", "role", "owner", "version", "1"));
      assertThat(answer.status()).as(id).isEqualTo(404);
    }
  }

  @Test
  void says_nothing_that_was_not_done() {
    var page = page(owner.get(of(me) + "?done=%3Cb%3Efired"));

    assertThat(page.select("[role=status]")).isEmpty();
  }

  @Test
  void speaks_ukrainian_to_those_who_do() {
    var uk = owner.with("Accept-Language", "uk");

    assertThat(page(uk.get(PAGE)).expectFirst("h1").text()).isEqualTo("Люди");
    assertThat(page(uk.form(PAGE, invitation(someEmail()))).expectFirst("h1").text())
        .isEqualTo("Посилання: Olena Marsh");
  }
}
