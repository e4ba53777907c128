package news.stet.site;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.stet.press.PartKey;
import news.stet.story.Stories;

/// One list page: of a section, a topic or an author, in an edition, newest or of a month.
///
/// @param word the list's kind in addresses
/// @param page of a month that has several, counted from its oldest; 0 is the newest
record ListOf(Word word, String edition, UUID id, Optional<YearMonth> month, int page) {
  private static final String NEWEST = "newest";

  enum Word {
    SECTION,
    TAG,
    AUTHOR;

    String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Word of(String text) {
      return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /// The key of one of its parts: `site:ROLE:WORD:EDITION:MONTH:PAGE:ID`.
  PartKey key(String role) {
    return PartKey.of(
        "site",
        role,
        word.text(),
        edition,
        month.map(YearMonth::toString).orElse(NEWEST),
        Integer.toString(page),
        id.toString());
  }

  /// What a key of [#key] is about.
  static ListOf of(PartKey key) {
    return new ListOf(
        Word.of(key.word(2)),
        key.word(3),
        UUID.fromString(key.word(6)),
        Optional.of(key.word(4)).filter(m -> !m.equals(NEWEST)).flatMap(ListOf::month),
        Integer.parseInt(key.word(5)));
  }

  /// `2026-10`, if there is such a month.
  static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The path of a month's list below that of the newest.
  static String monthPath(YearMonth month) {
    return "%04d/%02d/".formatted(month.getYear(), month.getMonthValue());
  }

  /// Its own path below that of the newest.
  String pathBelow() {
    return month.map(ListOf::monthPath).orElse("") + (page == 0 ? "" : page + "/");
  }

  Stories.Listing listing() {
    var all = Stories.Listing.of(edition);
    var own =
        switch (word) {
          case SECTION -> all.section(id);
          case TAG -> all.topic(id);
          case AUTHOR -> all.author(id);
        };
    return month.map(own::month).orElse(own);
  }

  /// The same list without a month.
  ListOf newest() {
    return new ListOf(word, edition, id, Optional.empty(), 0);
  }

  ListOf of(YearMonth other, int number) {
    return new ListOf(word, edition, id, Optional.of(other), number);
  }

  /// What the page hangs from: its name, and which stories are in it.
  Set<String> tags() {
    return Set.of(nameTag(), Tags.list(listTag()), "masthead");
  }

  private String nameTag() {
    return (word == Word.TAG ? "topic" : word.text()) + ":" + id;
  }

  private String listTag() {
    return nameTag() + ":" + edition;
  }
}
