package news.stet.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.stet.ground.FileStore;

/// Develops pictures: from a file that somebody sent to the sizes that pages need. One at a time,
/// since one may take a quarter of a gigabyte; whoever waits too long is told so.
@Singleton
final class Darkroom {
  /// A 50-megapixel photograph takes three to ten seconds on a small server.
  private static final Duration WAIT = Duration.ofSeconds(30);

  /// More would not get in within the wait.
  private static final int WAITING_MOST = 20;

  private final FileStore files;
  private final Semaphore door;
  private final Duration wait;

  @Inject
  Darkroom(FileStore files) {
    this(files, new Semaphore(1, true), WAIT);
  }

  Darkroom(FileStore files, Semaphore door, Duration wait) {
    this.files = files;
    this.door = door;
    this.wait = wait;
  }

  /// One size of a picture, kept in the file store under its key.
  record Print(int width, int height, String file, int bytes) {}

  /// A developed picture.
  ///
  /// @param width of the whole picture, upright
  /// @param prints widest first
  /// @param words that the file carried
  record Developed(int width, int height, List<Print> prints, PictureWords words) {}

  /// Develops a picture. Nothing but pixels goes from the file into a print.
  ///
  /// @param language of the caption that is wanted, where the file has several
  /// @throws Refusal when it is no picture, a broken or too large one, or others are in front
  Developed develop(Path file, String language) throws IOException, Refusal {
    Outline outline = Outline.of(file);
    enter();
    try {
      return develop(file, outline, language);
    } finally {
      door.release();
    }
  }

  private void enter() throws Refusal {
    try {
      if (door.getQueueLength() >= WAITING_MOST
          || !door.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refusal.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy();
    }
  }

  private Developed develop(Path file, Outline outline, String language)
      throws IOException, Refusal {
    var orientation = Orientation.of(outline.inside().exif());
    int width = orientation.lying() ? outline.height() : outline.width();
    int height = orientation.lying() ? outline.width() : outline.height();
    List<Integer> widths = Sizes.of(width);
    Pixels widest = widest(file, outline, orientation, widths.getFirst());
    var prints = new ArrayList<Print>();
    for (int size : widths) {
      prints.add(print(widest, size, Sizes.height(size, width, height)));
    }
    return new Developed(width, height, prints, Caption.of(outline.inside(), language));
  }

  private static Pixels widest(Path file, Outline outline, Orientation orientation, int width)
      throws Refusal {
    int uprightWidth = orientation.lying() ? outline.height() : outline.width();
    int uprightHeight = orientation.lying() ? outline.width() : outline.height();
    int height = Sizes.height(width, uprightWidth, uprightHeight);
    var decoded =
        orientation.lying()
            ? Decoder.decode(file, outline, height, width)
            : Decoder.decode(file, outline, width, height);
    return orientation.upright(decoded);
  }

  private Print print(Pixels widest, int width, int height) throws IOException {
    boolean same = width == widest.width() && height == widest.height();
    byte[] jpeg = JpegPrint.of(same ? widest : Shrink.of(widest, width, height));
    return new Print(width, height, files.put(jpeg), jpeg.length);
  }
}
