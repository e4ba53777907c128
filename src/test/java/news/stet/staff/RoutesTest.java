package news.stet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.stet.Answer;
import news.stet.Http;
import news.stet.NewsroomTest;
import news.stet.SourceFiles;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may call what: `routes.txt` says it, and here it is tried, every route with every kind of
/// credential. Bodies are empty and ids are nobody's, so whoever is let in hears that something is
/// missing or wrong; nothing is changed.
@QuarkusTest
class RoutesTest extends NewsroomTest {
  private static final List<RouteRow> ROWS = RouteRow.all();
  private static Optional<Crowd> crowd = Optional.empty();

  @Inject Badges badges;
  @Inject Router router;

  private final SoftAssertions tried = new SoftAssertions();
  private Map<String, RoutesOfServer> routes = Map.of();

  @BeforeEach
  void what_the_server_has() {
    routes =
        RoutesOfServer.all().stream()
            .collect(Collectors.toMap(RoutesOfServer::name, route -> route));
  }

  @Test
  void every_route_has_a_row_and_every_row_a_route() {
    var rows = ROWS.stream().filter(row -> !beside().contains(row.path())).toList();

    assertThat(RouteRow.names(rows))
        .as("rows of routes.txt against routes of the server")
        .isEqualTo(routes.keySet().stream().sorted().toList());
  }

  @Test
  void what_answers_beside_the_routes_has_a_row_too() {
    var rows = ROWS.stream().map(RouteRow::path).filter(beside()::contains);

    assertThat(rows).containsExactlyInAnyOrderElementsOf(beside());
  }

  /// Those with an address of their own, and readers' pages, which take every address that is left.
  private List<String> beside() {
    return Stream.concat(Stream.of("/*"), RoutesOfServer.beside(router).stream()).toList();
  }

  @Test
  void nothing_else_of_ours_stands_on_the_router() {
    assertThat(SourceFiles.under(SourceFiles.HOUSE, ".java"))
        .filteredOn(file -> SourceFiles.text(file).contains("@Observes Router"))
        .map(SourceFiles.HOUSE::relativize)
        .as("AssetsRoute is /assets/*, PressRoute is /*, Edge answers nothing of its own")
        .containsExactly(
            Path.of("press/AssetsRoute.java"),
            Path.of("press/PressRoute.java"),
            Path.of("web/Edge.java"));
  }

  /// Everybody who knocks, made once for all routes. Sessions that work are begun for each, since a
  /// route may end the one it is called with.
  ///
  /// @param staff who may come in
  /// @param expired a session that ended by its age
  /// @param disabled a session of an owner who was sent away since
  /// @param revoked an owner's token that was taken back
  private record Crowd(Map<Role, Member> staff, String expired, String disabled, String revoked) {
    Member owner() {
      return Optional.ofNullable(staff.get(Role.OWNER)).orElseThrow();
    }
  }

  private record Member(Account account, String token) {}

  private Crowd crowd() {
    crowd = crowd.or(() -> Optional.of(gathered()));
    return crowd.orElseThrow();
  }

  private Crowd gathered() {
    var staff = new EnumMap<Role, Member>(Role.class);
    for (Role role : Role.values()) {
      staff.put(role, new Member(badges.somebody(role), badges.token(role).plain()));
    }
    var gone = badges.somebody(Role.OWNER);
    String disabled = badges.session(gone);
    badges.disable(gone);
    String expired = badges.expired(badges.somebody(Role.OWNER));
    return new Crowd(staff, expired, disabled, badges.revoked(Role.OWNER));
  }

  static Stream<RouteRow> rows() {
    return ROWS.stream();
  }

