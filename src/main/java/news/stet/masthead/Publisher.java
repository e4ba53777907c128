package news.stet.masthead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who publishes: what structured data (schema.org NewsMediaOrganization) and `security.txt` (RFC
/// 9116) say of the house itself.
///
/// @param name of the organisation, which may differ from what its editions are called
/// @param email where readers write to
/// @param postalAddress where letters of paper arrive, in lines
/// @param securityContact where somebody reports a hole: `mailto:` or `https:`, as RFC 9116 §2.5.3
///   wants it
/// @param principles the address of the publishing principles
/// @param correctionsPolicy the address of the page that says how errors are put right
/// @param logo a picture in [media][news.stet.media]
/// @param profiles addresses of the same organisation elsewhere
public record Publisher(
    String name,
    Optional<String> email,
    Optional<String> postalAddress,
    Optional<String> securityContact,
    Optional<String> principles,
    Optional<String> correctionsPolicy,
    Optional<UUID> logo,
    List<String> profiles) {
  public Publisher {
    profiles = List.copyOf(profiles);
  }

  /// The same with another logo, or none.
  Publisher bearing(Optional<UUID> other) {
    return new Publisher(
        name,
        email,
        postalAddress,
        securityContact,
        principles,
        correctionsPolicy,
        other,
        profiles);
  }

  /// The postal address in one line.
  public Optional<String> postalLine() {
    return postalAddress.map(lines -> String.join(", ", lines.lines().map(String::strip).toList()));
  }

  /// Where to report a hole: the contact for it, or else the address for readers.
  public Optional<String> reportHolesTo() {
    return securityContact.or(() -> email.map(address -> "mailto:" + address));
  }
}
