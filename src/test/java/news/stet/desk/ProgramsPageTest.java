package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import news.stet.NewsroomTest;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The page about the programs that may come in.
@QuarkusTest
class ProgramsPageTest extends NewsroomTest {
  private static final String PAGE = "/desk/people/programs";

  @Inject Staffing staffing;
  @Inject Tokens tokens;

  @Test
  void lists_the_keys_that_work_and_revokes_one() {
    var owner = staffing.in(http, staffing.hired(Role.OWNER));
    String name = "wire <b>" + UUID.randomUUID();
    String plain = ((Tokens.Creation.Made) tokens.create(name, Role.EDITOR)).plain();
    var row =
        Jsoup.parse(owner.get(PAGE).text()).select("tbody tr").stream()
            .filter(tr -> tr.expectFirst("th").text().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(row.text()).contains("Editor", "November 24, 2026").doesNotContain(plain);

    var revoked = owner.form(row.expectFirst("form").attr("action"), Map.of());

    assertThat(revoked.header("Location")).isEqualTo(PAGE + "?revoked=1");
    var page = Jsoup.parse(owner.get(PAGE + "?revoked=1").text());
    assertThat(page.expectFirst("[role=status]").text()).isEqualTo("The key is revoked.");
    assertThat(page.select("tbody th").eachText()).doesNotContain(name);
    assertThat(http.bearer(plain).get("/api/me").status()).isEqualTo(401);
    assertThat(owner.form(row.expectFirst("form").attr("action"), Map.of()).status())
        .as("pressed twice")
        .isEqualTo(303);
  }
}
