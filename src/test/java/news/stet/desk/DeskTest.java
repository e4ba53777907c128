package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.stet.Answer;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk's frame, and what stands around every page of it.
@QuarkusTest
class DeskTest extends NewsroomTest {
  @Inject Staffing staffing;

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  @ParameterizedTest
  @EnumSource
  void says_who_one_is(Role role) {
    var page = page(staffing.in(http, staffing.hired(role)).get("/desk/"));

    assertThat(page.select("h1").eachText()).containsExactly("Welcome, Nela Dravik");
    assertThat(page.expectFirst(".who__mark").text()).isEqualTo("ND");
    assertThat(page.expectFirst(".menu__head").text()).doesNotContain("-").isNotBlank();
  }

  @Test
  void leads_to_what_ones_role_may_do_and_nowhere_else() {
    var reporter = staffing.in(http, staffing.hired(Role.REPORTER));
    var owner = staffing.in(http, staffing.hired(Role.OWNER));

    assertThat(page(reporter.get("/desk/")).select(".rail__list a").eachAttr("href"))
        .containsSubsequence("/desk/", "/desk/stories/", "/")
        .doesNotContain("/desk/people/", "/desk/settings/", "/desk/for-tests/");
    assertThat(page(owner.get("/desk/")).select(".rail__list a").eachAttr("href"))
        .containsSubsequence(
            "/desk/", "/desk/stories/", "/desk/settings/", "/desk/for-tests/", "/");
    assertThat(reporter.get("/desk/for-tests/").status()).isEqualTo(403);
    assertThat(owner.get("/desk/for-tests/").status()).isEqualTo(200);
  }

  @Test
  void has_no_control_that_leads_nowhere() {
    var owner = staffing.in(http, staffing.hired(Role.OWNER));
    var page = page(owner.get("/desk/"));

    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(link -> {
          String to = link.attr("href");
          if (to.startsWith("#")) {
            assertThat(page.select(to)).hasSize(1);
          } else {
            var answer = owner.get(to);
            var last = answer.status() == 303 ? owner.get(answer.header("Location")) : answer;
            assertThat(last.status()).as(to).isEqualTo(200);
          }
        });
  }

  @Test
  void frames_what_a_room_hands_in() {
    var owner = staffing.in(http, staffing.hired(Role.OWNER));

    var page = page(owner.get("/desk/for-tests/"));
    var below = page(owner.get("/desk/for-tests/below"));

    assertThat(page.title()).startsWith("Trials & more · ");
    assertThat(page.select("main h1").eachText()).containsExactly("en");
    assertThat(page.select(".rail [aria-current=page]").eachText()).containsExactly("Trials");
    assertThat(below.select(".rail [aria-current=true]").eachText()).containsExactly("Trials");
    assertThat(below.select(".rail [aria-current=page]")).isEmpty();
  }

