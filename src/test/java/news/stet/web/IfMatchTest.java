package news.stet.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "\"7\"        | true",
        "\"6\"        | false",
        "*            | true",
        "\"6\", \"7\" | true",
        "\"6\",\"8\"  | false",
        "W/\"7\"      | false",
        "\"\"         | false",
      })
  void it_admits_the_versions_it_names(String header, boolean admits) {
    assertThat(IfMatch.required(Optional.of(header)).admits("\"7\"")).isEqualTo(admits);
  }

  @Test
  void missing_it_is_428() {
    assertThat(status(Optional.empty())).isEqualTo(428);
    assertThat(status(Optional.of("  "))).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"7", "7\"", "\"7\" \"8\"", "\"7\"; x", ",", "\"a b\""})
  void what_is_no_tag_is_400(String header) {
    assertThat(status(Optional.of(header))).isEqualTo(400);
  }

  private static int status(Optional<String> header) {
    try {
      IfMatch.required(header);
      return 200;
    } catch (WebApplicationException e) {
      return e.getResponse().getStatus();
    }
  }
}
