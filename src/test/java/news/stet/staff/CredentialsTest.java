package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.stet.Http;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes with a request says who asks; nothing else does.
@QuarkusTest
class CredentialsTest extends NewsroomTest {
  @Inject Badges badges;

  private Http with(Role role) {
    return http.bearer(badges.token(role).plain());
  }

  @Test
  void a_token_says_whose_it_is_and_what_it_may_do() {
    var me = with(Role.REPORTER).get("/api/me").json();

    assertThat(me.get("role").textValue()).isEqualTo("reporter");
    assertThat(me.get("kind").textValue()).isEqualTo("token");
    assertThat(me.get("duties").toString()).isEqualTo("[\"look\",\"write\"]");
    assertThat(me.get("email").isNull()).isTrue();
  }

  @Test
  void nobody_is_told_how_to_say_who_asks() {
    var answer = http.get("/api/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Stet\"");
    assertThat(answer.json().get("type").textValue()).isEqualTo("/problems/sign-in");
  }

  @Test
  void what_is_no_token_is_nobody() {
    for (String header :
        new String[] {"Bearer", "Bearer ", "Bearer stet_x", "Basic b3duZXI6eA==", "stet_x", ""}) {
      assertThat(http.with("Authorization", header).get("/api/me").status())
          .as(header)
          .isEqualTo(401);
    }
    assertThat(http.bearer("x".repeat(3000)).get("/api/me").status()).isEqualTo(401);
  }

  /// The framework fails at the first of them; the second holds no cookie of ours.
  @ParameterizedTest
  @ValueSource(
      strings = {"$Version=abc; stet=x", "other=\"", "stet", "stet=;;;=", "=", "stet=a; stet=b"})
  void a_cookie_that_makes_no_sense_is_nobodys(String cookie) {
    assertThat(http.with("Cookie", cookie).get("/api/me").status()).isEqualTo(401);
    assertThat(http.with("Cookie", cookie).get("/desk/sign-in").status()).isEqualTo(200);
  }

  @Test
  void the_word_bearer_may_be_written_as_one_likes() {
    var token = with(Role.OWNER).headers().getOrDefault("Authorization", "");

    assertThat(http.with("Authorization", "bEARER" + token.substring(6)).get("/api/me").status())
        .isEqualTo(200);
  }

  @Test
  void a_token_taken_back_is_nobody_at_once() {
    var owner = with(Role.OWNER);
    var reporter = with(Role.REPORTER);
    String name = reporter.get("/api/me").json().get("name").textValue();
    String id = "";
    for (var token : owner.get("/api/tokens").json().get("items")) {
      id = token.get("name").textValue().equals(name) ? token.get("id").textValue() : id;
    }

    assertThat(owner.delete("/api/tokens/" + id).status()).isEqualTo(204);

    assertThat(reporter.get("/api/me").status()).isEqualTo(401);
    assertThat(owner.delete("/api/tokens/" + id).status()).isEqualTo(404);
  }

  @Test
  void a_route_that_names_no_duty_is_open_to_nobody() {
    assertThat(http.get("/api/echo/shut").status()).isEqualTo(403);
    assertThat(with(Role.OWNER).get("/api/echo/shut").status()).isEqualTo(403);
  }
}
