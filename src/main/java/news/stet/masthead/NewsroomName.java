package news.stet.masthead;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import news.stet.desk.Nameplate;
import news.stet.text.Language;

/// The newsroom's name and zone as the desk prints them: the edition's in the language of the desk,
/// or else the first edition's.
@Singleton
final class NewsroomName implements Nameplate {
  private final Masthead masthead;

  NewsroomName(Masthead masthead) {
    this.masthead = masthead;
  }

  @Override
  public String name(Language language) {
    return edition(language).name();
  }

  @Override
  public ZoneId zone(Language language) {
    return edition(language).zone();
  }

  private Edition edition(Language language) {
    var editions = masthead.editions();
    return editions.stream()
        .filter(edition -> edition.language().equals(language))
        .findFirst()
        .orElseGet(editions::getFirst);
  }
}
