package news.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import news.stet.masthead.Accent;
import news.stet.press.Asset;
import org.junit.jupiter.api.Test;

/// The tones that an accent is measured against are those of the style sheet.
class AccentTokensTest {
  @Test
  void are_the_style_sheets() {
    assertThat(Asset.text(AccentSheet.class, "proof.css"))
        .contains("--paper:light-dark(#fff,#121416);--sheet:light-dark(#f6f5f1,#1b1e21);")
        .contains(
            "--accent:light-dark("
                + Accent.THEMES.light().hex()
                + ","
                + Accent.THEMES.dark().hex()
                + ")");
  }
}
