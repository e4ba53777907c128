package news.stet.desk;

import java.time.ZoneId;
import news.stet.text.Language;

/// What the newsroom is called and by which clock it lives, for the desk's own pages. One bean of
/// this type, from the room that knows; until there is one, no name is printed, and times are in
/// UTC.
public interface Nameplate {
  String name(Language language);

  /// The zone of its clocks.
  ZoneId zone(Language language);
}
