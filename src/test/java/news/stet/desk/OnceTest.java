package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.stet.Answer;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A one-time link, from the first look to the last.
@QuarkusTest
class OnceTest extends NewsroomTest {
  private static final String USED = "This link does not work any more";

  @Inject Staffing staffing;

  private static String title(Answer answer) {
    return Jsoup.parse(answer.text()).expectFirst("h1").text();
  }

  @Test
  void is_not_used_up_by_looking() {
    String link = staffing.link(staffing.invited(Role.REPORTER));

    for (int i = 0; i < 3; i++) {
      assertThat(http.get(link).status()).isEqualTo(200);
      assertThat(http.head(link).status()).isEqualTo(200);
      assertThat(http.get(link).headers("Set-Cookie")).isEmpty();
    }

    var form = Jsoup.parse(http.get(link).text()).expectFirst("form");
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.select("button")).hasSize(1);
    assertThat(http.form(link, Map.of()).header("Location")).isEqualTo("/desk/account");
  }

  @Test
  void lets_in_once_to_choose_a_password() {
    var nela = staffing.invited(Role.REPORTER);
    String link = staffing.link(nela);

    var used = http.form(link, Map.of());
    assertThat(used.status()).isEqualTo(303);
    assertThat(used.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    var in = Staffing.with(http, used);
    assertThat(title(in.get("/desk/account"))).isEqualTo("Choose how you sign in");

    var again = http.form(link, Map.of());
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.headers("Set-Cookie")).isEmpty();
    assertThat(title(again)).isEqualTo(USED);
    assertThat(http.get(link).status()).isEqualTo(410);
    assertThat(http.get(link).text()).contains("Ask your newsroom’s owner");
    assertThat(in.get("/desk/").status()).as("the one who came first stays in").isEqualTo(200);
  }

  @Test
  void ends_after_a_day() {
    String link = staffing.link(staffing.invited(Role.REPORTER));

    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(http.get(link).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(2));
    assertThat(http.get(link).status()).isEqualTo(410);
    assertThat(http.form(link, Map.of()).status()).isEqualTo(410);
  }

  @Test
  void is_nothing_when_it_is_not_ours() {
    assertThat(http.get("/desk/sign-in/once/abc").status()).isEqualTo(410);
    assertThat(http.form("/desk/sign-in/once/abc", Map.of()).status()).isEqualTo(410);
    assertThat(http.get("/desk/sign-in/once/" + "x".repeat(3_000)).status()).isEqualTo(410);
  }

  @Test
  void lets_nobody_in_whose_account_is_disabled() {
    var gone = staffing.invited(Role.REPORTER);
    String link = staffing.link(gone);
    staffing.disable(gone);

    assertThat(http.get(link).status()).isEqualTo(410);
    assertThat(http.form(link, Map.of()).status()).isEqualTo(410);
  }

  @Test
  void ends_the_session_that_the_browser_had() {
    var other = staffing.in(http, staffing.hired(Role.EDITOR));

    var used = other.form(staffing.link(staffing.invited(Role.REPORTER)), Map.of());

    assertThat(used.status()).isEqualTo(303);
    assertThat(other.get("/desk/").status()).isEqualTo(303);
  }

  @Test
  void lets_one_of_many_in_who_press_at_once() throws InterruptedException {
    String link = staffing.link(staffing.invited(Role.REPORTER));
    Callable<Answer> press = () -> http.form(link, Map.of());

    try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = browsers.invokeAll(IntStream.range(0, 50).mapToObj(_ -> press).toList());

      assertThat(
              answers.stream()
                  .map(answer -> answer.resultNow().status())
                  .collect(Collectors.groupingBy(status -> status, Collectors.counting())))
          .isEqualTo(Map.of(303, 1L, 410, 49L));
    }
  }

  @Test
  void is_read_in_the_language_chosen() {
    String link = staffing.link(staffing.invited(Role.REPORTER));

    assertThat(title(http.get(link + "?language=uk"))).isEqualTo("Ласкаво просимо до редакції");
    assertThat(Jsoup.parse(http.get(link).text()).select("nav a").eachAttr("href"))
        .containsExactly("?language=en", "?language=uk");
  }
}
