package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.GroundConfig;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokensTest extends NewsroomTest {
  @Inject Tokens tokens;
  @Inject Database database;
  @Inject Badges badges;
  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private final String name = "t" + UUID.randomUUID();

  @Test
  void say_what_their_maker_called_them_and_what_they_may_do() {
    var made = badges.token(Role.REPORTER);

    var actor = tokens.actor(made.plain()).orElseThrow();

    assertThat(actor.name()).isEqualTo(made.token().name());
    assertThat(actor.role()).isEqualTo(Role.REPORTER);
    assertThat(actor.kind()).isEqualTo(Actor.Kind.TOKEN);
    assertThat(actor.account()).isEmpty();
  }

  @Test
  void are_known_by_people_and_scanners_and_guessed_by_nobody() {
    String plain = badges.token(Role.OWNER).plain();

    assertThat(plain).matches("stet_[A-Za-z0-9_-]{43}").as("256 bits after the prefix");
    assertThat(badges.token(Role.OWNER).plain()).isNotEqualTo(plain);
  }

  @Test
  void are_nothing_when_a_letter_is_another() {
    String plain = badges.token(Role.OWNER).plain();

    assertThat(tokens.actor(plain + "x")).isEmpty();
    assertThat(tokens.actor(plain.substring(0, plain.length() - 1))).isEmpty();
    assertThat(tokens.actor(plain.substring(Tokens.PREFIX.length()))).isEmpty();
    assertThat(tokens.actor(plain.toUpperCase(Locale.ROOT))).isEmpty();
    assertThat(tokens.actor(new Secret(plain).hash())).as("what the database keeps").isEmpty();
    assertThat(tokens.actor("")).isEmpty();
  }

  /// Compared is the SHA-256, by an index: how long that takes says nothing about the token.
  @Test
  void are_kept_as_hashes_only() {
    try (var room = new StaffRoom(newsroom, address)) {
      assertThat(room.tokens.create("importer", Role.EDITOR))
          .isInstanceOfSatisfying(
              Tokens.Creation.Made.class,
              made -> {
                assertThat(room.say("select to_jsonb(t)::text from staff.token t"))
                    .contains(new Secret(made.plain()).hash())
                    .doesNotContain(made.plain());
                assertThat(room.say("select string_agg(to_jsonb(a)::text, '') from staff.audit a"))
                    .contains("importer")
                    .doesNotContain(made.plain())
                    .doesNotContain(new Secret(made.plain()).hash());
                assertThat(made.toString()).doesNotContain(made.plain());
              });
    }
  }

  @Test
  void are_nothing_from_the_moment_they_are_taken_back() {
    var made = badges.token(Role.OWNER);

    var revoked = database.write(tx -> tokens.revoke(tx, made.token().id(), Actor.STET));

    assertThat(revoked).contains(made.token());
    assertThat(tokens.actor(made.plain())).isEmpty();
    List<Token> working = database.read(tokens::working);
    assertThat(working).doesNotContain(made.token());
    var again = database.write(tx -> tokens.revoke(tx, made.token().id(), Actor.STET));
    assertThat(again).isEmpty();
  }

  @Test
  void have_a_name_that_no_other_has_which_works() {
    var first = tokens.create(name, Role.EDITOR);
    assertThat(tokens.create(" " + name + " ", Role.OWNER))
        .isEqualTo(new Tokens.Creation.NameTaken(name));

    assertThat(first)
        .isInstanceOfSatisfying(
            Tokens.Creation.Made.class,
            made -> database.write(tx -> tokens.revoke(tx, made.token().id(), Actor.STET)));
    assertThat(tokens.create(name, Role.OWNER)).isInstanceOf(Tokens.Creation.Made.class);
  }

  @Test
  void of_one_name_are_made_once_however_many_ask() throws InterruptedException {
    Callable<Tokens.Creation> create = () -> tokens.create(name, Role.REPORTER);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = threads.invokeAll(Collections.nCopies(10, create));

      assertThat(all.stream().filter(one -> one.resultNow() instanceof Tokens.Creation.Made))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u0000", "\ud800", "\u202e"})
  void have_a_name_that_can_be_seen(String bad) {
    assertThat(tokens.create(bad, Role.EDITOR)).isEqualTo(new Tokens.Creation.BadName(bad));
  }

  @Test
  void have_a_name_of_a_hundred_characters_at_most() {
    String longest = (name + "x".repeat(100)).substring(0, 100);

    assertThat(tokens.create(longest, Role.EDITOR)).isInstanceOf(Tokens.Creation.Made.class);
    assertThat(tokens.create(longest + "x", Role.EDITOR))
        .isInstanceOf(Tokens.Creation.BadName.class);
  }
}
