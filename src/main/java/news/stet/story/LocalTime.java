package news.stet.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// A time somebody gave: with an offset it is an instant; without one it is the clock on the
/// edition's wall, which daylight saving makes skip an hour and show another twice.
public sealed interface LocalTime {
  record At(Instant instant) implements LocalTime {}

  /// No clock of the zone shows it.
  record Skipped(ZoneId zone) implements LocalTime {}

  /// The clocks of the zone show it twice: first with one offset, then with the other.
  record Twice(ZoneId zone, LocalDateTime local, ZoneOffset first, ZoneOffset second)
      implements LocalTime {}

  record Unreadable(ZoneId zone) implements LocalTime {}

  static LocalTime typed(String text, ZoneId zone) {
    try {
      return new At(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException _) {
      return onTheWall(text.strip(), zone);
    }
  }

  private static LocalTime onTheWall(String text, ZoneId zone) {
    try {
      var local = LocalDateTime.parse(text);
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
      return switch (offsets.size()) {
        case 1 -> new At(local.toInstant(offsets.getFirst()));
        case 0 -> new Skipped(zone);
        default -> new Twice(zone, local, offsets.getFirst(), offsets.getLast());
      };
    } catch (DateTimeException _) {
      return new Unreadable(zone);
    }
  }
}
