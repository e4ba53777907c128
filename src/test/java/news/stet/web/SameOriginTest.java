package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import news.stet.Http;
import news.stet.NewsroomTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A request that another site's page made changes nothing.
@QuarkusTest
class SameOriginTest extends NewsroomTest {

  private int posted(Http from) {
    return from.form("/api/echo/form", Map.of("text", "a")).status();
  }

  @Test
  void a_program_says_neither_and_passes() {
    assertThat(posted(http)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void our_own_pages_and_typed_addresses_pass(String site) {
    assertThat(posted(http.with("Sec-Fetch-Site", site))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "", "something-new"})
  void every_other_site_is_refused(String site) {
    assertThat(posted(http.with("Sec-Fetch-Site", site))).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example",
    "http://localhost.evil.example:8080",
    "null",
    "http://localhost:1",
    "javascript:alert(1)",
    "::"
  })
  void a_foreign_origin_is_refused(String origin) {
    assertThat(posted(http.with("Origin", origin))).isEqualTo(403);
    assertThat(posted(http.with("Origin", origin).bearer("stet_x"))).isEqualTo(403);
  }

  @Test
  void the_address_asked_and_the_address_set_are_our_own() {
    String asked = http.base().getScheme() + "://" + http.base().getAuthority();

    assertThat(posted(http.with("Origin", asked))).isEqualTo(200);
  }

  @Test
  void a_hidden_origin_passes_when_the_browser_says_it_is_ours() {
    assertThat(posted(http.with("Origin", "null").with("Sec-Fetch-Site", "same-origin")))
        .isEqualTo(200);
  }

  @Test
  void a_foreign_origin_is_refused_whatever_else_is_said() {
    assertThat(
            posted(
                http.with("Origin", "https://evil.example").with("Sec-Fetch-Site", "same-origin")))
        .isEqualTo(403);
  }

  @Test
  void reading_is_free() {
    var read =
        http.with("Origin", "https://evil.example")
            .with("Sec-Fetch-Site", "cross-site")
            .get("/api/echo/0190a1b2-0000-7000-8000-000000000000");

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.headers("Access-Control-Allow-Origin")).isEmpty();
  }
}
