package news.stet.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address a link may lead to: `http`, `https`, `mailto`, or a path of our own. Nothing that
/// runs, reads a file or carries a password can be one.
///
/// @param href as it stands in the attribute, before escaping: the scheme in lower case, spaces and
///   brackets as `%20` and so on, the host as it was typed (`пошта.укр` stays so)
public record WebAddress(String href) {
  /// Characters in an address. Browsers and mail programs agree up to about here.
  public static final int LONGEST = 2000;

  /// What ends a host or means something else in it (WHATWG URL, forbidden host code points, and
  /// what no registrar sells). A host may not hold them even after Unicode's compatibility mapping:
  /// `℀` is `a/c` to some resolvers.
  private static final String NOT_IN_HOST = " #/:<>?@[\\]^|%&;'\"`{},()$!*+=~";

  /// Written as escapes, since a careless program downstream could take them for markup.
  private static final String ESCAPED = " <>\"`{}|^";

  private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");

  /// What a letter's link may preset. `attach` and other headers have been used to take files.
  private static final List<String> PRESET = List.of("subject=", "body=", "cc=");

  /// @throws IllegalArgumentException when [#typed] would not give this very text
  public WebAddress {
    if (!read(href).equals(Optional.of(href))) {
      throw new IllegalArgumentException("not an address: " + href);
    }
  }

  /// The address in what somebody typed or pasted, or nothing. Never throws.
  public static Optional<WebAddress> typed(String text) {
    return read(text).map(WebAddress::new);
  }

  /// A path of this site, not an address elsewhere.
  public boolean own() {
    return href.startsWith("/");
  }

  /// A page of the web given with its host (which may be ours).
  public boolean web() {
    return href.startsWith("http");
  }

  /// The address as others have to write it.
  ///
  /// @param site scheme and host of this site, without a slash at the end
  public String absolute(String site) {
    return own() ? site + href : href;
  }

  private static Optional<String> read(String text) {
    if (text.length() > LONGEST * 2) {
      return Optional.empty();
    }
    String address = Characters.trimmed(text);
    if (address.codePoints().anyMatch(WebAddress::forbidden)) {
      return Optional.empty();
    }
    String escaped = escaped(address);
    return escaped.length() > LONGEST ? Optional.empty() : known(escaped);
  }

  /// Browsers leave out tabs and line ends inside an address and read `\` as `/`: ways to hide a
  /// scheme or a host.
  private static boolean forbidden(int c) {
    return (c != ' ' && Characters.invisible(c)) || Characters.unfit(c) || c == '\\';
  }

  private static String escaped(String address) {
    if (address.chars().noneMatch(c -> ESCAPED.indexOf(c) >= 0)) {
      return address;
    }
    var out = new StringBuilder(address.length() + 16);
    address
        .chars()
        .forEach(c -> {
          if (ESCAPED.indexOf(c) >= 0) {
            out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
          } else {
            out.append((char) c);
          }
        });
    return out.toString();
  }

  private static Optional<String> known(String address) {
    if (address.startsWith("/")) {
      return address.startsWith("//") ? Optional.empty() : Optional.of(address);
    }
    int colon = address.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String rest = address.substring(colon + 1);
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    boolean good =
        switch (scheme) {
          case "http", "https" -> rest.startsWith("//") && authority(rest);
          case "mailto" -> letter(rest);
          default -> false;
        };
    return good ? Optional.of(scheme + ":" + rest) : Optional.empty();
  }

  private static boolean authority(String rest) {
    int end = 2;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(2, end);
    if (authority.startsWith("[")) {
      return IPV6.matcher(authority).matches();
    }
    int colon = authority.indexOf(':');
    return colon < 0
        ? host(authority)
        : host(authority.substring(0, colon)) && port(authority.substring(colon + 1));
  }

  private static boolean port(String digits) {
    return !digits.isEmpty()
        && digits.length() <= 5
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(digits) <= 65_535;
  }

  /// At most 253 characters in labels of at most 63 (RFC 1035 §2.3.4), by the letters as typed.
  private static boolean host(String host) {
    String mapped = Normalizer.normalize(host, Normalizer.Form.NFKC);
    String dotted = mapped.endsWith(".") ? mapped.substring(0, mapped.length() - 1) : mapped;
    return !dotted.isEmpty()
        && dotted.length() <= 253
        && dotted.chars().noneMatch(c -> NOT_IN_HOST.indexOf(c) >= 0 || Characters.space(c))
        && Arrays.stream(dotted.split("\\.", -1))
            .allMatch(label -> !label.isEmpty() && label.length() <= 63);
  }

  private static boolean letter(String rest) {
    int question = rest.indexOf('?');
    String to = question < 0 ? rest : rest.substring(0, question);
    String preset = question < 0 ? "" : rest.substring(question + 1);
    return !lineEnd(to)
        && Arrays.stream(to.split(",", -1)).allMatch(WebAddress::mailbox)
        && (preset.isEmpty() || Arrays.stream(preset.split("&", -1)).allMatch(WebAddress::preset));
  }

  private static boolean mailbox(String address) {
    int at = address.indexOf('@');
    return at > 0 && host(address.substring(at + 1));
  }

  private static boolean preset(String field) {
    String lower = field.toLowerCase(Locale.ROOT);
    return PRESET.stream().anyMatch(lower::startsWith)
        && (lower.startsWith("body=") || !lineEnd(lower));
  }

  private static boolean lineEnd(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("%0a") || lower.contains("%0d") || lower.contains("%00");
  }

  @Override
  public String toString() {
    return href;
  }
}
