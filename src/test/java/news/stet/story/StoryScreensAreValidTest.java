package news.stet.story;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import news.stet.NewsroomTest;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryScreensAreValidTest extends NewsroomTest {
  @Inject StoryShowcase showcase;

  @Test
  void to_the_nu_html_checker() {
    clock.advance(Duration.ofHours(1));
    var faults = new SoftAssertions();
    for (var language : List.of(Language.ENGLISH, Language.UKRAINIAN)) {
      showcase.pages(http, language).forEach(shown -> shown.isValid(faults));
    }
    faults.assertAll();
  }
}
