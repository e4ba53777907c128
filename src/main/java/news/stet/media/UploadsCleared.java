package news.stet.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.stet.ground.Beginning;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Lets go of files that were being sent when the process was killed: they may say where a
/// photographer stood. Whoever is sending right now keeps theirs.
@Singleton
final class UploadsCleared implements Beginning {
  private static final Logger LOG = Logger.getLogger(UploadsCleared.class);

  /// No upload lasts as long.
  private static final Duration OLD = Duration.ofHours(1);

  private final Path folder;
  private final Clock clock;

  UploadsCleared(
      @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void begin() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant before = clock.instant().minus(OLD);
    try (var left = Files.list(folder)) {
      left.filter(Files::isRegularFile)
          .filter(file -> olderThan(before, file))
          .forEach(UploadsCleared::delete);
    } catch (IOException | UncheckedIOException e) {
      LOG.warnf("cannot clear %s: %s", folder, e.getMessage());
    }
  }

  private static boolean olderThan(Instant before, Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
