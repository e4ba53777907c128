package news.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/",
        "/desk/stories/",
        "/desk/stories/?state=draft&section=harbour&q=%D0%BF%D0%BE%D1%80%D1%82",
        "/desk/stories/0193-a.b~c/",
        "/desk/...",
      })
  void keeps_an_address_of_the_desk(String address) {
    assertThat(Next.typed(address).path()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "/desk",
        "/desks/",
        "desk/",
        "/uk/",
        "https://evil.example/desk/",
        "//evil.example/desk/",
        "/\\evil.example/desk/",
        "\\\\evil.example\\desk\\",
        "/desk//evil.example/",
        "/desk/\\evil.example",
        "/desk/a//b",
        "/desk/../",
        "/desk/./../..//evil.example",
        "/desk/..",
        "/desk/%2e%2e/",
        "/desk/%2E./x",
        "/desk/.%2e/x",
        "/desk/%2",
        "/desk/\r\nSet-Cookie: stet=x",
        "/desk/\t/evil.example",
        "/desk/ ",
        "/desk/#x",
        "/desk/<script>",
        "/desk/\"",
        "javascript:alert(1)",
        "javascript://desk/%0aalert(1)",
        "/desk/порт",
        "/desk/\u0000",
      })
  void leads_home_from_everywhere_else(String address) {
    assertThat(Next.typed(address)).isEqualTo(Next.HOME);
  }

  @ParameterizedTest
  @ValueSource(ints = {501, 5_000, 60_000})
  void keeps_nothing_that_is_too_long(int length) {
    assertThat(Next.typed("/desk/" + "a".repeat(length))).isEqualTo(Next.HOME);
  }
}
