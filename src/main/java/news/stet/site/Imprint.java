package news.stet.site;

import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;
import news.stet.masthead.Publisher;
import news.stet.text.WebAddress;

/// The publisher as a footer names it. What is no address that a link may lead to is left out.
///
/// @param name empty where it is what the edition is called
/// @param letter a `mailto:` address, empty for none
/// @param principles an address, empty for none; so is `corrections`
/// @param elsewhere the house's places on other sites
record Imprint(
    String name,
    String letter,
    String email,
    String principles,
    String corrections,
    List<Place> elsewhere) {

  /// What stands before the address's `@`, where a narrow column may break it.
  public String mailbox() {
    return email.substring(0, Math.max(0, email.lastIndexOf('@')));
  }

  /// The rest of the address.
  public String host() {
    return email.substring(mailbox().length());
  }

  /// A place on another site, named by its address.
  record Place(String name, String href) {}

  static Imprint of(Publisher publisher, Edition edition) {
    String letter = publisher.email().map(email -> "mailto:" + email).map(Imprint::href).orElse("");
    return new Imprint(
        publisher.name().equals(edition.name()) ? "" : publisher.name(),
        letter,
        letter.isEmpty() ? "" : publisher.email().orElse(""),
        href(publisher.principles()),
        href(publisher.correctionsPolicy()),
        publisher.profiles().stream()
            .flatMap(url -> WebAddress.typed(url).stream())
            .filter(WebAddress::web)
            .map(address -> new Place(spoken(address.href()), address.href()))
            .toList());
  }

  private static String href(Optional<String> typed) {
    return typed.map(Imprint::href).orElse("");
  }

  private static String href(String typed) {
    return WebAddress.typed(typed).map(WebAddress::href).orElse("");
  }

  /// `https://www.example.org/@us/` as people say it: `example.org/@us`.
  private static String spoken(String href) {
    return href.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
