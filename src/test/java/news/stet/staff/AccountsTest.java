package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.GroundConfig;
import news.stet.ground.Json;
import news.stet.ground.RowQueue;
import news.stet.ground.Transaction;
import news.stet.web.SiteAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The people who work here, as an owner keeps them.
@QuarkusTest
class AccountsTest extends NewsroomTest {
  @Inject Badges badges;
  @Inject GroundConfig newsroom;
  @Inject SiteAddress address;

  private final String email = "w" + UUID.randomUUID() + "@courier.example";
  private Http owner = Http.at(URI.create("http://localhost/"));

  @BeforeEach
  void an_owner_is_there() {
    owner = http.bearer(badges.token(Role.OWNER).plain());
  }

  /// Every letter as an escape: half a surrogate pair cannot be sent otherwise.
  private static String wanted(String email, String name, String role) {
    String json = Json.write(Map.of("email", email, "name", name, "role", role));
    return json.chars()
        .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }

  private static String changed(String name, String role, boolean disabled) {
    return Json.write(Map.of("name", name, "role", role, "disabled", disabled));
  }

  private Answer added() {
    var answer = owner.post("/api/accounts", wanted(email, "Nela Dravik", "reporter"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer;
  }

  private Answer change(String path, String etag, String body) {
    return owner.with("If-Match", etag).put(path, body);
  }

  @Test
  void are_made_without_a_password() {
    JsonNode nela = added().json();

    assertThat(nela.path("email").asText()).isEqualTo(email);
    assertThat(nela.path("role").asText()).isEqualTo("reporter");
    assertThat(nela.path("passwordSet").asBoolean()).isFalse();
    assertThat(nela.path("disabled").asBoolean()).isFalse();
    assertThat(owner.get("/api/accounts/" + nela.path("id").asText()).json()).isEqualTo(nela);
    assertThat(nela.toString()).doesNotContain("hash");
  }

  @Test
  void have_an_address_that_no_other_has_however_it_is_typed() {
    added();

    var again =
        owner.post(
            "/api/accounts", wanted(" " + email.toUpperCase(Locale.ROOT), "Other", "editor"));

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().path("field").asText()).isEqualTo("email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nela", "@courier.example", "nela@", "a b@x.example", "a\u0000@x", "\ud800@x"})
  void have_a_real_address(String bad) {
    var answer = owner.post("/api/accounts", wanted(bad, "Nela", "editor"));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.json().path("field").asText()).isEqualTo("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u0000", "\udc00", "\u202e"})
  void have_a_name_that_can_be_seen(String bad) {
    var answer = owner.post("/api/accounts", wanted(email, bad, "editor"));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.json().path("field").asText()).isEqualTo("name");
  }

  /// What turns the direction of a line around could show the trail's readers another name.
  @Test
  void have_a_name_of_one_line() {
    var nela = owner.post("/api/accounts", wanted(email, " Ne\u202ela\n\ud800Dravik ", "editor"));

    assertThat(nela.json().path("name").asText()).isEqualTo("Nela Dravik");
  }

  @Test
  void of_one_address_are_made_once_however_many_ask() throws InterruptedException {
    Callable<Integer> add =
        () -> owner.post("/api/accounts", wanted(email, "Nela", "editor")).status();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = threads.invokeAll(Collections.nCopies(10, add));

      assertThat(all.stream().map(one -> one.resultNow()).sorted().distinct())
          .containsExactly(201, 422);
      assertThat(all.stream().filter(one -> one.resultNow() == 201)).hasSize(1);
    }
  }

  @Test
  void are_changed_by_whoever_has_read_them() {
    String path = "/api/accounts/" + added().json().path("id").asText();
    String body = changed("Nela D.", "editor", false);

    assertThat(owner.put(path, body).status()).isEqualTo(428);
    var now = change(path, "\"1\"", body);
    assertThat(now.status()).as(now.toString()).isEqualTo(200);
    assertThat(now.header("ETag")).isEqualTo("\"2\"");
    assertThat(now.json().path("role").asText()).isEqualTo("editor");
    var stale = change(path, "\"1\"", body);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("etag").asText()).isEqualTo("\"2\"");
    assertThat(change("/api/accounts/" + UUID.randomUUID(), "*", body).status()).isEqualTo(404);
  }

  @Test
  void lose_their_sessions_over_http_at_once_when_they_are_disabled() {
    var nela = badges.somebody(Role.REPORTER);
    var browser = Badges.with(http, badges.session(nela));
    assertThat(browser.get("/api/me").status()).isEqualTo(200);

    var answer =
        change("/api/accounts/" + nela.id(), "\"1\"", changed(nela.name(), "reporter", true));

    assertThat(answer.json().path("disabled").asBoolean()).isTrue();
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(owner.post("/api/accounts/" + nela.id() + "/sign-in-link", "").status())
        .isEqualTo(409);
  }

  @Test
  void keep_their_sessions_when_only_the_name_changes() {
    var nela = badges.somebody(Role.REPORTER);
    var browser = Badges.with(http, badges.session(nela));

    change("/api/accounts/" + nela.id(), "\"1\"", changed("Nela D.", "reporter", false));

    assertThat(browser.get("/api/me").json().path("name").asText()).isEqualTo("Nela D.");
  }

  @Test
  void always_have_an_owner_among_them() {
    try (var room = new StaffRoom(newsroom, address)) {
      var first = room.add("first", Role.OWNER);
      var second = room.add("second", Role.OWNER);
      room.add("editor", Role.EDITOR);

      assertThat(change(room, first, Role.EDITOR, false)).isInstanceOf(AccountChange.Done.class);
      assertThat(change(room, second, Role.EDITOR, false)).isEqualTo(new AccountChange.LastOwner());
      assertThat(change(room, second, Role.OWNER, true)).isEqualTo(new AccountChange.LastOwner());
      assertThat(change(room, second, Role.OWNER, false)).isInstanceOf(AccountChange.Done.class);

      assertThat(change(room, first, Role.OWNER, true)).isInstanceOf(AccountChange.Done.class);
      assertThat(change(room, second, Role.EDITOR, false))
          .as("an owner who may not come in is none")
          .isEqualTo(new AccountChange.LastOwner());
      assertThat(change(room, first, Role.OWNER, false)).isInstanceOf(AccountChange.Done.class);
      assertThat(change(room, second, Role.EDITOR, false)).isInstanceOf(AccountChange.Done.class);
    }
  }

  /// The second waits for the first, and must then see what the first did.
  @Test
  void keep_an_owner_also_when_two_send_each_other_away() {
    try (var room = new StaffRoom(newsroom, address)) {
      var first = room.add("first", Role.OWNER);
      var second = room.add("second", Role.OWNER);

      CompletableFuture<AccountChange> other =
          room.database.write(tx -> {
            assertThat(change(tx, room, first, Role.OWNER, true))
                .isInstanceOf(AccountChange.Done.class);
            return RowQueue.behind(tx, () -> change(room, second, Role.OWNER, true));
          });

      assertThat(other.join()).isEqualTo(new AccountChange.LastOwner());
    }
  }

  private static AccountChange change(
      StaffRoom room, Account account, Role role, boolean disabled) {
    return room.database.write(tx -> change(tx, room, account, role, disabled));
  }

  private static AccountChange change(
      Transaction tx, StaffRoom room, Account account, Role role, boolean disabled) {
    return room.accounts.change(
        tx, Actor.STET, account.id(), _ -> true, account.name(), role, disabled);
  }

  /// Each locks what the other has locked, unless all lock in one order: PostgreSQL would end one
  /// of them, and the owner would read of our failure.
  @Test
  void of_owners_can_be_changed_at_the_same_time() throws Exception {
    var first = badges.somebody(Role.OWNER);
    var second = badges.somebody(Role.OWNER);
    var together = new CyclicBarrier(2);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        String name = "Round " + round;
        var all =
            threads.invokeAll(
                List.of(renamed(first, name, together), renamed(second, name, together)));
        assertThat(all.stream().map(one -> one.resultNow().toString()))
            .allMatch(answer -> answer.startsWith("200"));
      }
    }
  }

  private Callable<Answer> renamed(Account account, String name, CyclicBarrier together) {
    return () -> {
      together.await();
      return change("/api/accounts/" + account.id(), "*", changed(name, "owner", false));
    };
  }

  @Test
  void are_listed_a_page_at_a_time() {
    String nela = added().json().path("id").asText();
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = owner.get("/api/accounts?limit=200" + next).json();
      page.path("items").forEach(one -> seen.add(one.path("id").asText()));
      next = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
    } while (!next.isEmpty());

    assertThat(seen).contains(nela).doesNotHaveDuplicates().isSorted();
  }
}
