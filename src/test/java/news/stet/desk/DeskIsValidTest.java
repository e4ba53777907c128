package news.stet.desk;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import news.stet.NewsroomTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskIsValidTest extends NewsroomTest {
  @Inject DeskShowcase showcase;

  @Test
  void to_the_nu_html_checker() {
    clock.advance(Duration.ofHours(1));
    var faults = new SoftAssertions();
    for (var language : DeskWords.LANGUAGES) {
      for (var shown : showcase.pages(http, language)) {
        shown.isValid(faults);
      }
    }
    faults.assertAll();
  }
}
