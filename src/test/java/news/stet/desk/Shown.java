package news.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import news.stet.Answer;
import news.stet.ground.Json;
import nu.validator.client.EmbeddedValidator;
import org.assertj.core.api.SoftAssertions;
import org.xml.sax.SAXException;

/// A page of the desk as the server sent it.
public record Shown(String name, String html) {

  public static Shown of(String name, Supplier<Answer> answer) {
    return new Shown(name, answer.get().text());
  }

  /// Asks the Nu Html Checker.
  public void isValid(SoftAssertions faults) {
    var checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    try (var in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
      for (JsonNode message : Json.tree(checker.validate(in)).path("messages")) {
        faults.fail(
            "%s: %s: %s", name, message.path("message").asText(), message.path("extract").asText());
      }
    } catch (IOException | SAXException e) {
      faults.fail(name, e);
    }
  }
}
