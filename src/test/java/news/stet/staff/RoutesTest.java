package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.ground.Database;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may call what: every route × every role × every kind of credential, over HTTP. The table is
/// `routes.txt` beside this class; a route without a row fails, and a row without a route.
@QuarkusTest
class RoutesTest extends NewsroomTest {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Database database;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject Tokens tokens;

  private RouteTable table = RouteTable.EMPTY;

  @BeforeEach
  void read() {
    table = RouteTable.read();
  }

  @Test
  void every_route_has_a_row_and_every_row_a_route() {
    assertThat(table.lines()).containsExactlyInAnyOrderElementsOf(real());
  }

  private static Set<String> real() {
    var found = new TreeSet<String>();
    var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        deployment.getPrefix(),
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String method, String path, RuntimeResource route) {
            if (route.getResourceClass().getName().startsWith("news.stet.")) {
              found.add(new RouteTable.Row(method, plain(path), who(route)).line());
            }
          }
        });
    found.removeIf(line -> line.contains(" /api/echo") || line.contains("/for-tests"));
    return found;
  }

  /// `/api/stories/{id:[^/]+?}` as it is written in the table: `/api/stories/{id}`.
  private static String plain(String path) {
    String plain = path.replaceAll("\\{(\\w+):[^{}]*}", "{$1}").replaceAll("//+", "/");
    return plain.isEmpty() ? "/" : plain;
  }

  private static String who(RuntimeResource route) {
    Method method =
        Arrays.stream(route.getResourceClass().getDeclaredMethods())
            .filter(m -> m.getName().equals(route.getJavaMethodName()))
            .findFirst()
            .orElseThrow();
    return Optional.ofNullable(method.getAnnotation(Needs.class))
        .map(needs -> RouteTable.word(needs.value()))
        .orElse(method.isAnnotationPresent(Open.class) ? "open" : "nobody");
  }

  @TestFactory
  Stream<DynamicTest> who_is_nobody_is_let_in_nowhere_but_through_the_door() {
    String revoked = revoked();
    String old = session(Role.OWNER);
    String disabled = disabled();
    return table.rows().stream()
        .filter(row -> row.duty().isPresent())
        .map(row ->
            dynamicTest(
                row.line(),
                () -> {
                  refused(row, http);
                  refused(row, http.bearer("stet_nobody"));
                  refused(row, http.bearer(revoked));
                  refused(row, cookie("nobody"));
                  refused(row, cookie(disabled));
                  clock.advance(Duration.ofDays(365));
                  refused(row, cookie(old));
                }));
  }

  /// A program is told, a person at the desk led to the door.
  private static void refused(RouteTable.Row row, Http who) {
    Answer answer = call(row, who);
    boolean person = row.path().startsWith("/desk") && !who.headers().containsKey("Authorization");
    assertThat(answer.status()).as("%s as %s", row, who.headers()).isEqualTo(person ? 303 : 401);
    if (person) {
      assertThat(answer.header("Location")).contains("/desk/sign-in");
    }
  }

  @TestFactory
  Stream<DynamicTest> each_role_may_do_its_duties_and_no_more() {
    return table.rows().stream()
        .flatMap(row ->
            Arrays.stream(Role.values())
                .map(role ->
                    dynamicTest(
                        row.line() + " as " + role.word(),
                        () -> {
                          answers(row, role, call(row, http.bearer(token(role))));
                          answers(row, role, call(row, cookie(session(role))));
                        })));
  }

  /// Let in or not; what the route then says of a thing that is not there is not asked here.
  private static void answers(RouteTable.Row row, Role role, Answer answer) {
    boolean may = row.duty().map(duty -> duty.isOf(role)).orElse(true);
    if (may) {
      assertThat(answer.status()).as(answer.text()).isNotIn(401, 403).isLessThan(500);
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    }
  }

  @TestFactory
  Stream<DynamicTest> no_page_of_another_site_can_change_anything() {
    return table.rows().stream()
        .filter(row -> !HARMLESS.contains(row.method()))
        .map(row ->
            dynamicTest(
                row.line(),
                () -> {
                  Http owner = cookie(session(Role.OWNER));
                  assertThat(call(row, owner.with("Origin", "https://evil.example")).status())
                      .isEqualTo(403);
                  assertThat(call(row, owner.with("Sec-Fetch-Site", "cross-site")).status())
                      .isEqualTo(403);
                }));
  }

  private static Answer call(RouteTable.Row row, Http who) {
    String path = row.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    if (row.path().startsWith("/desk")) {
      return who.with("Content-Type", "application/x-www-form-urlencoded")
          .send(row.method(), path, new byte[0]);
    }
    if (row.line().startsWith("POST   /api/media ")) {
      return who.with("Content-Type", "multipart/form-data; boundary=b")
          .send("POST", path, "--b--\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] body = HARMLESS.contains(row.method()) ? new byte[0] : new byte[] {'{', '}'};
    return who.with("Content-Type", "application/json").send(row.method(), path, body);
  }

  private Http cookie(String text) {
    return http.with("Cookie", "stet=" + text);
  }

  private String token(Role role) {
    return ((Tokens.Creation.Made) tokens.create("t" + UUID.randomUUID(), role)).plain();
  }

  private String revoked() {
    String name = "t" + UUID.randomUUID();
    String plain = ((Tokens.Creation.Made) tokens.create(name, Role.OWNER)).plain();
    database.write(tx ->
        tokens.working(tx).stream()
            .filter(token -> token.name().equals(name))
            .map(token -> tokens.revoke(tx, token.id(), Actor.STET))
            .toList());
    return plain;
  }

  private UUID hired(Role role) {
    return switch (database.write(
        tx -> accounts.add(tx, Actor.STET, UUID.randomUUID() + "@courier.example", "Nela", role))) {
      case AccountChange.Done(var account) -> account.id();
      case AccountChange other -> throw new AssertionError(other);
    };
  }

  private String session(Role role) {
    UUID who = hired(role);
    return database.write(tx -> sessions.begin(tx, who, Sessions.CameBy.PASSWORD)).text();
  }

  private String disabled() {
    UUID who = hired(Role.EDITOR);
    String cookie = database.write(tx -> sessions.begin(tx, who, Sessions.CameBy.PASSWORD)).text();
    database.write(tx -> {
      var account = accounts.find(tx, who).orElseThrow();
      return accounts.change(tx, Actor.STET, who, _ -> true, account.name(), account.role(), true);
    });
    return cookie;
  }
}
