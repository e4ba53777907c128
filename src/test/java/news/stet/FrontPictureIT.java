package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The front page that a newcomer sees after `./stet up`. The picture of it goes to `target/shots`;
/// `./stet test -Dstet.picture=docs/front.png` puts it where the README shows it.
@ExtendWith(Chromium.class)
class FrontPictureIT {
  private static final Path PICTURE =
      Path.of(System.getProperty("stet.picture", "target/shots/front.png"));

  private static final int WIDTH = 1280;

  /// Down to the end of the first stories.
  private static final int HEIGHT = 1080;

  /// What somebody who reads about us is asked to fetch.
  private static final int MOST_BYTES = 400_000;

  @Test
  void shows_a_newsroom_at_work() throws IOException {
    var data = TestFolders.fresh("front");
    try (var stet = StetProcess.run("up", "--port", "0", "--data", data.toString());
        var context =
            Chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
        Page page = context.newPage()) {
      page.navigate(stet.ready().toString());
      page.evaluate("document.fonts.ready");
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));

      assertThat(page.locator("h1").innerText()).contains("The Halmere Courier");
      assertThat(page.locator(".lead h2").boundingBox().y).isLessThan(HEIGHT);
      assertThat(page.evaluate("document.querySelector('.lead img').naturalWidth")).isNotEqualTo(0);
      assertThat(Files.size(PICTURE)).isBetween(50_000L, (long) MOST_BYTES);
    } finally {
      TestFolders.forget(data);
    }
  }
}