  static Stream<RouteRow> writing() {
    return ROWS.stream().filter(RouteRow::writes);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void lets_in_whom_it_should(RouteRow row) {
    crowd()
        .staff()
        .forEach((role, one) -> {
          Met met = row.open() || row.roles().contains(role) ? Met.IN : Met.NOT_ALLOWED;
          var session = Badges.with(http, badges.session(one.account()));
          expect(row, "session of " + role, session, met);
          expect(row, "token of " + role, http.bearer(one.token()), row.people() ? Met.DOOR : met);
        });
    tried.assertAll();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void knows_nobody_without_a_credential_that_works(RouteRow row) {
    expect(row, "no credential", http, nobody(row));
    expect(row, "empty cookie", Badges.with(http, ""), nobody(row));
    expect(row, "invented session", Badges.with(http, "x".repeat(43)), nobody(row));
    expect(row, "expired session", Badges.with(http, crowd().expired()), nobody(row));
    expect(row, "disabled owner's session", Badges.with(http, crowd().disabled()), nobody(row));
    expect(row, "broken token", http.bearer("stet_x"), stranger(row));
    expect(row, "revoked token", http.bearer(crowd().revoked()), stranger(row));
    String works = badges.session(crowd().owner().account());
    var both = Badges.with(http, works).bearer("stet_x");
    expect(row, "broken token with an owner's cookie", both, stranger(row));
    expect(row, "a session as a token", http.bearer(works), stranger(row));
    tried.assertAll();
  }

  /// A person at the desk is led to its door, a program is told.
  private static Met nobody(RouteRow row) {
    return row.isOfTheDesk() && !row.open() ? Met.DOOR : stranger(row);
  }

  private static Met stranger(RouteRow row) {
    return row.open() ? Met.IN : Met.UNKNOWN;
  }

  @ParameterizedTest
  @MethodSource("writing")
  void changes_nothing_that_a_page_of_another_site_asks_for(RouteRow row) {
    Map<String, Http> all =
        Map.of(
            "nobody", http,
            "token of an owner", http.bearer(crowd().owner().token()),
            "session of an owner", Badges.with(http, badges.session(crowd().owner().account())));
    all.forEach((who, from) -> {
      expect(row, who + ", Origin", from.with("Origin", "https://evil.example"), Met.FOREIGN);
      expect(row, who + ", Origin null", from.with("Origin", "null"), Met.FOREIGN);
      expect(row, who + ", cross-site", from.with("Sec-Fetch-Site", "cross-site"), Met.FOREIGN);
      expect(row, who + ", same-site", from.with("Sec-Fetch-Site", "same-site"), Met.FOREIGN);
    });
    tried.assertAll();
  }

  /// What somebody met who knocked.
  private enum Met {
    IN,
    UNKNOWN,
    DOOR,
    NOT_ALLOWED,
    FOREIGN,
    FAILURE;

    static Met of(Answer answer, boolean open) {
      if (answer.status() >= 500) {
        return FAILURE;
      }
      return switch (answer.status()) {
        case 401 -> UNKNOWN;
        case 403 -> answer.text().contains("/problems/foreign-origin") ? FOREIGN : NOT_ALLOWED;
        case 303, 307 -> !open && answer.header("Location").startsWith("/desk/sign-in") ? DOOR : IN;
        default -> IN;
      };
    }
  }

  private void expect(RouteRow row, String who, Http from, Met expected) {
    var answer = knock(row, from);
    tried
        .assertThat(Met.of(answer, row.open()))
        .as("%s, %s: %s", row, who, answer)
        .isEqualTo(expected);
  }

  private Answer knock(RouteRow row, Http from) {
    if (!row.writes()) {
      return from.send(row.method(), row.address(), new byte[0]);
    }
    MediaType type =
        Optional.ofNullable(routes.get(row.name()))
            .map(RoutesOfServer::takes)
            .orElse(MediaType.APPLICATION_JSON_TYPE);
    return from.with("Content-Type", sent(type)).send(row.method(), row.address(), body(type));
  }

  private static String sent(MediaType type) {
    return type.equals(MediaType.MULTIPART_FORM_DATA_TYPE)
        ? type + "; boundary=x"
        : type.toString();
  }

  private static byte[] body(MediaType type) {
    String text =
        type.equals(MediaType.MULTIPART_FORM_DATA_TYPE)
            ? "--x\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\na\r\n--x--\r\n"
            : type.equals(MediaType.APPLICATION_JSON_TYPE) ? "{}" : "";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
