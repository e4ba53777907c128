package news.stet.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// A time somebody gave for a publication: with an offset it is an instant; without one it is the
/// clock on the edition's wall, which daylight saving makes skip an hour and show another twice.
sealed interface LocalTime {
  record At(Instant instant) implements LocalTime {}

  record Wrong(String why) implements LocalTime {}

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
        case 0 -> new Wrong("Clocks in " + zone + " skip this hour that day. Choose another time.");
        default ->
            new Wrong(
                "Clocks in %s show this hour twice that day. Add %s or %s to say which."
                    .formatted(zone, offsets.getFirst(), offsets.getLast()));
      };
    } catch (DateTimeException _) {
      return new Wrong("Write it like 2026-11-24T18:00:00 (in " + zone + ") or with an offset.");
    }
  }
}
