package news.stet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import news.stet.text.Language;
import org.junit.jupiter.api.Test;

/// What the editor gets from the server. What it does with it, the tests beside its source say.
@QuarkusTest
class EditorTest extends NewsroomTest {
  @Inject Editor editor;

  @Test
  void is_a_module_that_may_be_kept_for_ever() {
    assumeTrue(editor.module().isPresent(), "this build had no npm");

    var answer = http.get(editor.module().orElseThrow().path());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/javascript");
    assertThat(answer.header("Cache-Control")).contains("immutable");
    assertThat(answer.text()).contains("Marijn Haverbeke").doesNotContain("eval(", "new Function");
  }

  @Test
  void speaks_the_language_of_whoever_writes() {
    assertThat(Json.tree(EditorWords.json(Language.ENGLISH)).path("saved").asText())
        .isEqualTo("Saved");
    assertThat(Json.tree(EditorWords.json(Language.UKRAINIAN)).path("saved").asText())
        .isEqualTo("Збережено");
  }

  @Test
  void fills_in_numbers_itself() {
    assertThat(Json.tree(EditorWords.json(Language.ENGLISH)).path("length").asText())
        .isEqualTo("Words: {words}, {minutes} min");
  }
}
