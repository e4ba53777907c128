package news.stet.desk;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.stet.web.Caller;

/// Light or dark. Chosen for one browser, since a laptop by day and a phone by night want different
/// ones: it stands in a cookie that names nobody.
public enum Look {
  LIGHT(
      "#ffffff",
      "M8 10.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M8 1.75v1.5M8 12.75v1.5M1.75 8h1.5M12.75 8h1.5"
          + "M3.5 3.5l1 1M11.5 11.5l1 1M3.5 12.5l1-1M11.5 4.5l1-1"),
  DARK("#121416", "M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z"),
  /// As the device has it: what is shown where nobody chose.
  DEVICE("", "M2.5 3h11v8h-11zM6 13.5h4M8 11v2.5");

  static final String COOKIE = "stet-look";

  /// As long as browsers keep one at most (RFC 6265bis §5.5).
  private static final Duration KEPT = Duration.ofDays(400);

  private final String paper;
  private final String icon;

  Look(String paper, String icon) {
    this.paper = paper;
    this.icon = icon;
  }

  static final List<Look> ALL = List.of(values());

  /// As forms and the cookie write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its words in the menu.
  public String key() {
    return "look." + word();
  }

  /// What is drawn beside them, as in [Screen#icon].
  public String icon() {
    return icon;
  }

  /// Whether it is one of the two, whatever the device says.
  public boolean isChosen() {
    return this != DEVICE;
  }

  /// The colour of its paper (`--paper` in `desk.css`), for what browsers draw around the page.
  public String paper() {
    return paper;
  }

  /// What the browser that asks was set to.
  static Look of(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(COOKIE))
        .map(cookie -> typed(cookie.getValue()))
        .orElse(DEVICE);
  }

  /// Never throws: anybody can write a cookie.
  static Look typed(String word) {
    return Arrays.stream(values())
        .filter(look -> look.word().equals(word))
        .findAny()
        .orElse(DEVICE);
  }

  /// For the browser to keep, and to send to the desk alone.
  NewCookie cookie(Caller caller) {
    return new NewCookie.Builder(COOKIE)
        .value(word())
        .path("/desk")
        .maxAge(Math.toIntExact(KEPT.toSeconds()))
        .secure(caller.secure())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
