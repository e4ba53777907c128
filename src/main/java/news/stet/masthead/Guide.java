package news.stet.masthead;

import java.util.List;
import java.util.Locale;

/// The menu and the footer that an edition chose itself. Where it chose nothing, they are made by
/// rule.
///
/// @param line the last words of every page; may be empty
record Guide(String edition, List<Signpost> menu, List<Signpost> footer, String line) {
  /// Entries of one of the two: a dozen, as the table says.
  static final int MOST = 12;

  Guide {
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
  }

  enum Place {
    MENU,
    FOOTER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Guide byRule(String edition) {
    return new Guide(edition, List.of(), List.of(), "");
  }

  List<Signpost> at(Place place) {
    return switch (place) {
      case MENU -> menu;
      case FOOTER -> footer;
    };
  }

  Guide with(Place place, List<Signpost> signposts) {
    return switch (place) {
      case MENU -> new Guide(edition, signposts, footer, line);
      case FOOTER -> new Guide(edition, menu, signposts, line);
    };
  }

  Guide saying(String words) {
    return new Guide(edition, menu, footer, words);
  }
}
