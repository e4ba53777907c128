package news.stet.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.stet.masthead.Edition;

/// A path as this site reads it.
///
/// @param edition whose prefix it begins with
/// @param rest what follows the prefix, with its slash; empty for a prefix alone
record Address(Edition edition, String rest) {

  /// The edition with the longest prefix that fits; nothing when there is no edition at all.
  static Optional<Address> of(String path, List<Edition> editions) {
    return editions.stream()
        .filter(edition -> path.equals(edition.prefix()) || path.startsWith(edition.prefix() + "/"))
        .max(Comparator.comparingInt(edition -> edition.prefix().length()))
        .map(edition -> new Address(edition, path.substring(edition.prefix().length())));
  }
}
