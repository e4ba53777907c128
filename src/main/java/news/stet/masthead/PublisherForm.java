package news.stet.masthead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.stet.text.Plain;
import news.stet.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who publishes, as it is sent. It replaces what was.
@Schema(requiredProperties = "name")
record PublisherForm(
    Optional<String> name,
    Optional<String> email,
    Optional<String> postalAddress,
    Optional<String> securityContact,
    Optional<String> principles,
    Optional<String> correctionsPolicy,
    Optional<UUID> logo,
    Optional<List<@Nullable String>> profiles) {
  /// Addresses of the same house elsewhere; nobody keeps more alive.
  private static final int PROFILES_MOST = 20;

  Publisher whole() {
    return new Publisher(
        Typed.name("name", name),
        Typed.email("email", email),
        Optional.of(Typed.lines("postalAddress", postalAddress, Typed.DESCRIPTION_MOST))
            .filter(lines -> !lines.isEmpty()),
        contact(),
        Typed.address("principles", principles),
        Typed.address("correctionsPolicy", correctionsPolicy),
        logo,
        elsewhere());
  }

  /// RFC 9116 §2.5.3: `mailto:`, `tel:` or `https:`; what looks like an e-mail address becomes one.
  private Optional<String> contact() {
    Optional<String> typed = securityContact.map(Plain::line).filter(text -> !text.isEmpty());
    if (typed.isPresent() && typed.get().startsWith("https://")) {
      return Typed.address("securityContact", typed);
    }
    return Typed.email(
            "securityContact",
            typed.map(text -> text.startsWith("mailto:") ? text.substring(7) : text))
        .map(address -> "mailto:" + address);
  }

  private List<String> elsewhere() {
    List<@Nullable String> typed = profiles.orElse(List.of());
    if (typed.size() > PROFILES_MOST) {
      throw Problem.field("profiles", "profiles must be at most " + PROFILES_MOST + ".").thrown();
    }
    return IntStream.range(0, typed.size())
        .mapToObj(i -> profile("profiles[" + i + "]", Optional.ofNullable(typed.get(i))))
        .toList();
  }

  private static String profile(String field, Optional<String> typed) {
    return Typed.address(field, typed)
        .filter(address -> !address.startsWith("/"))
        .orElseThrow(() -> Problem.field(field, field + " must begin with https://.").thrown());
  }
}
