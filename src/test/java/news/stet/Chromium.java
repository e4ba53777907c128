package news.stet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One Chromium for all tests that look at pages: started by the first that needs it, ended with
/// the run. A class says `@ExtendWith(Chromium.class)` and asks for [#browser].
public final class Chromium implements BeforeAllCallback {
  /// `./stet test` says where it is; these are looked at when nobody did.
  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private static Optional<Running> running = Optional.empty();

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    static Running start() {
      // No download: the browser is the machine's own.
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      // Root has no sandbox; these pages are our own.
                      .setArgs(List.of("--no-sandbox")));
      return new Running(playwright, browser);
    }

    private static Path executable() {
      return Stream.concat(Stream.ofNullable(System.getenv("STET_CHROMIUM")), USUAL.stream())
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () -> new AssertionError("no Chromium: install it or name it in STET_CHROMIUM"));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    var started =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    running = Optional.of(Objects.requireNonNull(started));
  }

  /// The browser. Only for the thread that runs the tests.
  public static Browser browser() {
    return running.orElseThrow().browser();
  }
}
