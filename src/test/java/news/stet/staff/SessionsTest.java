package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.GroundConfig;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsTest extends NewsroomTest {
  @Inject Badges badges;
  @Inject Sessions sessions;
  @Inject Database database;
  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private boolean lives(String cookie) {
    return sessions.live(cookie).isPresent();
  }

  @Test
  void belong_to_one_account_and_have_its_role() {
    var nela = badges.somebody(Role.EDITOR);

    var live = sessions.live(badges.session(nela)).orElseThrow();

    assertThat(live.actor()).isEqualTo(nela.actor());
    assertThat(live.mayChoose()).as("there is no password yet").isTrue();
    assertThat(badges.session(nela)).isNotEqualTo(badges.session(nela));
  }

  @Test
  void end_when_nobody_came_for_two_weeks() {
    String cookie = badges.session(badges.somebody(Role.EDITOR));

    clock.advance(Sessions.IDLE.minusSeconds(1));
    assertThat(lives(cookie)).isTrue();
    clock.advance(Sessions.IDLE.minusSeconds(1));
    assertThat(lives(cookie)).as("the visit before was noted").isTrue();
    clock.advance(Duration.ofSeconds(2));
    String idle = badges.session(badges.somebody(Role.EDITOR));
    clock.advance(Sessions.IDLE);
    assertThat(lives(idle)).isFalse();
  }

  @Test
  void end_after_a_month_however_busy() {
    String cookie = badges.session(badges.somebody(Role.EDITOR));
    var end = clock.instant().plus(Sessions.LONGEST);

    while (clock.instant().isBefore(end.minus(Duration.ofDays(1)))) {
      assertThat(lives(cookie)).isTrue();
      clock.advance(Duration.ofDays(1));
    }
    clock.set(end.minusSeconds(1));
    assertThat(lives(cookie)).isTrue();
    clock.set(end);
    assertThat(lives(cookie)).isFalse();
  }

  @Test
  void note_a_visit_every_ten_minutes() {
    String cookie = badges.session(badges.somebody(Role.EDITOR));
    var began = clock.instant();

    clock.advance(Duration.ofMinutes(10));
    assertThat(lives(cookie)).isTrue();
    assertThat(sessions.live(cookie).orElseThrow().seenAt()).isEqualTo(began);
    clock.advance(Duration.ofSeconds(1));
    assertThat(lives(cookie)).isTrue();
    assertThat(sessions.live(cookie).orElseThrow().seenAt()).isEqualTo(clock.instant());
  }

  @Test
  void end_at_once_when_the_account_is_disabled_and_stay_ended() {
    var nela = badges.somebody(Role.EDITOR);
    String cookie = badges.session(nela);

    badges.disable(nela);
    assertThat(lives(cookie)).isFalse();
    badges.change(nela, Role.EDITOR, false);
    assertThat(lives(cookie)).isFalse();
    assertThat(lives(badges.session(nela))).isTrue();
  }

  @Test
  void end_at_once_when_the_role_becomes_another() {
    var nela = badges.somebody(Role.EDITOR);
    String cookie = badges.session(nela);

    badges.change(nela, Role.REPORTER, false);

    assertThat(lives(cookie)).isFalse();
  }

  @Test
  void of_one_account_end_together_and_leave_others_alone() {
    var nela = badges.somebody(Role.EDITOR);
    String phone = badges.session(nela);
    String laptop = badges.session(nela);
    String mareks = badges.session(badges.somebody(Role.EDITOR));

    database.write(tx -> {
      sessions.endAll(tx, nela.id());
      return true;
    });

    assertThat(lives(phone) || lives(laptop)).isFalse();
    assertThat(lives(mareks)).isTrue();
  }

  @Test
  void are_kept_as_hashes_only_and_forgotten_when_they_have_ended() {
    try (var room = new StaffRoom(newsroom, address)) {
      var nela = room.add("nela", Role.EDITOR);
      String cookie =
          room.database
              .write(tx -> room.sessions.begin(tx, nela.id(), Sessions.CameBy.PASSWORD))
              .text();
      assertThat(room.say("select string_agg(to_jsonb(s)::text, ' ') from staff.session s"))
          .contains(new Secret(cookie).hash())
          .doesNotContain(cookie);

      var forgotten = new SessionsForgotten(room.database);
      room.clock.advance(Sessions.IDLE.minusSeconds(1));
      forgotten.run();
      assertThat(room.say("select count(*) from staff.session")).isEqualTo("1");
      room.clock.advance(Duration.ofSeconds(2));
      forgotten.run();
      assertThat(room.say("select count(*) from staff.session")).isEqualTo("0");
    }
  }
}
