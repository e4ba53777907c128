package news.stet.masthead;

import java.time.ZoneId;
import news.stet.text.Language;

/// One language edition of the newsroom.
///
/// @param code what addresses, the API and the database call it (`en`, `uk`)
/// @param name the newsroom's name in this language, as the masthead prints it
/// @param description one sentence on what is published here
/// @param prefix what its addresses begin with: empty for the first edition, `/uk` for another
/// @param zone the zone of every clock time the edition prints
public record Edition(
    String code, Language language, String name, String description, String prefix, ZoneId zone) {

  /// An address of this edition: `path("/tag/port/")` is `/uk/tag/port/` in the edition `uk`.
  public String path(String path) {
    return prefix + path;
  }

  /// The language's name in the language itself (`English`, `Українська`).
  public String languageName() {
    String name = language.locale().getDisplayLanguage(language.locale());
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }
}
