package news.stet.desk;

import news.stet.text.Language;

/// What the newsroom is called, for the desk's own pages. One bean of this type, from the room that
/// knows; until there is one, nothing is printed.
public interface Nameplate {
  String name(Language language);
}
