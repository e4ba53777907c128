package news.stet.syndication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.masthead.Masthead;
import news.stet.press.Part;
import news.stet.web.SiteAddress;

/// Short texts for programs, at the addresses where programs look for them.
@Singleton
final class WellKnown {
  /// RFC 9116 §2.5.5 wants the expiry less than a year ahead; what is renewed monthly by itself may
  /// be closer, so that a copy nobody looks after is not believed for long.
  private static final int MONTHS_AHEAD = 6;

  private final SiteAddress site;
  private final Masthead masthead;
  private final Clock clock;

  WellKnown(SiteAddress site, Masthead masthead, Clock clock) {
    this.site = site;
    this.masthead = masthead;
    this.clock = clock;
  }

  /// What crawlers may fetch (RFC 9309), and where the sitemaps are.
  Part robots() {
    return Part.verbatim(
        "User-agent: *\nDisallow: /desk/\nDisallow: /api/\n\nSitemap: "
            + site.of("/sitemap.xml")
            + "\nSitemap: "
            + site.of("/news-sitemap.xml")
            + "\n",
        Set.of());
  }

  /// Whom to tell of a hole (RFC 9116); nothing while no contact is set.
  Optional<Part> security() {
    return masthead.publisher().reportHolesTo().map(this::security);
  }

  private Part security(String contact) {
    LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    String languages =
        masthead.editions().stream()
            .map(edition -> edition.language().tag())
            .distinct()
            .collect(Collectors.joining(", "));
    String text =
        "Contact: "
            + contact
            + "\nExpires: "
            + begins(month.plusMonths(MONTHS_AHEAD))
            + "\nPreferred-Languages: "
            + languages
            + "\nCanonical: "
            + site.of("/.well-known/security.txt")
            + "\n";
    return Part.verbatim(text, Set.of("masthead")).until(begins(month.plusMonths(1)));
  }

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
