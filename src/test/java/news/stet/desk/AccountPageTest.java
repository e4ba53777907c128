package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One's own account: chosen after a one-time link, changed later.
@QuarkusTest
class AccountPageTest extends NewsroomTest {
  private static final String PAGE = "/desk/account";
  private static final String CHOSEN = "nine boats and a bell";

  @Inject Staffing staffing;
  @Inject Tokens tokens;

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  private Http byLink(Staffing.Person person) {
    return Staffing.with(http, http.form(staffing.link(person), Map.of()));
  }

  private static Map<String, String> form(String email, String password) {
    return Map.of("name", "Ada Quill", "email", email, "password", password, "again", password);
  }

  @Test
  void is_chosen_by_whoever_comes_by_a_link() {
    var link = staffing.invited(Role.REPORTER);
    var in = byLink(link);
    String email = "ada." + UUID.randomUUID() + "@courier.example";
    assertThat(page(in.get(PAGE)).select("main input").eachAttr("autocomplete"))
        .containsExactly("name", "username", "new-password", "new-password");

    var settled = in.form(PAGE, form(email, CHOSEN));

    assertThat(settled.status()).isEqualTo(303);
    assertThat(settled.header("Location")).isEqualTo("/desk/");
    assertThat(in.get("/desk/").status()).as("the link's session").isEqualTo(303);
    assertThat(page(Staffing.with(http, settled).get("/desk/")).expectFirst("h1").text())
        .isEqualTo("Welcome, Ada Quill");
    assertThat(http.form("/desk/sign-in", Map.of("email", email, "password", CHOSEN)).status())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name     | ''                  | name",
        "name     | '   '               | name",
        "email    | nobody              | email",
        "email    | ''                  | email",
        "password | short               | password",
        "again    | something else then | again",
      })
  void says_which_field_will_not_do_and_keeps_the_rest(String field, String typed, String at) {
    var nela = staffing.invited(Role.REPORTER);
    var form = new HashMap<>(form(nela.email(), CHOSEN));
    form.put(field, typed);
    if (field.equals("password")) {
      form.put("again", typed);
    }

    var answer = byLink(nela).form(PAGE, form);

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: Choose how you sign in");
    assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly(at);
    assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly(at);
    assertThat(page.expectFirst("#" + at).attr("aria-describedby")).isEqualTo(at + "-says");
    assertThat(page.select(".field__error").eachText()).hasSize(1);
    assertThat(page.expectFirst("#name").attr("value")).isEqualTo(form.get("name"));
    assertThat(page.expectFirst("#email").attr("value")).isEqualTo(form.get("email"));
    assertThat(page.select("[type=password]").eachAttr("value")).containsOnly("");
  }

  @Test
  void does_not_take_somebody_elses_address() {
    var other = staffing.invited(Role.REPORTER);

    var answer = byLink(staffing.invited(Role.REPORTER)).form(PAGE, form(other.email(), CHOSEN));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).select("[aria-invalid]").eachAttr("id")).containsExactly("email");
  }

  @Test
  void is_changed_only_by_whoever_knows_the_password() {
    clock.advance(Duration.ofHours(1));
    var nela = staffing.hired(Role.EDITOR);
    var in = staffing.in(http, nela);
    var elsewhere = staffing.in(http, nela);
    var form = new HashMap<>(form(nela.email(), CHOSEN));
    assertThat(page(in.get(PAGE)).expectFirst("#current").attr("autocomplete"))
        .isEqualTo("current-password");

    form.put("current", "not this");
    var refused = in.form(PAGE, form);
    form.put("current", Staffing.PASSWORD);
    var settled = in.form(PAGE, form);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(page(refused).select("[aria-invalid]").eachAttr("id")).containsExactly("current");
    assertThat(settled.header("Location")).isEqualTo(PAGE + "?kept=1");
    var now = Staffing.with(http, settled);
    assertThat(page(now.get(PAGE + "?kept=1")).select("[role=status]").text()).isEqualTo("Saved.");
    assertThat(elsewhere.get("/desk/").status()).as("signed out elsewhere").isEqualTo(303);
  }

  @Test
  void keeps_password_and_session_when_only_the_name_changes() {
    var nela = staffing.hired(Role.EDITOR);
    var in = staffing.in(http, nela);
    var form = new HashMap<>(form(nela.email(), ""));
    form.put("current", Staffing.PASSWORD);

    var settled = in.form(PAGE, form);

    assertThat(settled.status()).isEqualTo(303);
    assertThat(settled.headers("Set-Cookie")).isEmpty();
    assertThat(page(in.get("/desk/")).expectFirst("h1").text()).isEqualTo("Welcome, Ada Quill");
    staffing.in(http, nela);
  }

  @Test
  void belongs_to_people_not_to_programs() {
    if (tokens.create("t" + UUID.randomUUID(), Role.OWNER) instanceof Tokens.Creation.Made made) {
      var program = http.bearer(made.plain());

      assertThat(program.get(PAGE).header("Location")).isEqualTo("/desk/sign-in");
      assertThat(program.form(PAGE, form("a@b.example", CHOSEN)).header("Location"))
          .isEqualTo("/desk/sign-in");
    }
  }
}
