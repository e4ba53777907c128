package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import news.stet.Answer;
import news.stet.NewsroomTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest extends NewsroomTest {
  private void says(Answer answer, int status, String language, String title) {
    var page = Jsoup.parse(answer.text());
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("CDN-Cache-Control")).isEmpty();
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1").eachText()).containsExactly(title);
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select(".masthead, .footer, .skip")).hasSize(3);
  }

  @Test
  void say_in_the_readers_language_that_something_broke() {
    says(http.get(Breaking.FAILED), 500, "en", "Something went wrong on our side");
    says(http.get("/uk" + Breaking.FAILED), 500, "uk", "У нас сталася помилка");
  }

  @Test
  void ask_for_patience_while_the_database_is_away() {
    var english = http.get(Breaking.AWAY);

    says(english, 503, "en", "This page is not ready just now");
    assertThat(english.header("Retry-After")).isEqualTo("5");
    says(http.get("/uk" + Breaking.AWAY), 503, "uk", "Сторінка поки не готова");
    assertThat(http.head(Breaking.AWAY).status()).isEqualTo(503);
  }
}
