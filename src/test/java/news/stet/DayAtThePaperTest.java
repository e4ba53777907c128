package news.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import news.stet.desk.Sight;
import news.stet.desk.Staffing;
import news.stet.masthead.Masthead;
import news.stet.masthead.Section;
import news.stet.staff.Actor;
import news.stet.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A day at the paper: one story from a reporter's phone to readers, and away from them again. All
/// that people do, they do on the screens that people have.
@QuarkusTest
@ExtendWith(Chromium.class)
class DayAtThePaperTest extends NewsroomTest {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String headline = "The ferry to Halmere runs again " + mark;

  @Inject Staffing staffing;
  @Inject Masthead masthead;

  @Test
  void a_story_is_filed_sent_back_published_corrected_and_taken_down() {
    laterThanEverything();
    masthead
        .add(Actor.STET, new Section(UUID.randomUUID(), "en", "s-" + mark, "Sea " + mark, 1))
        .done();
    try (var reporter = new Colleague(Role.REPORTER, Sight.PHONE);
        var editor = new Colleague(Role.EDITOR, Sight.WIDE);
        var reader = new Sight(site, Sight.PHONE, ColorScheme.DARK, "reader")) {
      assumeTrue(reporter.signsIn().canWrite(), "this build had no npm");

      reporter.heads(headline, "Three crossings a day until spring.");
      reporter.choosesTheSection("Sea " + mark);
      reporter.writes("The first boat left at six.");
      reporter.losesTheLine();
      reporter.writes(" It carried fourteen people.");
      reporter.sees("Offline (kept on this device)");
      reporter.getsTheLineBack();
      reporter.sees("Saved");
      reporter.does("Send for review");
      reporter.isTold("Sent for review.");

      clock.advance(Duration.ofMinutes(20));
      editor.signsIn();
      editor.findsTheStory("In review");
      editor.fills("What is missing?", "Who pays for it?");
      editor.does("Send back");
      editor.isTold("Sent back.");
      assertThat(statusFor(reader)).as("a draft is nobody's business").isEqualTo(404);

      clock.advance(Duration.ofMinutes(20));
      reporter.findsTheStory("Mine");
      reporter.isTold("Who pays for it?");
      reporter.writes(" The county pays.");
      reporter.sees("Saved");
      reporter.does("Send for review");
      reporter.isTold("Sent for review.");

      clock.advance(Duration.ofMinutes(20));
      editor.findsTheStory("In review");
      editor.does("Publish now");
      editor.isTold("Published.");

      reader.page().navigate(site.toString());
      reader.page().click("a:has-text('" + headline + "')");
      assertThat(reader.page().locator("article").innerText())
          .contains("The first boat left at six. It carried fourteen people. The county pays.")
          .doesNotContain("Correction");

      clock.advance(Duration.ofMinutes(20));
      editor.writes(" It was four people, not fourteen.");
      editor.sees("Saved");
      editor.ticks("A correction: something was wrong");
      editor.fills("What readers are told", "We first wrote that the boat carried fourteen.");
      editor.does("Publish the change");
      editor.isTold("The change is published.");
      reader.page().reload();
      assertThat(reader.page().locator("article").innerText())
          .contains("It was four people, not fourteen.")
          .containsPattern("Correction, .*\\R+We first wrote that the boat carried fourteen\\.");

      clock.advance(Duration.ofMinutes(20));
      editor.fills("Why, for readers", "A court in Halmere ordered it.");
      editor.does("Take it down");
      editor.isTold("Readers do not see it any more.");
      Response gone = reader.page().reload();
      assertThat(gone.status()).isEqualTo(410);
      assertThat(reader.page().locator("main").innerText())
          .contains("A court in Halmere ordered it.")
          .doesNotContain("ferry", "boat");
      reader.page().navigate(site.toString());
      assertThat(reader.page().content()).doesNotContain(headline);
    }
  }

  private int statusFor(Sight reader) {
    String address = site.resolve("/the-ferry-to-halmere-runs-again-" + mark + "/").toString();
    return reader.page().navigate(address).status();
  }

  /// Somebody of the newsroom in front of a screen.
  private final class Colleague implements AutoCloseable {
    private final Staffing.Person person;
    private final Sight sight;
    private final Page page;

    Colleague(Role role, int width) {
      person = staffing.hired(role);
      sight = new Sight(site, width, ColorScheme.LIGHT, role.word() + "-" + width);
      page = sight.page();
    }

    Colleague signsIn() {
      page.navigate(site.resolve("/desk/stories/").toString());
      page.fill("#email", person.email());
      page.fill("#password", Staffing.PASSWORD);
      page.click("main button");
      page.waitForSelector("h1:has-text('Stories')");
      return this;
    }

    /// Begins a story. Whether there is an editor on its page.
    boolean canWrite() {
      page.click("[popovertarget=new]");
      page.click("#new [value=en]");
      page.waitForSelector("#story");
      return page.locator("#story[data-words]").count() == 1;
    }

    void heads(String headline, String standfirst) {
      page.fill("#headline", headline);
      page.fill("#standfirst", standfirst);
    }

    void choosesTheSection(String name) {
      page.click("[popovertarget=inspector]:visible");
      page.selectOption("#section", new SelectOption().setLabel(name));
      page.click("#inspector button:has-text('Close')");
    }

    /// At the end of the text.
    void writes(String text) {
      page.click("#body p >> nth=-1");
      Keys.press(page, "Control+End");
      Keys.type(page, text);
    }

    void losesTheLine() {
      page.context().setOffline(true);
    }

    void getsTheLineBack() {
      page.context().setOffline(false);
    }

    void sees(String state) {
      page.waitForSelector("#saved:has-text('" + state + "')");
    }

    /// From the menu that moves a story on, or from its one button.
    void does(String what) {
      opensTheMenu();
      page.click("#move button:has-text('" + what + "')");
    }

    void fills(String label, String text) {
      opensTheMenu();
      page.getByLabel(label).fill(text);
    }

    void ticks(String label) {
      opensTheMenu();
      page.getByLabel(label).check();
    }

    private void opensTheMenu() {
      if (page.locator("#move[open]").count() == 0) {
        page.click("#move summary");
      }
    }

    void isTold(String what) {
      page.waitForSelector(".writehead__notice:has-text('" + what + "')");
    }

    void findsTheStory(String view) {
      page.navigate(site.resolve("/desk/stories/").toString());
      page.click(".views a:has-text('" + view + "')");
      page.click(".list__headline:has-text('" + headline + "')");
      page.waitForSelector(".tools");
    }

    @Override
    public void close() {
      sight.close();
    }
  }
}
