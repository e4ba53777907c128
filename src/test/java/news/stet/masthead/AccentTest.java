package news.stet.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Staffing;
import news.stet.staff.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The newsroom's own colour, chosen at the desk and seen by readers.
@QuarkusTest
class AccentTest extends NewsroomTest {
  private static final String PAGE = "/desk/settings/accent/";

  @Inject Staffing staffing;
  @Inject Masthead masthead;

  private Http owner = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_owner_is_in() {
    clock.advance(Duration.ofHours(1));
    owner = staffing.in(http, staffing.hired(Role.OWNER)).with("Accept", "text/html");
  }

  @AfterEach
  void the_theme_is_as_it_was() {
    choose(Accent.THEMES.light().hex(), Accent.THEMES.dark().hex());
  }

  private static Document page(Answer answer) {
    return Jsoup.parse(answer.text());
  }

  private Answer choose(String light, String dark) {
    String version = page(owner.get(PAGE)).expectFirst("input[name=version]").val();
    return owner.form(PAGE, Map.of("version", version, "light", light, "dark", dark));
  }

  private String sheet() {
    return page(http.get("/uk/")).select("link[rel=stylesheet][href^=/accent/]").attr("href");
  }

  @Test
  void is_the_themes_at_first_and_costs_readers_nothing() {
    assertThat(masthead.accent()).isEqualTo(Accent.THEMES);
    assertThat(sheet()).isEmpty();
    assertThat(http.get("/accent/a3162a-ff8d86.css").status()).isEqualTo(404);
  }

  @Test
  void is_seen_by_readers_at_their_next_request() {
    var answer = choose("#0B4F8A", "#8ab8ee");

    assertThat(answer.status()).isEqualTo(303);
    String sheet = sheet();
    assertThat(sheet).isEqualTo("/accent/0b4f8a-8ab8ee.css");
    var css = http.get(sheet);
    assertThat(css.status()).isEqualTo(200);
    assertThat(css.header("Content-Type")).startsWith("text/css");
    assertThat(css.text()).startsWith(":root{--accent:light-dark(#0b4f8a,#8ab8ee)}");
    choose("#0b4f8b", "#8ab8ee");
    assertThat(sheet()).isEqualTo("/accent/0b4f8b-8ab8ee.css");
  }

  @Test
  void is_paled_for_dark_pages_when_only_one_tone_is_given() {
    choose("#0b4f8a", "");

    var accent = masthead.accent();
    assertThat(accent.light()).isEqualTo(new Tone("#0b4f8a"));
    assertThat(PageLight.DARK.carries(accent.dark())).isTrue();
  }

  @Test
  void is_refused_where_it_cannot_be_read_and_the_nearest_offered() {
    var answer = choose("#d9727c", "#ff8d86");

    assertThat(answer.status()).isEqualTo(422);
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: Accent");
    assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("light");
    assertThat(page.expectFirst("#light").val()).isEqualTo("#d9727c");
    assertThat(page.expectFirst("#light-says").text()).contains("3.1 to 1", "2.8");
    assertThat(masthead.accent()).isEqualTo(Accent.THEMES);
    var offered = page.expectFirst("form:has(input[type=hidden][name=light])");
    var fields =
        Map.of(
            "version", offered.expectFirst("[name=version]").val(),
            "light", offered.expectFirst("[name=light]").val(),
            "dark", offered.expectFirst("[name=dark]").val());
    assertThat(owner.form(PAGE, fields).status()).isEqualTo(303);
    assertThat(masthead.accent().light().hex()).isEqualTo(fields.get("light"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12", "#a3162a;}body{display:none", "</style>", "\u0000"})
  void is_nothing_but_a_tone(String typed) {
    var answer = choose(typed, "#ff8d86");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page(answer).select("[aria-invalid]").eachAttr("id")).contains("light");
    assertThat(masthead.accent()).isEqualTo(Accent.THEMES);
  }

  @Test
  void is_not_written_over_unseen() {
    String version = page(owner.get(PAGE)).expectFirst("input[name=version]").val();
    choose("#0b4f8a", "#8ab8ee");

    var late = owner.form(PAGE, Map.of("version", version, "light", "#17663a", "dark", "#6fcf97"));

    assertThat(late.status()).isEqualTo(422);
    assertThat(page(late).select("[role=alert]").text()).contains("#0b4f8a");
    assertThat(page(late).expectFirst("#light").val()).isEqualTo("#17663a");
    assertThat(masthead.accent().light().hex()).isEqualTo("#0b4f8a");
  }
}
