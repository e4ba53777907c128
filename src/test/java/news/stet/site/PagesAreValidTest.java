package news.stet.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import nu.validator.client.EmbeddedValidator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@QuarkusTest
class PagesAreValidTest extends NewsroomTest {
  @Inject Showcase showcase;

  @Test
  void to_the_nu_html_checker() throws IOException, SAXException {
    var checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    var faults = new SoftAssertions();
    for (var shown : showcase.pages(http)) {
      byte[] html = http.get(shown.path()).bytes();
      JsonNode messages = Json.tree(checker.validate(new ByteArrayInputStream(html)));
      for (JsonNode message : messages.path("messages")) {
        faults.fail(
            "%s: %s: %s",
            shown.name(), message.path("message").asText(), message.path("extract").asText());
      }
    }
    faults.assertAll();
  }

  /// What a first visit costs, packed, before pictures and faces.
  @Test
  void and_small() {
    var faults = new SoftAssertions();
    var packed = http.with("Accept-Encoding", "gzip");
    for (var shown : showcase.pages(http)) {
      var answer = packed.get(shown.path());
      String html = http.get(shown.path()).text();
      String sheet = html.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
      int bytes = answer.bytes().length + packed.get(sheet).bytes().length;
      int most = shown.name().startsWith("front") ? 36_000 : 24_000;
      faults.assertThat(bytes).as(shown.name()).isLessThan(most);
    }
    faults.assertAll();
  }
}
