package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import news.stet.NewsroomTest;
import news.stet.ground.GroundConfig;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the first person comes into a newsroom in which nobody works yet.
@QuarkusTest
class FirstOwnerTest extends NewsroomTest {
  private static final Optional<String> UNSAID = Optional.empty();
  private static final String EMAIL = "vira@courier.example";
  private static final String PASSWORD = "a tide table and a lamp";

  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private StaffRoom room;

  @BeforeEach
  void nobody_works_here_yet() {
    room = new StaffRoom(newsroom, address);
  }

  @AfterEach
  void close() {
    room.close();
  }

  /// What a start prints.
  private List<String> start(Optional<String> email, Optional<String> password) {
    var first = room.firstOwner(email, password);
    first.begin();
    return first.lines();
  }

  private List<Account> staff() {
    return room.database.read(s -> room.accounts.after(s, new UUID(0, 0), 100));
  }

  private SignIn knocks(String email, String password) {
    return room.signIns.byPassword(email, password, "here", Optional.empty());
  }

  private static String token(List<String> lines) {
    String line = lines.getFirst();
    return line.substring(line.lastIndexOf('/') + 1);
  }

  @Test
  void comes_in_by_the_password_that_was_set() {
    var lines = start(Optional.of(EMAIL), Optional.of(PASSWORD));

    assertThat(lines).containsExactly("sign in: " + address.of("/desk/sign-in"));
    assertThat(lines.toString()).doesNotContain(PASSWORD);
    assertThat(knocks(EMAIL, PASSWORD)).isInstanceOf(SignIn.In.class);
    assertThat(staff())
        .singleElement()
        .satisfies(owner -> assertThat(owner.role()).isEqualTo(Role.OWNER));
  }

  @Test
  void comes_in_by_a_link_when_no_password_was_set() {
    var lines = start(UNSAID, UNSAID);

    assertThat(lines.getFirst()).startsWith("sign in: " + address.of("/desk/sign-in/once/"));
    assertThat(lines.getLast()).contains("works once, for 24 hours");
    assertThat(staff()).singleElement().extracting(Account::email).isEqualTo("owner@localhost");
    assertThat(room.signIns.byLink(token(lines), Optional.empty()))
        .isInstanceOfSatisfying(SignIn.In.class, in -> assertThat(in.passwordSet()).isFalse());
  }

  @Test
  void gets_a_new_link_at_each_start_until_a_password_is_chosen() {
    start(Optional.of(EMAIL), UNSAID);
    var second = start(Optional.of(EMAIL), UNSAID);
    var in = (SignIn.In) room.signIns.byLink(token(second), Optional.empty());
    var self = new SignIns.Self("Vira Koval", EMAIL, Optional.empty(), Optional.of(PASSWORD));
    assertThat(room.signIns.settle(in.cookie(), self).change())
        .isInstanceOf(AccountChange.Done.class);

    assertThat(start(Optional.of(EMAIL), UNSAID))
        .containsExactly("sign in: " + address.of("/desk/sign-in"));
    assertThat(staff()).hasSize(1);
  }

  @Test
  void is_never_touched_again_by_what_the_environment_says() {
    start(Optional.of(EMAIL), Optional.of(PASSWORD));

    start(Optional.of("other@courier.example"), Optional.of("another password entirely"));

    assertThat(staff()).singleElement().extracting(Account::email).isEqualTo(EMAIL);
    assertThat(knocks(EMAIL, PASSWORD)).isInstanceOf(SignIn.In.class);
    assertThat(knocks(EMAIL, "another password entirely")).isEqualTo(new SignIn.Refused());
  }

  @Test
  void is_one_however_many_nodes_start_together() throws InterruptedException {
    Callable<List<String>> begin = () -> start(Optional.of(EMAIL), UNSAID);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = threads.invokeAll(Collections.nCopies(8, begin));

      assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ZERO));
    }
    assertThat(staff()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "a b@x", "@"})
  void has_an_address_of_our_own_where_the_one_set_is_none(String typo) {
    start(Optional.of(typo), Optional.of(PASSWORD));

    assertThat(knocks("owner@localhost", PASSWORD)).isInstanceOf(SignIn.In.class);
  }

  /// A password that the door would not even look at must not keep the link from being printed:
  /// nobody could ever come in.
  @Test
  void comes_in_by_a_link_when_the_password_set_is_too_long_to_be_typed() {
    String endless = "x".repeat(SignIns.PASSWORD_MOST + 1);

    var lines = start(Optional.of(EMAIL), Optional.of(endless));

    assertThat(lines.getFirst()).contains("/desk/sign-in/once/");
    assertThat(room.signIns.byLink(token(lines), Optional.empty())).isInstanceOf(SignIn.In.class);
  }

  /// It is taken: whoever set it can come in and choose a better one.
  @Test
  void comes_in_by_a_short_password_too() {
    start(Optional.of(EMAIL), Optional.of("short"));

    assertThat(knocks(EMAIL, "short")).isInstanceOf(SignIn.In.class);
  }

  /// Two owners, and the one with a password is sent away.
  @Test
  void gets_a_link_again_when_no_owner_who_may_come_in_has_a_password() {
    start(Optional.of(EMAIL), Optional.of(PASSWORD));
    var first = staff().getFirst();
    room.add("second", Role.OWNER);
    room.database.write(tx ->
        room.accounts.change(
            tx, Actor.STET, first.id(), _ -> true, first.name(), Role.OWNER, true));

    assertThat(start(UNSAID, UNSAID).getFirst()).contains("/desk/sign-in/once/");
  }
}
