package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import news.stet.ground.Json;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// What the newsroom does leaves a row, every deed of it; what it writes, and where people were,
/// leaves none.
@QuarkusTest
class TrailOfDeedsTest extends NewsroomTest {
  /// IPv4 with its four numbers, or IPv6 with two colons at least; a time of day has one or two
  /// with digits between them, so eight groups or an empty one are looked for.
  private static final Pattern NETWORK_ADDRESS =
      Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b|\\b([0-9a-fA-F]{1,4}:){7}|[0-9a-fA-F:]::");

  /// What a browser alone keeps or carries is no deed, nor is reading or being there. The form with
  /// a file does what `POST /api/media` and `POST /desk/stories/{id}` do, one after the other.
  private static final Set<String> NOTHING_DONE =
      Set.of(
          "POST /desk/look",
          "POST /desk/sign-in/kept",
          "POST /desk/trail/check",
          "POST /desk/stories/{id}/presence",
          "POST /desk/stories/{id}/photo");

  @Inject Database database;
  @Inject AuditTrail trail;
  @Inject Badges badges;
  @Inject SignIns signIns;

  private List<AuditRow> newest(int most) {
    return database.read(s -> trail.before(s, Long.MAX_VALUE, most)).rows();
  }

  /// The whole of it.
  private List<AuditRow> all() {
    var all = new ArrayList<AuditRow>();
    for (long before = Long.MAX_VALUE; before > 1; ) {
      long from = before;
      var page = database.read(s -> trail.before(s, from, 200)).rows();
      all.addAll(page);
      before = page.isEmpty() ? 0 : page.getLast().no();
    }
    return all;
  }

  @Test
  void is_left_by_every_route_that_writes() {
    var deeds = new Deeds(http, badges);
    var left = new SoftAssertions();
    for (RouteRow route : deeds()) {
      var deed = deeds.of(route);
      long before = newest(1).getFirst().no();

      var answer = deed.act().get();

      left.assertThat(answer.status()).as("%s %s", route, answer).isBetween(200, 303);
      left.assertThat(newest(50))
          .as("rows that %s left", route)
          .anyMatch(row -> row.no() > before && row.who().equals(deed.who()));
    }
    left.assertAll();
  }

  private static List<RouteRow> deeds() {
    return RouteRow.all().stream()
        .filter(RouteRow::writes)
        .filter(route -> !NOTHING_DONE.contains(route.name()))
        .toList();
  }

  @Test
  void holds_nothing_that_was_written_and_nothing_of_where_people_were() {
    String secret = "s" + UUID.randomUUID();
    Http owner = http.bearer(badges.token(Role.OWNER).plain());
    writes(owner, secret);
    signsIn(secret);

    assertThat(all())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.toString()).doesNotContain(secret);
          assertThat(NETWORK_ADDRESS.matcher(row.toString()).find()).as(row.toString()).isFalse();
        });
  }

  private static void writes(Http owner, String secret) {
    String section =
        owner
            .post(
                "/api/sections",
                Json.write(Map.of("edition", "en", "name", "A", "slug", "a" + UUID.randomUUID())))
            .json()
            .path("id")
            .asText();
    String story =
        Json.write(
            Map.of(
                "headline",
                "Told",
                "standfirst",
                secret,
                "section",
                section,
                "slug",
                "a" + UUID.randomUUID(),
                "sources",
                List.of(Map.of("name", secret, "kind", "document")),
                "bodyHtml",
                "<p>%s and %s</p>".formatted(secret, "more")));
    var made = owner.post("/api/stories", story);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = made.header("Location");
    ok(owner.with("If-Match", "*").put(path, story.replace("more", "less")));
    ok(owner.post(path + "/revisions", ""));
    ok(owner.post(path + "/submission", ""));
    ok(owner.delete(path + "/submission", Json.write(Map.of("note", secret))));
    ok(owner.post(path + "/publication", "{}"));
    ok(
        owner.post(
            path + "/publication", Json.write(Map.of("change", "correction", "note", secret))));
    ok(owner.post(path + "/erasure", Json.write(Map.of("passage", secret))));
    ok(owner.delete(path + "/publication", Json.write(Map.of("reason", secret))));
  }

  private static void ok(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  /// The address and the password of somebody hold the secret too.
  private void signsIn(String secret) {
    var nela = badges.somebody(Role.EDITOR);
    String cookie = badges.session(nela);
    String email = secret + "@courier.example";
    var self = new SignIns.Self(nela.name(), email, Optional.empty(), Optional.of(secret));
    assertThat(signIns.settle(cookie, self).change()).isInstanceOf(AccountChange.Done.class);
    var door = http.form("/desk/sign-in", Map.of("email", email, "password", secret));
    assertThat(door.status()).isEqualTo(303);
    assertThat(all().toString()).doesNotContain(cookie);
  }
}
