package news.stet.story;

import static news.stet.Keys.press;
import static news.stet.Keys.tabTo;
import static news.stet.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.Chromium;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.staff.Role;
import news.stet.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A story being written in a browser, on the page the newsroom serves. Pictures are in
/// `target/shots`.
@QuarkusTest
@ExtendWith(Chromium.class)
class EditorInBrowserTest extends NewsroomTest {
  private static final String ELSEWHERE = "text=This story is also open in another tab";

  @Inject Staffing staffing;
  @Inject Newsdesk newsdesk;
  @Inject Editor editor;
  @Inject Stories stories;

  @TestHTTPResource("/")
  URI site;

  private Staffing.Person nela = new Staffing.Person(UUID.randomUUID(), "", "");
  private Http in = Http.at(URI.create("http://localhost/"));
  private UUID id = UUID.randomUUID();

  @BeforeEach
  void a_reporter_has_a_draft() {
    assumeTrue(editor.module().isPresent(), "this build had no npm");
    clock.advance(Duration.ofHours(1));
    nela = staffing.hired(Role.REPORTER);
    in = staffing.in(http, nela);
    id = draft(Newsdesk.copy("Fog " + UUID.randomUUID(), "The council voted.").body());
  }

  private UUID draft(Body body) {
    var copy = Newsdesk.copy("Fog " + UUID.randomUUID(), "");
    return newsdesk.draft(
        Newsdesk.actor(nela, Role.REPORTER),
        new Copy(
            copy.kind(),
            copy.headline(),
            copy.standfirst(),
            copy.slug(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            body));
  }

  private static Body paragraphs(String... texts) {
    return new Body(
        IntStream.range(0, texts.length)
            .<Block>mapToObj(i -> new Block.Paragraph("p" + i, List.of(Inline.Run.plain(texts[i]))))
            .toList());
  }

  private Body body() {
    return stories.draft(id).orElseThrow().copy().body();
  }

  private String text() {
    return BodyText.of(body());
  }

  private String path() {
    return "/desk/stories/" + id + "/";
  }

  private Sight browser(int width) {
    return new Sight(site, width, ColorScheme.LIGHT, "editor-" + width).in(in, Language.ENGLISH);
  }

  /// The story in a tab, once it can be written in.
  private Page open(Page tab) {
    tab.navigate(site.resolve(path()).toString());
    tab.waitForSelector(".tools");
    return tab;
  }

  private Page open(Sight browser) {
    return open(browser.page());
  }

  private static Page tab(Sight browser) {
    return browser.page().context().newPage();
  }

  private static void write(Page page, String text) {
    page.click("#body p");
    press(page, "Control+End");
    type(page, text);
  }

  /// What the browser complained of, lost lines and refusals aside.
  private static List<String> complaints(Sight browser) {
    return browser.said().stream().filter(said -> !said.contains("Failed to load")).toList();
  }

  private static String state(Page page, String state) {
    page.waitForSelector("#saved[data-state=" + state + "]");
    return page.locator("#saved").textContent();
  }

  @ParameterizedTest
  @ValueSource(ints = {Sight.WIDE, Sight.PHONE})
  void is_written_by_keyboard_alone_and_saves_by_itself(int width) {
    try (var browser = browser(width)) {
      Page page = open(browser);
      tabTo(page, "#headline");
      press(page, "Home");
      type(page, "Dense ");
      tabTo(page, "#body");
      press(page, "Control+End", "Enter");
      type(page, "\"Fog,\" she said.");
      press(page, "Enter");
      type(page, "/subh");
      page.waitForSelector("[role=option][aria-selected=true] >> text=Subheading");
      press(page, "Enter");
      type(page, "What the divers saw");
      press(page, "Alt+ArrowUp");

      assertThat(state(page, "saved")).isEqualTo("Saved");
      assertThat(text()).isEqualTo("The council voted.\n\nWhat the divers saw\n\n“Fog,” she said.");
      assertThat(body().blocks().get(1)).isInstanceOf(Block.Heading.class);
      assertThat(stories.draft(id).orElseThrow().copy().headline()).startsWith("Dense Fog ");
      assertThat(complaints(browser)).isEmpty();
    }
  }

  @Test
  void says_what_is_missing_as_the_text_stands_now() {
    try (var browser = browser(Sight.WIDE)) {
      Page page = open(browser);
      assertThat(page.locator("#checks a[href='#standfirst']").count()).isZero();
      page.fill("#headline", "Rain " + id);
      page.fill("#standfirst", "");
      page.waitForSelector("#checks a[href='#standfirst']");
      page.fill("#standfirst", "What it means.");

      page.waitForSelector("#checks:not(:has(a[href='#standfirst']))");
      assertThat(page.locator("h1").textContent()).isEqualTo("Rain " + id);
      assertThat(page.inputValue("#standfirst")).isEqualTo("What it means.");
    }
  }

  @Test
  void lets_a_block_be_dragged_by_its_grip() {
    id = draft(paragraphs("One.", "Two.", "Three."));
    try (var browser = browser(Sight.WIDE)) {
      Page page = open(browser);
      var blocks = page.locator("#body > p");
      blocks.last().hover();
      page.locator(".grip")
          .dragTo(
              blocks.first(), new Locator.DragToOptions().setTargetPosition(new Position(2, 2)));

      page.waitForSelector("#saved[data-state=saved]");
      assertThat(text()).isEqualTo("Three.\n\nOne.\n\nTwo.");
    }
  }

  @Test
  void keeps_what_was_written_without_a_line_and_sends_it_when_the_page_is_opened_again() {
    try (var browser = browser(Sight.PHONE)) {
      var context = browser.page().context();
      Page page = open(tab(browser));
      context.setOffline(true);
      write(page, " Twice.");
      assertThat(state(page, "offline")).isEqualTo("Offline (kept on this device)");
      page.close();
      context.setOffline(false);
      assertThat(text()).isEqualTo("The council voted.");

      Page again = open(browser);

      state(again, "saved");
      assertThat(again.textContent("#body")).contains("The council voted. Twice.");
      assertThat(text()).isEqualTo("The council voted. Twice.");
    }
  }

  @Test
  void sends_what_was_written_after_the_session_had_ended_once_one_is_in_again() {
    try (var browser = browser(Sight.WIDE)) {
      Page page = open(browser);
      in.form("/desk/sign-out", Map.of());
      write(page, " Twice.");
      assertThat(state(page, "signedOut")).isEqualTo("Signed out (kept on this device). Sign in");

      Page door = page.waitForPopup(() -> page.click("#saved a"));
      signIn(door);

      door.waitForSelector(".tools");
      state(page, "saved");
      assertThat(text()).isEqualTo("The council voted. Twice.");
    }
  }

  @Test
  void brings_one_back_through_the_door_with_what_was_written() {
    try (var browser = browser(Sight.WIDE)) {
      Page page = open(browser);
      in.form("/desk/sign-out", Map.of());
      write(page, " Twice.");
      state(page, "signedOut");

      page.reload();
      signIn(page);

      page.waitForSelector(".tools");
      state(page, "saved");
      assertThat(page.textContent("#body")).contains("The council voted. Twice.");
      assertThat(text()).isEqualTo("The council voted. Twice.");
    }
  }

  private void signIn(Page door) {
    door.waitForSelector("#email");
    door.fill("#email", nela.email());
    door.fill("#password", Staffing.PASSWORD);
    door.click("main button");
  }

  @Test
  void sets_two_texts_side_by_side_when_two_people_wrote() {
    var jun = staffing.in(http, staffing.hired(Role.EDITOR));
    var faults = new SoftAssertions();
    try (var mine = browser(Sight.WIDE);
        var theirs =
            new Sight(site, Sight.PHONE, ColorScheme.DARK, "theirs").in(jun, Language.ENGLISH)) {
      Page page = open(mine);
      Page other = open(theirs);
      write(other, " By five to four.");
      state(other, "saved");
      write(page, " Twice.");

      page.waitForSelector("dialog[open]");
      assertThat(state(page, "conflict")).isEqualTo("Conflict");
      assertThat(page.locator("dialog mark").allTextContents())
          .contains("The council voted. Twice.", "The council voted. By five to four.");
      mine.judge("editor-conflict", faults);
      assertThat(text()).isEqualTo("The council voted. By five to four.");
      press(page, "Enter");

      state(page, "saved");
      assertThat(text()).isEqualTo("The council voted. Twice.");
      assertThat(stories.revisions(id, Integer.MAX_VALUE, 5))
          .extracting(revision -> stories.revision(id, revision.number()).orElseThrow().copy())
          .extracting(copy -> BodyText.of(copy.body()))
          .contains("The council voted. By five to four.");

      write(other, " Late.");
      other.waitForSelector("dialog[open]");
      theirs.judge("editor-conflict", faults);
      tabTo(other, "dialog [value=theirs]");
      press(other, "Enter");
      state(other, "saved");
      assertThat(other.textContent("#body")).contains("The council voted. Twice.");
      assertThat(text()).isEqualTo("The council voted. Twice.");
    }
    faults.assertAll();
  }

  @Test
  void follows_what_another_tab_has_saved() {
    try (var browser = browser(Sight.WIDE)) {
      Page one = open(browser);
      Page two = open(tab(browser));
      one.waitForSelector(ELSEWHERE);
      two.waitForSelector(ELSEWHERE);
      write(two, " Twice.");
      state(two, "saved");
      one.waitForSelector("#body >> text=The council voted. Twice.");
      two.close();

      one.waitForSelector(
          ELSEWHERE, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
      write(one, " Thrice.");
      state(one, "saved");
      assertThat(text()).isEqualTo("The council voted. Twice. Thrice.");
    }
  }

  @Test
  void takes_what_is_pasted_without_breaking_the_content_security_policy() throws IOException {
    try (var browser = browser(Sight.WIDE)) {
      Page page = open(browser);
      for (String sample : List.of("web", "word", "google-docs")) {
        String html = Files.readString(Path.of("desk-ui/samples/" + sample + ".html"));
        page.click("#body");
        press(page, "Control+a");
        page.evaluate(
            """
            html => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/html", html);
              document.querySelector("#body").dispatchEvent(
                new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}));
            }
            """,
            html);
        state(page, "saved");

        assertThat(text())
            .as(sample)
            .doesNotContain("alert(", "mso-", "приховане", "The council voted.")
            .hasSizeGreaterThan(100);
      }
      assertThat(complaints(browser)).isEmpty();
    }
  }

  @Test
  void hinders_nobody_whom_axe_knows_of_and_fits() {
    var faults = new SoftAssertions();
    Sight.everyWay(
        site,
        (sight, language) -> {
          id = draft(rich());
          Page page = open(sight.in(in, language));
          page.click("#body > p:last-child");
          press(page, "Control+End", "Enter");
          type(page, "/");
          page.waitForSelector("[role=option]");
          sight.judge("writing-slash", faults);
          press(page, "Escape", "Backspace");
          type(page, "See");
          press(page, "Shift+Home", "Control+k");
          page.waitForSelector("dialog[open]");
          sight.judge("writing-link", faults);
          faults.assertThat(complaints(sight)).isEmpty();
        });
    faults.assertAll();
  }

  private static Body rich() {
    var html =
        "<h2>Fog</h2><p>The <strong>council</strong> <a href='/x/'>voted</a>, TK.</p>"
            + "<blockquote><p>Yes.</p></blockquote><ul><li>a</li></ul><hr><p>End.</p>";
    return switch (HtmlIntake.read(html)) {
      case BodyReading.Read(var body, _) -> body;
      case BodyReading.Refused(var why) -> throw new AssertionError(why);
    };
  }
}
