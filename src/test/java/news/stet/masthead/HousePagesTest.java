package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.ground.Database;
import news.stet.staff.Actor;
import news.stet.staff.AuditRow;
import news.stet.staff.AuditTrail;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages about the house: drafted, filled in, published, and taken from readers again.
@QuarkusTest
class HousePagesTest extends NewsroomTest {
  private static final String ROOM = "/desk/settings/pages/";

  @Inject Staffing staffing;
  @Inject Masthead masthead;
  @Inject Database database;
  @Inject AuditTrail trail;

  private Http owner = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_owner_is_in() {
    clock.advance(Duration.ofHours(1));
    owner = staffing.in(http, staffing.hired(Role.OWNER)).with("Accept", "text/html");
  }

  @AfterEach
  void nothing_is_left_in_the_footer_of_others() {
    for (Edition edition : masthead.editions()) {
      masthead
          .notices(edition.code())
          .forEach(notice ->
              send(edition.code(), notice.page(), "withdraw", notice.title(), notice.text()));
    }
  }

  private static Document page(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
    return Jsoup.parse(answer.text());
  }

  private static void kept(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
  }

  private static String path(String edition, HousePage page) {
    return ROOM + edition + "/" + page.word() + "/";
  }

  private Answer send(String edition, HousePage page, String verb, String title, String text) {
    String path = path(edition, page);
    var form = page(owner.get(path)).expectFirst("form.house-page");
    String version = form.select("[name=version]").val();
    return owner.form(path, Map.of("version", version, "title", title, "text", text, "do", verb));
  }

  private List<String> footer(String path) {
    return Jsoup.parse(http.get(path).text()).select(".footer a").eachAttr("href");
  }

