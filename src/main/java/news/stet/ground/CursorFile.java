package news.stet.ground;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Where this node stands in the events, kept across restarts in `DATA/events.cursor`. Losing it is
/// harmless: the node starts over.
@Singleton
final class CursorFile {
  private static final Logger LOG = Logger.getLogger(CursorFile.class);

  private final Path file;

  CursorFile(GroundConfig config) {
    this.file = config.data().resolve("events.cursor");
  }

  /// A place in the events of one database. A restored copy of the database has another epoch.
  record Place(UUID epoch, long id) {}

  Optional<Place> read() {
    try {
      String line = Files.readString(file).strip();
      int space = line.indexOf(' ');
      return space < 0
          ? Optional.empty()
          : Optional.of(
              new Place(
                  UUID.fromString(line.substring(0, space)),
                  Long.parseLong(line.substring(space + 1))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void write(Place place) {
    Path next = file.resolveSibling("events.cursor.new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(next, place.epoch() + " " + place.id() + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warnf("cannot keep the event cursor: %s", e.getMessage());
    }
  }
}