  @Test
  void speaks_the_language_one_chose_on_every_browser() {
    var nela = staffing.hired(Role.OWNER);
    var here = staffing.in(http, nela);
    var there = staffing.in(http, nela).with("Accept-Language", "en");

    var chosen = here.form("/desk/language", Map.of("language", "uk", "next", "/desk/for-tests/"));

    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.header("Location")).isEqualTo("/desk/for-tests/");
    var page = page(there.get("/desk/for-tests/"));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("uk");
    assertThat(page.select(".rail__list a").eachText())
        .containsSubsequence("Головна", "Люди", "Налаштування", "Проби", "На сайт");
    assertThat(
            page(there.with("Accept", "text/html").get("/desk/nothing"))
                .expectFirst("html")
                .attr("lang"))
        .as("a problem's page")
        .isEqualTo("uk");
    here.form("/desk/language", Map.of("language", "tlh"));
    assertThat(page(there.get("/desk/")).expectFirst("html").attr("lang")).isEqualTo("uk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void is_light_or_dark_in_the_browser_where_that_was_chosen(String look) {
    var nela = staffing.hired(Role.REPORTER);
    var here = staffing.in(http, nela).with("Accept", "text/html");

    var chosen = here.form("/desk/look", Map.of("look", look, "next", "/desk/account"));

    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.header("Location")).isEqualTo("/desk/account");
    assertThat(chosen.header("Set-Cookie"))
        .startsWith("stet-look=" + look + ";")
        .contains("Path=/desk", "HttpOnly", "SameSite=Lax");
    var after = Staffing.also(here, chosen);
    for (String path : List.of("/desk/account", "/desk/nothing")) {
      assertThat(theme(after.get(path))).as(path).isEqualTo(look);
    }
    assertThat(theme(Staffing.with(http, chosen).get("/desk/sign-in"))).isEqualTo(look);
    assertThat(page(after.get("/desk/")).select("[aria-pressed=true]").eachAttr("value"))
        .containsExactly(look);
    assertThat(theme(here.get("/desk/"))).as("another browser").isEmpty();
    assertThat(
            theme(
                Staffing.also(here, after.form("/desk/look", Map.of("look", "device")))
                    .get("/desk/")))
        .isEmpty();
  }

  private static String theme(Answer answer) {
    return page(answer).expectFirst("html").attr("data-theme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sepia", "\"><b>", "LIGHT"})
  void looks_as_the_device_does_whatever_a_cookie_says(String cookie) {
    var in = staffing.in(http, staffing.hired(Role.REPORTER)).with("Accept", "text/html");
    var set = in.with("Cookie", in.headers().get("Cookie") + "; stet-look=" + cookie);

    assertThat(theme(set.get("/desk/"))).isEmpty();
    assertThat(theme(set.get("/desk/nothing"))).isEmpty();
    assertThat(set.form("/desk/look", Map.of("look", cookie)).header("Set-Cookie"))
        .startsWith("stet-look=device;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/",
        "/desk/account",
        "/desk/nothing",
        "/desk/sign-in/once/x",
        "/desk/sign-in"
      })
  void is_kept_by_nobody_framed_by_nobody_and_told_to_nobody(String path) {
    var in = staffing.in(http, staffing.hired(Role.EDITOR)).with("Accept", "text/html");

    var answer = in.with("Sec-Fetch-Site", "none").get(path);

    assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("form-action 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    var page = page(answer);
    assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
  }

  /// Over plain HTTP such a browser says nothing but Origin, which `no-referrer` would take away.
  @Test
  void tells_itself_where_a_browser_says_nothing_else() {
    assertThat(http.get("/desk/sign-in").header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/sign-in",
        "/desk/sign-out",
        "/desk/language",
        "/desk/look",
        "/desk/account"
      })
  void does_nothing_that_another_site_asks_for(String path) {
    var in = staffing.in(http, staffing.hired(Role.EDITOR));

    var answer =
        in.with("Origin", "https://evil.example")
            .with("Accept", "text/html")
            .form(path, Map.of("language", "uk"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(page(answer).expectFirst("h1").text()).isEqualTo("That came from another site");
    assertThat(answer.text()).contains(answer.header("X-Request-Id"));
    assertThat(page(in.get("/desk/")).expectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void tells_what_went_wrong_in_words() {
    var in = staffing.in(http, staffing.hired(Role.REPORTER)).with("Accept", "text/html");

    var missing = in.get("/desk/nothing/here");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(page(missing).expectFirst("h1").text())
        .isEqualTo("There is nothing at this address");
    assertThat(missing.text()).contains(missing.header("X-Request-Id"));

    var forbidden = in.get("/desk/for-tests/");
    assertThat(forbidden.status()).isEqualTo(403);
    assertThat(page(forbidden).text()).contains("An owner of the newsroom can give you one");

    var method = in.form("/desk/", Map.of());
    assertThat(method.status()).isEqualTo(405);
    assertThat(page(method).expectFirst("h1").text()).isEqualTo("That did not work");

    var long_ = in.form("/desk/sign-in", Map.of("email", "a".repeat(2_200_000)));
    assertThat(long_.status()).isEqualTo(413);
    assertThat(page(long_).expectFirst("h1").text()).isEqualTo("That is too much at once");

    assertThat(in.with("Accept-Language", "uk").get("/desk/nothing").text())
        .contains("За цією адресою нічого немає");
  }

  @Test
  void is_no_part_of_the_api() {
    var paths = http.get("/api/openapi.json").json().get("paths");

    assertThat(paths.properties())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path.getKey()).startsWith("/api/"));
  }
}
