package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The door as its callers see it; its pages are in the desk's tests.
@QuarkusTest
class SignInsTest extends NewsroomTest {
  private static final String PASSWORD = Badges.PASSWORD;
  private static final String OTHER = "a lamp and a tide table";

  @Inject Database database;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject OneTimeLinks links;
  @Inject AuditTrail trail;
  @Inject SignIns signIns;
  @Inject Badges badges;

  /// Nobody else comes from there.
  private final String network = UUID.randomUUID().toString();

  private Account hired() {
    Account account = badges.somebody(Role.EDITOR);
    badges.choose(account);
    return account;
  }

  private SignIn knocks(String email, String password) {
    return signIns.byPassword(email, password, network, Optional.empty());
  }

  private String in(Account account) {
    return cookie(knocks(account.email(), PASSWORD));
  }

  private static String cookie(SignIn result) {
    return result instanceof SignIn.In in ? in.cookie() : "";
  }

  private boolean lives(String cookie) {
    return sessions.live(cookie).isPresent();
  }

  private SignIns.Settled settle(String cookie, Account account, String current, String password) {
    return signIns.settle(
        cookie,
        new SignIns.Self(
            account.name(), account.email(), Optional.of(current), Optional.of(password)));
  }

  @Test
  void an_address_and_its_password_let_in() {
    var nela = hired();

    assertThat(lives(in(nela))).isTrue();
    assertThat(knocks("  " + nela.email().toUpperCase(Locale.ROOT) + " ", PASSWORD))
        .isInstanceOf(SignIn.In.class);
    assertThat(knocks(nela.email(), OTHER)).isEqualTo(new SignIn.Refused());
  }

  /// With a desk that hashes nothing any more, whoever gets that far hears so: everybody does.
  @Test
  void a_wrong_password_and_an_unknown_address_cost_the_same_work() {
    var closed = new HashingDesk();
    closed.stop(new ShutdownEvent());
    var door =
        new SignIns(database, accounts, sessions, links, trail, closed, new SignInLimits(clock));
    var nela = hired();
    var invited = badges.somebody(Role.EDITOR);
    var gone = hired();
    badges.disable(gone);

    for (String email :
        List.of(nela.email(), "nobody@courier.example", invited.email(), gone.email(), "?@x")) {
      assertThatThrownBy(() -> door.byPassword(email, OTHER, network, Optional.empty()))
          .as(email)
          .isInstanceOfSatisfying(
              WebApplicationException.class,
              e -> assertThat(e.getResponse().getStatus()).isEqualTo(503));
    }
  }

  /// What no account can have: also what PostgreSQL cannot take, or would take for something else.
  @ParameterizedTest
  @ValueSource(
      strings = {"", "a\u0000b@courier.example", "\ud800@courier.example", "%", "' or 1=1"})
  void an_address_that_is_none_lets_nobody_in(String email) {
    assertThat(knocks(email, PASSWORD)).isEqualTo(new SignIn.Refused());
  }

  @Test
  void a_password_that_is_no_text_lets_nobody_in() {
    assertThat(knocks(hired().email(), "\u0000\ud800\uffff")).isEqualTo(new SignIn.Refused());
  }

  @Test
  void the_sixth_wrong_try_is_not_looked_at() {
    var nela = hired();
    for (int i = 0; i < 5; i++) {
      assertThat(knocks(nela.email(), OTHER)).isEqualTo(new SignIn.Refused());
    }

    assertThat(knocks(nela.email(), PASSWORD)).isEqualTo(new SignIn.Refused());
    assertThat(signIns.byPassword(nela.email(), PASSWORD, "elsewhere", Optional.empty()))
        .isInstanceOf(SignIn.In.class);
    clock.advance(Duration.ofMinutes(2));
    assertThat(knocks(nela.email(), PASSWORD)).isInstanceOf(SignIn.In.class);
  }

  @Test
  void whoever_knows_the_password_may_come_in_as_often_as_they_like() {
    var nela = hired();

    for (int i = 0; i < 8; i++) {
      assertThat(lives(in(nela))).isTrue();
    }
  }

  @Test
  void the_session_that_the_browser_had_ends_and_others_stay() {
    var nela = hired();
    String phone = in(nela);
    String laptop = in(nela);

    String again = cookie(signIns.byPassword(nela.email(), PASSWORD, network, Optional.of(laptop)));

    assertThat(again).isNotEqualTo(laptop);
    assertThat(lives(again)).isTrue();
    assertThat(lives(laptop)).isFalse();
    assertThat(lives(phone)).isTrue();
  }

