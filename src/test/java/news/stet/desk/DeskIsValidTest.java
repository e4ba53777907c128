package news.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import nu.validator.client.EmbeddedValidator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@QuarkusTest
class DeskIsValidTest extends NewsroomTest {
  @Inject DeskShowcase showcase;

  @Test
  void to_the_nu_html_checker() throws IOException, SAXException {
    clock.advance(Duration.ofHours(1));
    var checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    var faults = new SoftAssertions();
    for (var language : DeskWords.LANGUAGES) {
      for (var shown : showcase.pages(http, language)) {
        byte[] html = shown.html().getBytes(StandardCharsets.UTF_8);
        JsonNode messages = Json.tree(checker.validate(new ByteArrayInputStream(html)));
        for (JsonNode message : messages.path("messages")) {
          faults.fail(
              "%s: %s: %s",
              shown.name(), message.path("message").asText(), message.path("extract").asText());
        }
      }
    }
    faults.assertAll();
  }
}