  private List<String> trail() {
    return database.read(s -> trail.before(s, Long.MAX_VALUE, 3)).rows().stream()
        .map(AuditRow::action)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void stand_nowhere_before_they_are_published(HousePage page) {
    assertThat(http.get(page.path()).status()).isEqualTo(404);
    assertThat(http.get("/uk" + page.path()).status()).isEqualTo(404);
    assertThat(footer("/")).doesNotContain(page.path());
  }

  @ParameterizedTest
  @EnumSource
  void are_published_in_each_edition_and_linked_from_its_footer(HousePage page) {
    String title = "Us & <b>" + page.word();
    kept(send("uk", page, "publish", title, "Один.\n\n## Два\n\n- news@quay.example"));

    assertThat(trail()).contains("page.publish", "page.change");
    var shown = page(http.get("/uk" + page.path()));
    assertThat(shown.expectFirst("h1").text()).isEqualTo(title);
    assertThat(shown.select("main h2").text()).isEqualTo("Два");
    assertThat(shown.select("main a").eachAttr("href")).containsExactly("mailto:news@quay.example");
    assertThat(shown.select("link[rel=canonical]").attr("href")).endsWith("/uk" + page.path());
    assertThat(footer("/uk/")).contains("/uk" + page.path());
    assertThat(footer("/")).doesNotContain(page.path());
    assertThat(http.get("/uk/" + page.word()).header("Location")).isEqualTo("/uk" + page.path());
    assertThat(http.get(page.path()).status()).isEqualTo(404);
  }

  @Test
  void show_readers_what_was_published_until_it_is_published_again() {
    kept(send("en", HousePage.ABOUT, "publish", "About", "First."));
    kept(send("en", HousePage.ABOUT, "save", "About", "Canary."));

    assertThat(http.get("/about/").text()).contains("First.").doesNotContain("Canary.");
    assertThat(page(owner.get(ROOM)).select("a[href='" + path("en", HousePage.ABOUT) + "']").text())
        .contains("changed since");
    kept(send("en", HousePage.ABOUT, "publish", "About", "Canary."));
    assertThat(http.get("/about/").text()).contains("Canary.");
    kept(send("en", HousePage.ABOUT, "withdraw", "About", "Canary."));
    assertThat(trail()).contains("page.withdraw");
    assertThat(http.get("/about/").status()).isEqualTo(404);
    assertThat(footer("/")).doesNotContain("/about/");
  }

  @Test
  void are_not_published_while_something_has_to_be_filled_in() {
    var answer = send("en", HousePage.IMPRINT, "publish", "Imprint", "By [name of us], typed.");

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("text");
    assertThat(page.expectFirst("#text").wholeText()).contains("typed.");
    assertThat(http.get("/imprint/").status()).isEqualTo(404);
  }

  @Test
  void have_a_blank_filled_wherever_it_stands() {
    for (HousePage page : List.of(HousePage.CONTACT, HousePage.PRIVACY)) {
      kept(send("en", page, "save", "T", "At [our address] and [something else]."));
    }
    var form = page(owner.get(ROOM)).expectFirst("form:has([name=edition][value=en])");
    var fields = new LinkedHashMap<String, String>();
    fields.put("edition", "en");
    form.select(".field")
        .forEach(field ->
            fields.put(
                field.expectFirst("input").attr("name"),
                field.expectFirst("label").text().equals("our address") ? "Quay & 4" : ""));

    kept(owner.form(ROOM + "blanks", fields));

    for (HousePage page : List.of(HousePage.CONTACT, HousePage.PRIVACY)) {
      assertThat(page(owner.get(path("en", page))).expectFirst("#text").wholeText().strip())
          .isEqualTo("At Quay & 4 and [something else].");
    }
    var after = page(owner.get(ROOM)).expectFirst("form:has([name=edition][value=en])");
    assertThat(after.select("label").eachText())
        .contains("something else")
        .doesNotContain("our address");
  }

  @Test
  void are_not_written_over_unseen() {
    String path = path("uk", HousePage.OWNERSHIP);
    String version =
        page(owner.get(path)).expectFirst("form.house-page").select("[name=version]").val();
    kept(send("uk", HousePage.OWNERSHIP, "save", "T", "Theirs."));

    var late =
        owner.form(path, Map.of("version", version, "title", "T", "text", "Mine.", "do", "save"));

    assertThat(late.status()).isEqualTo(422);
    assertThat(page(late).expectFirst("#text").wholeText().strip()).isEqualTo("Mine.");
    assertThat(page(late).expectFirst("#text-now ins").text()).isEqualTo("Theirs.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</textarea><script>alert(1)</script>",
        "<!--part site:foot:en-->{inject:x}{{x}}",
        "a\u0000b\u202ec",
        "https://user:pass@evil.example/ javascript:alert(1)",
        "## </h2><img src=x onerror=alert(1)>"
      })
  void print_whatever_is_typed_as_text(String hostile) {
    kept(send("en", HousePage.ACCESSIBILITY, "publish", "T " + hostile, hostile));

    for (Answer answer :
        List.of(
            http.get("/accessibility/"),
            http.get("/"),
            owner.get(path("en", HousePage.ACCESSIBILITY)))) {
      assertThat(page(answer).select("script:not([type=application/ld+json]), img[src=x]"))
          .isEmpty();
      assertThat(page(answer).select("a[href*=evil], a[href^=javascript]")).isEmpty();
      assertThat(answer.text()).doesNotContain("\u0000", "\u202e");
    }
  }

  @Test
  void name_the_postal_address_that_the_settings_have_also_where_somebody_has_written_already() {
    kept(send("en", HousePage.CONTACT, "save", "Contact", "Come to [postal address]!"));
    kept(send("uk", HousePage.CONTACT, "save", "Контакти", "Адреса: [поштова адреса]"));
    masthead.put(Actor.STET, with(Optional.of("4 Ferry [Quay]\n Halmere"))).done();

    assertThat(page(owner.get(path("en", HousePage.CONTACT))).expectFirst("textarea").text())
        .isEqualTo("Come to 4 Ferry (Quay), Halmere!");
    assertThat(page(owner.get(path("uk", HousePage.CONTACT))).expectFirst("textarea").text())
        .isEqualTo("Адреса: 4 Ferry (Quay), Halmere");

    masthead.put(Actor.STET, with(Optional.empty())).done();
    assertThat(page(owner.get(path("en", HousePage.CONTACT))).expectFirst("textarea").text())
        .contains("[postal address]");
  }

  private Publisher with(Optional<String> address) {
    var now = masthead.publisher();
    return new Publisher(
        now.name(),
        now.email(),
        address,
        now.securityContact(),
        now.principles(),
        now.correctionsPolicy(),
        now.logo(),
        now.profiles());
  }

  @ParameterizedTest
  @ValueSource(ints = {20_001, 60_000})
  void refuse_what_is_too_long(int length) {
    assertThat(send("en", HousePage.ABOUT, "save", "T", "x".repeat(length)).status())
        .isEqualTo(422);
  }

  @Test
  void are_the_owners() {
    var editor = staffing.in(http, staffing.hired(Role.EDITOR));

    assertThat(editor.get(ROOM).status()).isEqualTo(403);
    assertThat(owner.get(ROOM + "en/nothing/").status()).isEqualTo(404);
    assertThat(owner.get(ROOM + "xx/about/").status()).isEqualTo(404);
    assertThat(owner.form(ROOM + "blanks", Map.of("edition", "xx")).status()).isEqualTo(404);
  }

  @Test
  void are_asked_for_on_the_desks_home_until_they_are_filled_in() {
    var home = page(owner.get("/desk/"));

    assertThat(home.select(".steps a[href='" + ROOM + "']").text()).contains("blank");
  }
}
