package news.stet.desk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where somebody goes on after the door: a path below `/desk/` of our own, whatever was asked for.
/// A link that somebody else made must not lead from our door to a page that only looks like ours.
record Next(String path) {
  static final Next HOME = new Next("/desk/");

  /// Longer than any address of the desk.
  private static final int LONGEST = 500;

  /// A path, perhaps with a query: what browsers read otherwise than we do (a backslash, a control
  /// character, a second slash) is not in it.
  private static final Pattern FIT =
      Pattern.compile(
          "/desk/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

  /// Never throws: what cannot be one of ours leads home.
  static Next typed(String text) {
    boolean fit = text.length() <= LONGEST && FIT.matcher(text).matches() && staysBelow(text);
    return fit ? new Next(text) : HOME;
  }

  /// Whether no step of the path leads up: browsers read `%2e%2e` like `..`.
  private static boolean staysBelow(String text) {
    String path = text.replaceFirst("\\?.*", "").toLowerCase(Locale.ROOT).replace("%2e", ".");
    for (String step : path.split("/", -1)) {
      if (step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return !path.contains("//") && parses(text);
  }

  private static boolean parses(String text) {
    try {
      return !URI.create(text).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  boolean isHome() {
    return equals(HOME);
  }

  /// As the value of a query's parameter.
  String encoded() {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