  @Test
  void going_out_ends_that_session_alone() {
    var nela = hired();
    String phone = in(nela);
    String laptop = in(nela);

    signIns.out(laptop);
    signIns.out("nobody's");

    assertThat(lives(laptop)).isFalse();
    assertThat(lives(phone)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"11, x, false", "12, x, true", "11, 🚢, false", "12, 🚢, true", "256, 🚢, true"})
  void a_password_is_measured_in_letters(int length, String letter, boolean fits) {
    assertThat(SignIns.fits(letter.repeat(length))).isEqualTo(fits);
  }

  @Test
  void a_password_may_be_so_long_and_no_longer() {
    assertThat(SignIns.fits("x".repeat(SignIns.PASSWORD_MOST))).isTrue();
    assertThat(SignIns.fits("x".repeat(SignIns.PASSWORD_MOST + 1))).isFalse();
  }

  @Test
  void a_new_password_ends_every_session_and_every_link_of_the_account() {
    var nela = hired();
    var marek = hired();
    String mareks = in(marek);
    String phone = in(nela);
    String laptop = in(nela);
    String waiting = badges.link(nela);

    var settled = settle(laptop, nela, PASSWORD, OTHER);

    assertThat(settled.change()).isInstanceOf(AccountChange.Done.class);
    assertThat(lives(phone)).isFalse();
    assertThat(lives(laptop)).isFalse();
    assertThat(lives(settled.cookie().orElseThrow())).isTrue();
    assertThat(lives(mareks)).isTrue();
    assertThat(links.works(waiting)).isFalse();
    assertThat(knocks(nela.email(), PASSWORD)).isEqualTo(new SignIn.Refused());
    assertThat(knocks(nela.email(), OTHER)).isInstanceOf(SignIn.In.class);
  }

  /// A link may lie in the mailbox that the address was given up for.
  @Test
  void a_new_address_ends_every_session_and_every_link_too() {
    var nela = hired();
    String phone = in(nela);
    String laptop = in(nela);
    String waiting = badges.link(nela);
    String email = UUID.randomUUID() + "@elsewhere.example";

    var settled =
        signIns.settle(
            laptop, new SignIns.Self(nela.name(), email, Optional.of(PASSWORD), Optional.empty()));

    assertThat(lives(phone)).isFalse();
    assertThat(lives(laptop)).isFalse();
    assertThat(lives(settled.cookie().orElseThrow())).isTrue();
    assertThat(links.works(waiting)).isFalse();
    assertThat(knocks(nela.email(), PASSWORD)).isEqualTo(new SignIn.Refused());
    assertThat(knocks(email, PASSWORD)).isInstanceOf(SignIn.In.class);
  }

  @Test
  void a_new_password_takes_the_present_one() {
    var nela = hired();
    String cookie = in(nela);

    assertThat(settle(cookie, nela, OTHER, OTHER).change())
        .isEqualTo(new AccountChange.Unfit("current"));
    assertThat(settle(cookie, nela, PASSWORD, "too short").change())
        .isEqualTo(new AccountChange.Unfit("password"));
    assertThat(lives(cookie)).isTrue();
  }

  @Test
  void the_present_password_may_not_be_guessed_for_long_either() {
    var nela = hired();
    String cookie = in(nela);
    for (int i = 0; i < 5; i++) {
      settle(cookie, nela, "guess " + i, OTHER);
    }

    assertThat(settle(cookie, nela, PASSWORD, OTHER).change())
        .isEqualTo(new AccountChange.Unfit("current"));
  }

  @Test
  void whoever_came_by_a_link_may_choose_a_password_for_an_hour() {
    var nela = hired();
    String cookie = cookie(signIns.byLink(badges.link(nela), Optional.empty()));
    assertThat(signIns.mayChoose(cookie)).isTrue();

    clock.advance(Duration.ofHours(1));
    assertThat(signIns.mayChoose(cookie)).isFalse();
    assertThat(settle(cookie, nela, "", OTHER).change())
        .isEqualTo(new AccountChange.Unfit("current"));

    String soon = cookie(signIns.byLink(badges.link(nela), Optional.empty()));
    clock.advance(Duration.ofMinutes(59));
    assertThat(settle(soon, nela, "", OTHER).change()).isInstanceOf(AccountChange.Done.class);
  }

  @Test
  void whoever_has_been_sent_away_changes_nothing() {
    var nela = hired();
    String cookie = in(nela);
    badges.disable(nela);

    assertThat(settle(cookie, nela, PASSWORD, OTHER).change())
        .isEqualTo(new AccountChange.Absent());
  }
}
