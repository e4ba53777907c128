package news.stet.masthead;

import java.util.UUID;
import news.stet.text.Language;
import news.stet.text.Slugs;

/// The slug of something for which nobody gave one.
final class OwnSlug {
  /// Where the random digits of a UUIDv7 begin that make two names of emoji two slugs.
  private static final int RANDOM_FROM = 24;

  private OwnSlug() {}

  static String of(String kind, String name, Language language, UUID id) {
    return Slugs.within(name, language, kind + "-" + id.toString().substring(RANDOM_FROM));
  }
}
