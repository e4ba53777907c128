package news.stet.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.stet.text.Plain;

/// Which stories the desk's list shows: all of it stands in the list's address. What was typed
/// there and means nothing is left out.
///
/// @param mine only those the reader of the list has had a hand in
/// @param words that the headline has, in any order
/// @param from the place the list goes on from
record StorySieve(
    boolean mine,
    Optional<State> state,
    Optional<UUID> section,
    Optional<String> edition,
    Optional<UUID> author,
    String words,
    Optional<Place> from) {

  /// Longer than any headline that somebody looks for.
  private static final int WORDS_LONGEST = 200;

  /// Words of a search that are looked at; each costs a look at the headline.
  private static final int WORDS_MOST = 8;

  static final StorySieve ALL =
      new StorySieve(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty());

  /// The last story above a place in the list, which goes by the time of the last writing.
  record Place(Instant changed, UUID id) {
    static Optional<Place> typed(String text) {
      int mark = text.indexOf('~');
      if (mark < 0) {
        return Optional.empty();
      }
      return TypedField.id(text.substring(mark + 1))
          .flatMap(id -> instant(text.substring(0, mark)).map(at -> new Place(at, id)));
    }

    private static Optional<Instant> instant(String text) {
      try {
        return Optional.of(Instant.parse(text)).filter(Place::keepable);
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /// Within what PostgreSQL can compare.
    private static boolean keepable(Instant at) {
      return at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"));
    }

    String text() {
      return changed + "~" + id;
    }
  }

  /// What was asked for, as the address has it.
  record Asked(
      Optional<String> whose,
      Optional<String> state,
      Optional<String> section,
      Optional<String> edition,
      Optional<String> author,
      Optional<String> words,
      Optional<String> from) {
    StorySieve sieve() {
      String line = Plain.line(words.orElse(""));
      return new StorySieve(
          whose.equals(Optional.of("mine")),
          state.flatMap(State::typed),
          section.flatMap(TypedField::id),
          edition.filter(code -> !code.isBlank()),
          author.flatMap(TypedField::id),
          line.substring(
              0,
              line.offsetByCodePoints(
                  0, Math.min(WORDS_LONGEST, line.codePointCount(0, line.length())))),
          from.flatMap(Place::typed));
    }
  }

  StorySieve mine(boolean only) {
    return new StorySieve(
        only, Optional.empty(), section, edition, author, words, Optional.empty());
  }

  StorySieve state(State only) {
    return new StorySieve(
        false, Optional.of(only), section, edition, author, words, Optional.empty());
  }

  StorySieve words(String other) {
    return new StorySieve(mine, state, section, edition, author, other, Optional.empty());
  }

  StorySieve from(Place place) {
    return new StorySieve(mine, state, section, edition, author, words, Optional.of(place));
  }

  StorySieve fromTheTop() {
    return new StorySieve(mine, state, section, edition, author, words, Optional.empty());
  }

  /// How many of the four choices are made.
  public int choices() {
    return (int) Stream.of(state, section, edition, author).filter(Optional::isPresent).count();
  }

  boolean sifts() {
    return mine || choices() > 0 || !words.isEmpty();
  }

  /// The address of the list.
  String address() {
    String query =
        String.join(
            "&",
            Stream.of(
                    mine ? Optional.of("whose=mine") : Optional.<String>empty(),
                    state.map(only -> pair("state", only.word())),
                    section.map(id -> pair("section", id.toString())),
                    edition.map(code -> pair("edition", code)),
                    author.map(id -> pair("author", id.toString())),
                    Optional.of(words).filter(w -> !w.isEmpty()).map(w -> pair("q", w)),
                    from.map(place -> pair("from", place.text())))
                .flatMap(Optional::stream)
                .toList());
    return StoriesScreen.PATH + (query.isEmpty() ? "" : "?" + query);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// A pattern for each word, as `like` reads it.
  List<String> patterns() {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .limit(WORDS_MOST)
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toList();
  }
}
