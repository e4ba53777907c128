package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who turns out to be signed out when they send a form signs in, and sends what they had
/// written.
@QuarkusTest
class KeptTest extends NewsroomTest {
  private static final String ACCOUNT = "/desk/account";
  private static final String NAME = "Ада \"Ada\" <b>&\r\nLovelace";

  @Inject Staffing staffing;

  @BeforeEach
  void nobody_has_knocked_for_a_while() {
    clock.advance(Duration.ofHours(1));
  }

  /// Follows a form as a browser does.
  private Answer sent(Http browser, String path, Map<String, String> form) {
    var answer = browser.form(path, form);
    return answer.status() == 307 ? browser.form(answer.header("Location"), form) : answer;
  }

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  /// The fields of a page's form, with those that somebody types.
  private static Map<String, String> fields(Document page, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    page.select("form input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
    fields.putAll(typed);
    return fields;
  }

  @Test
  void comes_along_through_the_door_and_is_sent_by_a_button() {
    var nela = staffing.hired(Role.REPORTER);
    var written = Map.of("name", NAME, "email", nela.email(), "x", "1");

    var door = sent(http, ACCOUNT, written);
    assertThat(door.status()).isEqualTo(422);
    assertThat(page(door).select(".notice").text()).contains("is not lost");
    assertThat(page(door).select("nav")).as("a link would leave it behind").isEmpty();

    var in =
        http.form(
            "/desk/sign-in",
            fields(page(door), Map.of("email", nela.email(), "password", Staffing.PASSWORD)));
    assertThat(in.status()).isEqualTo(200);
    var again = page(in).expectFirst("form");
    assertThat(again.attr("action")).isEqualTo(ACCOUNT);
    assertThat(
            again.select("[name=name]").attr("value").replace("\n", "\r\n").replace("\r\r", "\r"))
        .isEqualTo(NAME);
    assertThat(again.select("[name=x]").attr("value")).isEqualTo("1");

    var done = Staffing.with(http, in).form(ACCOUNT, fields(page(in), Map.of()));
    assertThat(done.status()).isIn(303, 422);
    assertThat(done.header("Location")).doesNotContain("sign-in");
  }

  @Test
  void stays_when_the_password_is_wrong() {
    var door = sent(http, "/desk/stories/", Map.of("edition", "en", "headline", "Fog"));

    var refused =
        http.form(
            "/desk/sign-in",
            fields(page(door), Map.of("email", "nobody@example.org", "password", "wrong")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(page(refused).select("#refused")).hasSize(1);
    assertThat(page(refused).select("[name=kept.headline]").attr("value")).isEqualTo("Fog");
    assertThat(page(refused).select("[name=kept-to]").attr("value")).isEqualTo("/desk/stories/");
  }

  @Test
  void is_given_back_at_once_to_somebody_who_is_in_again_already() {
    var in = staffing.in(http, staffing.hired(Role.EDITOR));

    var again = in.form("/desk/sign-in/kept?to=/desk/stories/x/back", Map.of("note", "Who says?"));

    assertThat(page(again).expectFirst("form").attr("action")).isEqualTo("/desk/stories/x/back");
    assertThat(page(again).select("form a").attr("href")).isEqualTo("/desk/stories/x/");
  }

  @Test
  void is_never_a_password() {
    var door =
        sent(
            http,
            ACCOUNT,
            Map.of("current", "old-secret", "password", "s3cret", "again", "s3cret"));

    assertThat(door.text()).doesNotContain("s3cret", "old-secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example/", "/desk/../api/", "javascript:x", ""})
  void goes_nowhere_but_to_the_desk(String to) {
    var door =
        http.form(
            "/desk/sign-in/kept?to="
                + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8),
            Map.of("x", "1"));

    assertThat(page(door).select("[name=kept-to]").attr("value")).isEqualTo("/desk/");
  }

  @Test
  void cannot_be_written_by_a_page_of_another_site() {
    var foreign = http.with("Origin", "https://evil.example");

    assertThat(foreign.form("/desk/sign-in/kept?to=/desk/stories/", Map.of("x", "1")).status())
        .isEqualTo(403);
    assertThat(foreign.form("/desk/stories/", Map.of("edition", "en")).status()).isEqualTo(403);
  }
}
