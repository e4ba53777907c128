package news.stet.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.stet.Axe;
import news.stet.Chromium;
import news.stet.NewsroomTest;
import news.stet.ground.Json;
import news.stet.staff.Role;
import news.stet.staff.Tokens;
import nu.validator.client.EmbeddedValidator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

/// The screen that arranges the front page, as a browser shows it. Pictures are in `target/shots`.
@QuarkusTest
@ExtendWith(Chromium.class)
class FrontScreenInBrowserTest extends NewsroomTest {
  private static final Path SHOTS = Path.of("target/shots");
  private static final int WIDE = 1280;
  private static final int PHONE = 390;

  @Inject Copydesk desk;
  @Inject Tokens tokens;

  @TestHTTPResource("/")
  URI site;

  private String bearer = "";

  @BeforeEach
  void a_front_page_with_something_on_it() {
    laterThanEverything();
    if (tokens.create("front " + UUID.randomUUID(), Role.EDITOR)
        instanceof Tokens.Creation.Made made) {
      bearer = made.plain();
    }
    var editor = http.bearer(bearer);
    var section = desk.section("en", "Harbour");
    for (String headline :
        List.of(
            "Storm closes the outer mole; two ferries turned back",
            "School kitchens win back their cooks",
            "Why the tide tables changed",
            "Eleven questions for the new harbour master")) {
      var story = desk.publishes(editor, Manuscript.any(section, headline));
      editor.form(
          "/desk/front/",
          Map.of(
              "edition",
              "en",
              "do",
              headline.startsWith("Storm") ? "lead" : "pick",
              "story",
              story.id().toString()));
    }
  }

  @AfterEach
  void nothing_is_chosen_for_other_tests() {
    desk.choosesNothingForTheFront(http.bearer(bearer));
  }

  private Page open(BrowserContext context, String path) {
    var page = context.newPage();
    page.navigate(site.resolve(path).toString());
    page.evaluate("document.fonts.ready");
    return page;
  }

  private BrowserContext context(int width, ColorScheme scheme, String language) {
    return Chromium.browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width == WIDE ? 860 : 844)
                .setHasTouch(width != WIDE)
                .setIsMobile(width != WIDE)
                .setColorScheme(scheme)
                .setLocale(language)
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + bearer)));
  }

  @Test
  void hinders_nobody_in_any_of_its_forms() {
    var faults = new SoftAssertions();
    look(WIDE, ColorScheme.LIGHT, "en", faults);
    look(WIDE, ColorScheme.DARK, "uk", faults);
    look(PHONE, ColorScheme.LIGHT, "uk", faults);
    look(PHONE, ColorScheme.DARK, "en", faults);
    faults.assertAll();
  }

  private void look(int width, ColorScheme scheme, String language, SoftAssertions faults) {
    String name =
        "front-screen-%d-%s-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT), language);
    try (var context = context(width, scheme, language);
        var page = open(context, "/desk/front/")) {
      judge(page, name, faults);
      if (width == PHONE) {
        page.locator(".thumbbar [popovertarget=tray]").click();
        assertThat(page.locator("#tray").isVisible()).isTrue();
        judge(page, name + "-tray", faults);
      } else {
        page.locator(".slot__until summary").first().click();
        judge(page, name + "-until", faults);
      }
    }
  }

  private static void judge(Page page, String name, SoftAssertions faults) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    faults
        .assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .as(name)
        .isEqualTo(true);
    Axe.of(page).forEach(fault -> faults.fail("%s: %s", name, fault));
  }

  @Test
  void can_be_worked_by_keyboard_alone() {
    try (var context = context(WIDE, ColorScheme.LIGHT, "en");
        var page = open(context, "/desk/front/")) {
      String second = page.locator("#picks .slot__head").nth(1).innerText();
      page.locator("#picks .slot").nth(1).locator("[value=up]").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/desk/front/?edition=en");

      assertThat(page.locator("#picks .slot__head").first().innerText()).isEqualTo(second);
      page.locator(".head [value=show]").focus();
      page.keyboard().press("Space");
      page.waitForURL("**done=shown");
      assertThat(page.locator("[role=status]").innerText()).isEqualTo("Readers see it now.");
    }
  }

  @Test
  void lets_stories_be_dragged_to_their_places() {
    try (var context = context(WIDE, ColorScheme.LIGHT, "en");
        var page = open(context, "/desk/front/")) {
      assumeTrue(page.locator(".slot__grip").count() > 0, "this build had no npm");
      String second = page.locator("#picks .slot__head").nth(1).innerText();
      var first = Objects.requireNonNull(page.locator("#picks .slot").first().boundingBox());

      drag(page, "#picks .slot:nth-child(2)", first.x + 40, first.y + 2);
      assertThat(page.locator("#moved")).hasText("Now pick 1: " + second);
      assertThat(page.locator("#picks .slot__head").first()).hasText(second);
      assertThat(page.locator("#picks .slot").first().locator(".slot__tools :focus")).hasCount(1);

      var lead = Objects.requireNonNull(page.locator("[data-drop=lead]").boundingBox());
      String offered = page.locator(".tray__item p").nth(1).innerText();
      drag(page, ".tray__item:nth-child(2)", lead.x + 40, lead.y + 20);
      assertThat(page.locator("#moved")).hasText("Now the lead: " + offered);
      assertThat(page.locator("[data-drop=lead] .slot__head")).hasText(offered);
    }
  }

  private static void drag(Page page, String item, double x, double y) {
    var grip =
        Objects.requireNonNull(page.locator(item).locator(".slot__grip").first().boundingBox());
    page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    page.mouse().down();
    page.mouse().move(x, y);
    page.mouse().up();
  }

  @Test
  void keeps_the_focus_and_tells_what_a_button_did() {
    try (var context = context(WIDE, ColorScheme.LIGHT, "en");
        var page = open(context, "/desk/front/")) {
      assumeTrue(page.locator(".slot__grip").count() > 0, "this build had no npm");
      String third = page.locator("#picks .slot__head").nth(2).innerText();
      page.locator("#picks .slot").nth(2).locator("[value=up]").focus();
      page.keyboard().press("Enter");

      assertThat(page.locator("#moved")).hasText("Now pick 2: " + third);
      assertThat(page.locator("#picks .slot").nth(1).locator("[value=up]")).isFocused();
    }
  }

  @Test
  void is_valid_to_the_nu_html_checker() throws IOException, SAXException {
    var checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    byte[] html = http.bearer(bearer).get("/desk/front/").text().getBytes(StandardCharsets.UTF_8);
    var messages = Json.tree(checker.validate(new ByteArrayInputStream(html))).path("messages");
    assertThat(messages).isEmpty();
  }
}
