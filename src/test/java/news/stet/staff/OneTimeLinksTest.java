package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import news.stet.NewsroomTest;
import news.stet.ground.GroundConfig;
import news.stet.ground.RowQueue;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneTimeLinksTest extends NewsroomTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject OneTimeLinks links;
  @Inject SignIns signIns;
  @Inject Badges badges;
  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private static String token(OneTimeLinks.Made made) {
    return made.url().substring(made.url().lastIndexOf('/') + 1);
  }

  private Optional<UUID> uses(String token) {
    return signIns.byLink(token, Optional.empty()) instanceof SignIn.In in
        ? Optional.of(in.account())
        : Optional.empty();
  }

  @Test
  void let_in_once() {
    var nela = badges.somebody(Role.REPORTER);
    String link = badges.link(nela);

    assertThat(links.works(link)).isTrue();
    assertThat(links.works(link)).as("looking changes nothing").isTrue();
    assertThat(uses(link)).contains(nela.id());
    assertThat(links.works(link)).isFalse();
    assertThat(uses(link)).isEmpty();
  }

  @Test
  void let_one_of_fifty_in_who_use_it_at_once() throws InterruptedException {
    var nela = badges.somebody(Role.REPORTER);
    String link = badges.link(nela);
    Callable<Optional<UUID>> use = () -> uses(link);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = threads.invokeAll(Collections.nCopies(50, use));

      assertThat(all.stream().flatMap(one -> one.resultNow().stream())).containsExactly(nela.id());
    }
  }

  @Test
  void end_after_a_day() {
    String link = badges.link(badges.somebody(Role.REPORTER));

    clock.advance(OneTimeLinks.LASTS.minusSeconds(1));
    assertThat(links.works(link)).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(links.works(link)).isFalse();
    assertThat(uses(link)).isEmpty();
  }

  @Test
  void are_nothing_when_they_are_not_ours() {
    for (String invented : new String[] {"", "x", "x".repeat(5_000), "\u0000", "\ud800", "%00"}) {
      assertThat(links.works(invented)).isFalse();
      assertThat(uses(invented)).isEmpty();
    }
  }

  @Test
  void are_taken_back_when_the_account_is_disabled() {
    var nela = badges.somebody(Role.REPORTER);
    String link = badges.link(nela);

    badges.disable(nela);
    assertThat(links.works(link)).isFalse();
    assertThat(uses(link)).isEmpty();
    badges.change(nela, Role.REPORTER, false);
    assertThat(links.works(link)).as("enabled again, but that link is of before").isFalse();
    assertThat(uses(link)).isEmpty();
  }

  @Test
  void are_kept_as_hashes_only_and_forgotten_when_they_have_ended() {
    try (var room = new StaffRoom(newsroom, address)) {
      var nela = room.add("nela", Role.REPORTER);
      String link = token(room.database.write(tx -> room.links.make(tx, Actor.STET, nela.id())));
      assertThat(room.say("select to_jsonb(l)::text from staff.one_time_link l"))
          .contains(new Secret(link).hash())
          .doesNotContain(link);

      room.clock.advance(OneTimeLinks.LASTS.plusSeconds(1));
      new SessionsForgotten(room.database).run();
      assertThat(room.say("select count(*) from staff.one_time_link")).isEqualTo("0");
    }
  }

  /// Whoever uses a link while it is taken back waits for that, and holds nothing meanwhile that
  /// the other needs: PostgreSQL would end one of the two.
  @Test
  void wait_for_whoever_changes_the_account() {
    try (var room = new StaffRoom(newsroom, address)) {
      var nela = room.add("nela", Role.REPORTER);
      String link = token(room.database.write(tx -> room.links.make(tx, Actor.STET, nela.id())));

      CompletableFuture<SignIn> used =
          room.database.write(tx -> {
            assertThat(room.accounts.locked(tx, nela.id())).isPresent();
            var asked = RowQueue.behind(tx, () -> room.signIns.byLink(link, Optional.empty()));
            room.links.forget(tx, nela.id());
            return asked;
          });

      assertThat(used).succeedsWithin(SOON).isEqualTo(new SignIn.Refused());
    }
  }
}
