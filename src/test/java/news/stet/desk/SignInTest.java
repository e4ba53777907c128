package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import news.stet.Answer;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest extends NewsroomTest {
  private static final String DOOR = "/desk/sign-in";

  @Inject Staffing staffing;

  /// Whoever knocked in other tests has waited long enough.
  @BeforeEach
  void nobody_has_knocked_for_a_while() {
    clock.advance(Duration.ofHours(1));
  }

  private Answer knocks(String email, String password) {
    return http.form(DOOR, Map.of("email", email, "password", password));
  }

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  @Test
  void lets_somebody_in_by_password() {
    var nela = staffing.hired(Role.EDITOR);

    var answer = knocks(nela.email(), Staffing.PASSWORD);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/desk/");
    var desk = Staffing.with(http, answer).get("/desk/");
    assertThat(desk.status()).isEqualTo(200);
    assertThat(page(desk).expectFirst("h1").text()).isEqualTo("Welcome, Nela Dravik");
  }

  @Test
  void keeps_the_session_where_only_the_browser_and_the_server_see_it() {
    var nela = staffing.hired(Role.EDITOR);

    var cookie = knocks(nela.email(), Staffing.PASSWORD).headers("Set-Cookie");

    assertThat(cookie).hasSize(1);
    assertThat(cookie.getFirst())
        .matches("stet=[\\w-]{43};.*")
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/")
        .contains("Max-Age=2592000")
        .doesNotContain("Domain");
    assertThat(http.get(DOOR).headers("Set-Cookie")).isEmpty();
  }

  @Test
  void shows_a_form_that_password_managers_understand() {
    var answer = http.get(DOOR);
    var form = page(answer).expectFirst("form");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.attr("action")).isEqualTo(DOOR);
    assertThat(form.expectFirst("#email").attr("autocomplete")).isEqualTo("username");
    assertThat(form.expectFirst("#password").attr("autocomplete")).isEqualTo("current-password");
    assertThat(page(answer).select("[autofocus]")).isEmpty();
    assertThat(page(answer).title()).startsWith("Sign in · ");
  }

  @Test
  void says_the_same_whatever_it_was_that_did_not_fit() {
    var nela = staffing.hired(Role.EDITOR);
    var gone = staffing.hired(Role.EDITOR);
    staffing.disable(gone);
    String first = page(knocks(nela.email(), "wrong")).body().text();

    assertThat(first).contains("That did not let you in");
    assertThat(page(knocks("nobody@courier.example", Staffing.PASSWORD)).body().text())
        .isEqualTo(first);
    assertThat(page(knocks(gone.email(), Staffing.PASSWORD)).body().text()).isEqualTo(first);
    assertThat(page(knocks("a".repeat(60_000) + "@b", "c")).body().text()).isEqualTo(first);
    assertThat(page(knocks("", "")).body().text()).isEqualTo(first);
    assertThat(page(knocks(nela.email(), "a".repeat(600))).body().text()).isEqualTo(first);
  }

  @Test
  void shows_the_form_again_with_the_address_kept() {
    String typed = "nela\"><script>alert(1)</script>@courier.example";

    var answer = knocks(typed, "wrong");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.headers("Set-Cookie")).isEmpty();
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: Sign in");
    assertThat(page.expectFirst("#email").attr("value")).isEqualTo(typed);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("email");
    assertThat(page.select("[aria-describedby=refused]").eachAttr("id"))
        .containsExactly("email", "password");
    assertThat(page.expectFirst("#password").hasAttr("value")).isFalse();
    assertThat(page.select("#refused[role=alert]")).hasSize(1);
  }

  @Test
  void lets_nobody_try_for_long() {
    var nela = staffing.hired(Role.EDITOR);
    for (int i = 0; i < 5; i++) {
      assertThat(knocks(nela.email(), "wrong " + i).status()).isEqualTo(422);
    }

    assertThat(knocks(nela.email(), Staffing.PASSWORD).status()).isEqualTo(422);
    clock.advance(Duration.ofMinutes(2));
    assertThat(knocks(nela.email(), Staffing.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void returns_to_where_one_was() {
    var nela = staffing.hired(Role.OWNER);

    var sent = http.get("/desk/for-tests/?a=b&c=%D0%BF");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("Location"))
        .isEqualTo(DOOR + "?next=%2Fdesk%2Ffor-tests%2F%3Fa%3Db%26c%3D%25D0%25BF");
    var form = page(http.get(sent.header("Location"))).expectFirst("form");
    String next = form.expectFirst("[name=next]").attr("value");
    var answer =
        http.form(DOOR, Map.of("email", nela.email(), "password", Staffing.PASSWORD, "next", next));

    assertThat(answer.header("Location")).isEqualTo("/desk/for-tests/?a=b&c=%D0%BF");
    assertThat(Staffing.with(http, answer).get(answer.header("Location")).status()).isEqualTo(200);
  }

  @Test
  void keeps_the_way_on_after_a_wrong_try() {
    var answer =
        http.form(DOOR, Map.of("email", "a@b", "password", "c", "next", "/desk/for-tests/"));

    assertThat(page(answer).expectFirst("[name=next]").attr("value")).isEqualTo("/desk/for-tests/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/desk/",
        "/\\evil.example",
        "/desk/../../",
        "/"
      })
  void leads_nobody_away(String next) {
    var nela = staffing.hired(Role.REPORTER);
    var form = Map.of("email", nela.email(), "password", Staffing.PASSWORD, "next", next);
    var answer = http.form(DOOR, form);

    assertThat(answer.header("Location")).isEqualTo("/desk/");
    String encoded = java.net.URLEncoder.encode(next, StandardCharsets.UTF_8);
    assertThat(Staffing.with(http, answer).get(DOOR + "?next=" + encoded).header("Location"))
        .isEqualTo("/desk/");
    assertThat(http.get(DOOR + "?next=" + encoded).text()).doesNotContain("evil");
  }

  @Test
  void leads_those_who_are_in_to_the_desk() {
    var in = staffing.in(http, staffing.hired(Role.REPORTER));

    assertThat(in.get(DOOR).status()).isEqualTo(303);
    assertThat(in.get(DOOR).header("Location")).isEqualTo("/desk/");
    assertThat(in.get(DOOR + "?next=/desk/account").header("Location")).isEqualTo("/desk/account");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk", "/desk/", "/desk/account", "/desk/nothing/here", "/desk/language"})
  void is_where_everybody_else_is_led(String path) {
    var answer = http.get(path);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).startsWith(DOOR);
    assertThat(http.with("Cookie", "stet=" + "x".repeat(43)).get(path).status()).isEqualTo(303);
  }

  @Test
  void ends_the_session_that_was_there_before() {
    var nela = staffing.hired(Role.EDITOR);
    var before = staffing.in(http, nela);

    var answer = before.form(DOOR, Map.of("email", nela.email(), "password", Staffing.PASSWORD));
    var after = Staffing.with(http, answer);

    assertThat(after.headers().get("Cookie")).isNotEqualTo(before.headers().get("Cookie"));
    assertThat(after.get("/desk/").status()).isEqualTo(200);
    assertThat(before.get("/desk/").status()).isEqualTo(303);
  }

  @Test
  void gives_a_session_that_nobody_else_could_have_named() {
    var nela = staffing.hired(Role.EDITOR);
    String planted = "stet=" + "p".repeat(43);

    var answer =
        http.with("Cookie", planted)
            .form(DOOR, Map.of("email", nela.email(), "password", Staffing.PASSWORD));

    assertThat(answer.header("Set-Cookie")).doesNotContain("pppp");
    assertThat(http.with("Cookie", planted).get("/desk/").status()).isEqualTo(303);
  }

  @Test
  void lets_people_out_again() {
    var in = staffing.in(http, staffing.hired(Role.EDITOR));

    var answer = in.form("/desk/sign-out", Map.of());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(DOOR);
    assertThat(answer.header("Set-Cookie")).startsWith("stet=;").contains("Max-Age=0");
    assertThat(in.get("/desk/").status()).isEqualTo(303);
    assertThat(in.form("/desk/sign-out", Map.of()).status()).as("once more").isEqualTo(303);
    assertThat(http.form("/desk/sign-out", Map.of()).status()).as("nobody").isEqualTo(303);
  }

  @Test
  void speaks_the_browsers_language_or_the_one_chosen() {
    var uk = http.with("Accept-Language", "uk-UA,uk;q=0.9,en;q=0.5");

    assertThat(page(uk.get(DOOR)).expectFirst("html").attr("lang")).isEqualTo("uk");
    assertThat(page(uk.get(DOOR)).expectFirst("h1").text()).isEqualTo("Вхід");
    assertThat(page(uk.get(DOOR + "?language=en")).expectFirst("h1").text()).isEqualTo("Sign in");
    assertThat(page(http.get(DOOR + "?language=tlh")).expectFirst("h1").text())
        .isEqualTo("Sign in");
    assertThat(page(uk.get(DOOR + "?next=/desk/account")).select("nav a").eachAttr("href"))
        .containsExactly(
            DOOR + "?language=en&next=%2Fdesk%2Faccount",
            DOOR + "?language=uk&next=%2Fdesk%2Faccount");
  }

  @Test
  void takes_the_language_chosen_at_the_door_along() {
    var nela = staffing.hired(Role.EDITOR);
    var form = Map.of("email", nela.email(), "password", Staffing.PASSWORD, "language", "uk");

    var desk = Staffing.with(http, http.form(DOOR, form)).get("/desk/");

    assertThat(page(desk).expectFirst("html").attr("lang")).isEqualTo("uk");
    assertThat(page(http.form(DOOR, Map.of("email", "a", "language", "uk"))).title())
        .startsWith("Помилка: Вхід");
  }

  @Test
  void shows_no_form_on_a_line_that_others_can_read() throws IOException {
    String answer = asking("desk.example.org", "GET " + DOOR);

    assertThat(answer).startsWith("HTTP/1.1 403").contains("A password is not safe on this line");
    assertThat(Jsoup.parse(answer).select("form, input")).isEmpty();
    assertThat(asking("desk.example.org", "POST " + DOOR)).startsWith("HTTP/1.1 403");
    assertThat(asking("desk.example.org", "GET /desk/sign-in/once/x")).startsWith("HTTP/1.1 403");
    assertThat(asking("desk.example.org", "POST /desk/sign-in/once/x")).startsWith("HTTP/1.1 403");
    assertThat(asking("localhost", "GET " + DOOR)).startsWith("HTTP/1.1 200");
  }

  /// Java's client does not let a request lie about the host.
  private String asking(String host, String what) throws IOException {
    try (var socket = new Socket(http.base().getHost(), http.base().getPort())) {
      String request =
          what
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7"
              + "\r\nConnection: close\r\n\r\nemail=a";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
