package news.stet.site;

import java.util.UUID;

/// The tags of lists, so that a story which is published renews the lists it is in, and not every
/// story of its section.
final class Tags {
  private Tags() {}

  /// Anything that lists an edition's stories.
  static String edition(String code) {
    return "list:" + code;
  }

  static String section(UUID id, String edition) {
    return list("section:" + id + ":" + edition);
  }

  static String topic(UUID id, String edition) {
    return list("topic:" + id + ":" + edition);
  }

  static String author(UUID id, String edition) {
    return list("author:" + id + ":" + edition);
  }

  /// What tells readers where a story stands in other languages.
  static String translations(UUID group) {
    return "translations:" + group;
  }

  static String list(String of) {
    return "list:" + of;
  }

  static String address(String edition, String slug) {
    return "address:" + edition + ":" + slug;
  }
}
