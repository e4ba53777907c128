package news.stet.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A stretch of a list that is paged by key: the next one is asked for with `?after=NEXT`.
///
/// @param next the key to go on from; absent at the end of the list
public record Listed<T>(List<T> items, Optional<UUID> next) {
  /// Smaller than every id: where a list in the order of ids begins.
  public static final UUID FIRST = new UUID(0, 0);

  /// Greater than every id: where a list with the newest first begins.
  public static final UUID LAST = new UUID(-1, -1);

  /// Items in one answer at most: about as many rows as PostgreSQL reads in a millisecond or two.
  public static final int MOST = 200;

  /// Items in one answer when nobody says how many.
  public static final int USUAL = 50;

  /// What was asked for.
  ///
  /// @param after the key to go on from; absent for the beginning
  /// @param limit items in the answer at most, 1 to [#MOST]
  public record Asked(Optional<UUID> after, int limit) {

    /// As many rows as must be read to know whether the list goes on.
    public int oneMore() {
      return limit + 1;
    }
  }

  /// Reads the query parameters `after` and `limit`.
  ///
  /// @throws jakarta.ws.rs.WebApplicationException 422, naming the parameter, when one will not do
  public static Asked asked(Optional<String> after, Optional<String> limit) {
    return new Asked(after.map(Listed::key), limit(limit));
  }

  /// Reads the query parameter `limit`.
  ///
  /// @throws jakarta.ws.rs.WebApplicationException 422, naming it, when it will not do
  public static int limit(Optional<String> limit) {
    return limit.map(Listed::limit).orElse(USUAL);
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problem.field("after", "after must be the `next` of an earlier answer.").thrown();
    }
  }

  private static int limit(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    }
    throw Problem.field("limit", "limit must be 1 to " + MOST + ".").thrown();
  }

  /// The answer, from [Asked#oneMore] rows or fewer.
  public static <T> Listed<T> of(List<T> rows, Asked asked, Function<T, UUID> key) {
    if (rows.size() <= asked.limit()) {
      return new Listed<>(rows, Optional.empty());
    }
    List<T> items = rows.subList(0, asked.limit());
    return new Listed<>(items, Optional.of(key.apply(items.getLast())));
  }
}
