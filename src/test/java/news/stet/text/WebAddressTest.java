package news.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/board/2026-11-24?page=2#vote",
        "http://example.org:8080/",
        "https://пошта.укр/новини",
        "https://xn--80a1acny.xn--j1amh/",
        "https://münchen.example/straße?q=grüße",
        "https://[2001:db8::1]:8443/x",
        "https://example.org./",
        "https://a_b.example.org/(x)_[y]'z",
        "/sild-dam-road-is-ready/",
        "/",
        "/uk/tag/порт/?a=b#c",
        "/a//b/javascript:alert(1)",
        "mailto:desk@example.org",
        "mailto:a@example.org,b@example.org?subject=Hello%20there&body=One%0D%0ATwo"
      })
  void these_are_addresses_as_they_stand(String text) {
    assertThat(WebAddress.typed(text)).map(WebAddress::href).contains(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
            https://example.org/  |https://example.org/
          HTTPS://Example.org/A|https://Example.org/A
          https://example.org/a b|https://example.org/a%20b
          https://example.org/<b>"x"|https://example.org/%3Cb%3E%22x%22
          MailTo:desk@example.org|mailto:desk@example.org
          """)
  void small_slips_are_mended(String text, String href) {
    assertThat(WebAddress.typed(text)).map(WebAddress::href).contains(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\u0000script:alert(1)",
        "javascript\u200B:alert(1)",
        "java&#115;cript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "DATA:text/html;base64,PHN2Zz4=",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "blob:https://example.org/1",
        "view-source:https://example.org",
        "about:blank",
        "intent://x#Intent;end",
        "ftp://example.org/",
        "feed:javascript:alert(1)",
        "jar:http://example.org!/x",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example\\",
        "/\t/evil.example/",
        "https:/example.org",
        "https:example.org",
        "https:///example.org",
        "https:\\\\example.org",
        "https://",
        "https://.",
        "https://a..b/",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://example.org@evil.example/",
        "https://example.org\\@evil.example/",
        "https://example.org:99999/",
        "https://example.org:/",
        "https://example.org:80x/",
        "https://exa mple.org/",
        "https://exa%6Dple.org/",
        "https://evil.c\u2100.example/",
        "https://example.org\uFF20evil.example/",
        "https://example.org\uFF0Fevil.example/",
        "https://[javascript]/",
        "https://exam\u202Eple.org/",
        "https://example.org/a\nb",
        "mailto:",
        "mailto:nobody",
        "mailto:@example.org",
        "mailto:a@example.org%0Abcc:b@example.org",
        "mailto:a@example.org?attach=/etc/passwd",
        "mailto:a@example.org?subject=x%0D%0ABcc:b@example.org",
        "example.org",
        "www.example.org/page",
        "page.html",
        "#vote",
        "?q=1",
        "../up",
        "tel:+380441234567"
      })
  void these_are_not(String text) {
    assertThat(WebAddress.typed(text)).isEmpty();
  }

  @Test
  void it_is_at_most_2000_characters() {
    assertThat(WebAddress.typed("/" + "a".repeat(1999))).isPresent();
    assertThat(WebAddress.typed("/" + "a".repeat(2000))).isEmpty();
    assertThat(WebAddress.typed("/" + " b".repeat(999))).isEmpty();
    assertThat(WebAddress.typed("/" + "a".repeat(5_000_000))).isEmpty();
  }

  @Test
  void nobody_makes_a_bad_one_by_hand() {
    assertThatThrownBy(() -> new WebAddress("javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new WebAddress("/x/").own()).isTrue();
    assertThat(new WebAddress("/x/").absolute("https://example.org"))
        .isEqualTo("https://example.org/x/");
    assertThat(new WebAddress("https://example.org/").web()).isTrue();
    assertThat(new WebAddress("mailto:a@b.example").web()).isFalse();
  }

  @Test
  void anything_typed_is_answered() {
    var random = new Random(3);
    String[] starts = {
      "", "https://", "mailto:", "/", "javascript:", "http://[", "https://a.example/"
    };
    for (int i = 0; i < 3_000; i++) {
      String text = starts[i % starts.length] + RandomText.any(random, 6);

      assertThat(WebAddress.typed(text).map(WebAddress::href).orElse("/"))
          .matches("(https?://|mailto:|/)[^\\s<>\"\\\\]*");
    }
  }
}
