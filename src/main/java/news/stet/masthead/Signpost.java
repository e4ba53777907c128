package news.stet.masthead;

import java.util.UUID;

/// Where an entry of a menu or a footer leads.
sealed interface Signpost {
  /// To a section of the edition, by the name and address that it has now.
  record ToSection(UUID section) implements Signpost {}

  /// To any other page.
  ///
  /// @param href a path of this site, or an address that begins with `https://`
  record ToPage(String title, String href) implements Signpost {}
}
